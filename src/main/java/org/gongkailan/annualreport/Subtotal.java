package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.text.Messages;

/** A sum that the text of a report quotes and the form does not print; of table 3 always the column 总计. */
public enum Subtotal implements Measure {
    /** 收到 as many reports mean it: 本年新收 and 上年结转 together. */
    INCOMING("incoming", rows(RequestRow.RECEIVED, RequestRow.CARRIED_IN)),
    /** 本年新收 of the five classes of 法人或其他组织. */
    ORGANISATIONS("organisations", Stream.of(RequestColumn.values())
            .filter(column -> column != RequestColumn.NATURAL_PERSON && column != RequestColumn.TOTAL)
            .map(RequestRow.RECEIVED::in)),
    /** （一）予以公开 and （二）部分公开 together, as reports usually count what was disclosed. */
    DISCLOSED("disclosed", rows(RequestRow.GRANTED_ALL, RequestRow.GRANTED_PARTLY)),
    /** （三）不予公开. */
    REFUSED("refused", group(OutcomeGroup.REFUSED)),
    /** （四）无法提供. */
    UNAVAILABLE("unavailable", group(OutcomeGroup.UNAVAILABLE)),
    /** （五）不予处理. */
    NOT_HANDLED("notHandled", group(OutcomeGroup.NOT_HANDLED)),
    /** （六）其他处理. */
    OTHER("other", group(OutcomeGroup.OTHER)),
    /** 行政诉讼: the 总计 of both of its blocks. */
    LITIGATION("litigation", courts(DisputeResult.TOTAL)),
    /** 行政诉讼 that ended with 结果纠正, in both blocks. */
    LITIGATION_CORRECTED("litigation.corrected", courts(DisputeResult.CORRECTED));

    private static final String PREFIX = "sum.";

    private final String id;
    private final List<Figure> cells;

    Subtotal(String id, Stream<? extends Figure> cells) {
        this.id = PREFIX + id;
        this.cells = cells.map(Figure.class::cast).toList();
    }

    @Override
    public String id() {
        return id;
    }

    /** The cells it adds up, in both layouts of table 3. */
    public List<Figure> cells() {
        return cells;
    }

    @Override
    public BigDecimal numberIn(AnnualReport report) {
        return cells.stream().map(report::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As a person reads it. */
    public String label() {
        return switch (this) {
            case INCOMING -> Messages.of("report.sum.incoming");
            case ORGANISATIONS -> Messages.of("report.sum.organisations");
            case DISCLOSED -> Messages.of("report.sum.disclosed");
            case REFUSED -> Messages.of("report.sum.refused");
            case UNAVAILABLE -> Messages.of("report.sum.unavailable");
            case NOT_HANDLED -> Messages.of("report.sum.not-handled");
            case OTHER -> Messages.of("report.sum.other");
            case LITIGATION -> Messages.of("report.sum.litigation");
            case LITIGATION_CORRECTED -> Messages.of("report.sum.litigation-corrected");
        };
    }

    public static Optional<Subtotal> of(String id) {
        return Stream.of(values()).filter(sum -> sum.id.equals(id)).findFirst();
    }

    private static Stream<Figure> rows(RequestRow... rows) {
        return Stream.of(rows).map(row -> row.in(RequestColumn.TOTAL));
    }

    private static Stream<Figure> group(OutcomeGroup group) {
        return rows(group.rows().toArray(RequestRow[]::new));
    }

    private static Stream<Figure> courts(DisputeResult result) {
        return Stream.of(DisputeStage.LITIGATION_DIRECT, DisputeStage.LITIGATION_AFTER_REVIEW)
                .map(court -> court.with(result));
    }
}
