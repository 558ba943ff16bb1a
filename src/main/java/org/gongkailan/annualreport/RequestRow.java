package org.gongkailan.annualreport;

import static org.gongkailan.annualreport.OutcomeGroup.GRANTED;
import static org.gongkailan.annualreport.OutcomeGroup.NOT_HANDLED;
import static org.gongkailan.annualreport.OutcomeGroup.OTHER;
import static org.gongkailan.annualreport.OutcomeGroup.PARTLY_GRANTED;
import static org.gongkailan.annualreport.OutcomeGroup.REFUSED;
import static org.gongkailan.annualreport.OutcomeGroup.UNAVAILABLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of table 3. The form of 2021 has all but {@link #OTHER_UNDIVIDED}; the form of 2019 has that one row instead
 * of the three under （六）其他处理.
 */
public enum RequestRow {
    RECEIVED("received", null),
    CARRIED_IN("carriedIn", null),
    GRANTED_ALL("granted", GRANTED),
    GRANTED_PARTLY("partlyGranted", PARTLY_GRANTED),
    STATE_SECRET("refused.stateSecret", REFUSED),
    OTHER_LAW("refused.otherLaw", REFUSED),
    SECURITY_AND_STABILITY("refused.securityAndStability", REFUSED),
    THIRD_PARTY("refused.thirdParty", REFUSED),
    INTERNAL_AFFAIRS("refused.internalAffairs", REFUSED),
    PROCESS_INFORMATION("refused.processInformation", REFUSED),
    ENFORCEMENT_FILE("refused.enforcementFile", REFUSED),
    ADMINISTRATIVE_QUERY("refused.administrativeQuery", REFUSED),
    NOT_HELD("unavailable.notHeld", UNAVAILABLE),
    NEEDS_CREATION("unavailable.needsCreation", UNAVAILABLE),
    STILL_UNCLEAR("unavailable.stillUnclear", UNAVAILABLE),
    PETITION("notHandled.petition", NOT_HANDLED),
    REPEATED("notHandled.repeated", NOT_HANDLED),
    PUBLICATION("notHandled.publication", NOT_HANDLED),
    EXCESSIVE("notHandled.excessive", NOT_HANDLED),
    CONFIRMATION("notHandled.confirmation", NOT_HANDLED),
    NOT_CORRECTED("other.notCorrected", OTHER),
    FEE_UNPAID("other.feeUnpaid", OTHER),
    OTHER_OTHER("other.other", OTHER),
    /** （六）其他处理 as the one row of the 2019 layout. */
    OTHER_UNDIVIDED("other", OTHER),
    HANDLED_TOTAL("handledTotal", null),
    CARRIED_OUT("carriedOut", null);

    /** Every row that says how requests were handled, in both layouts; they add up to {@link #HANDLED_TOTAL}. */
    public static final List<RequestRow> RESULTS = Stream.of(values()).filter(RequestRow::isResult).toList();

    private final String id;
    private final OutcomeGroup group;

    RequestRow(String id, OutcomeGroup group) {
        this.id = id;
        this.group = group;
    }

    /** The row id of the interchange format. */
    public String id() {
        return id;
    }

    /** The branch of the results it belongs to; null for the rows that are not results. */
    public OutcomeGroup group() {
        return group;
    }

    public boolean isResult() {
        return group != null;
    }

    /** Whether the layout of an edition has this row. */
    public boolean standsIn(FormEdition edition) {
        return switch (this) {
            case NOT_CORRECTED, FEE_UNPAID, OTHER_OTHER -> edition == FormEdition.OF_2021;
            case OTHER_UNDIVIDED -> edition == FormEdition.OF_2019;
            default -> true;
        };
    }

    /** The rows of an edition's layout, in the order of the form. */
    public static List<RequestRow> of(FormEdition edition) {
        return Stream.of(values()).filter(row -> row.standsIn(edition)).toList();
    }

    public static Optional<RequestRow> of(String id) {
        return Stream.of(values()).filter(row -> row.id.equals(id)).findFirst();
    }

    /** Its seven cells, from left to right. */
    public List<Figure> figures() {
        return Stream.of(RequestColumn.values()).map(this::in).map(Figure.class::cast).toList();
    }

    /** Its cell in a column. */
    public RequestFigure in(RequestColumn column) {
        return new RequestFigure(this, column);
    }
}
