package org.gongkailan.library.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.StatusChange;
import org.gongkailan.library.Validity;
import org.gongkailan.text.Messages;

/** A column of a list of documents, with its share of the page's width; an import reads them back. */
enum DocumentColumn {
    TITLE(190), NUMBER(86), KIND(62), ISSUERS(92), SUBJECT(46), MADE(52), PUBLISHED(52), IN_FORCE(52), VALIDITY(56),
    STATE(46), ENDED(52), BY(84), CHANGES(120), INTERPRETATION(80), PLACE(80), REMARK(50);

    /** What 现行有效目录 shows. */
    static final List<DocumentColumn> IN_FORCE_CATALOGUE = List.of(TITLE, NUMBER, ISSUERS, MADE, IN_FORCE, VALIDITY, PLACE,
            REMARK);
    /** What a list shows that shall be taken in again. */
    static final List<DocumentColumn> WHOLE = List.of(values());
    /** What a list shows on paper. */
    static final List<DocumentColumn> LIST = List.of(TITLE, NUMBER, KIND, ISSUERS, MADE, IN_FORCE, VALIDITY, STATE, CHANGES);

    private final double width;

    DocumentColumn(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    boolean centred() {
        return switch (this) {
            case MADE, PUBLISHED, IN_FORCE, VALIDITY, STATE, ENDED, KIND -> true;
            default -> false;
        };
    }

    String head() {
        return switch (this) {
            case TITLE -> Messages.of("library.column.title");
            case NUMBER -> Messages.of("library.column.number");
            case KIND -> Messages.of("library.column.kind");
            case ISSUERS -> Messages.of("library.column.issuers");
            case SUBJECT -> Messages.of("library.column.subject");
            case MADE -> Messages.of("library.column.made");
            case PUBLISHED -> Messages.of("library.column.published");
            case IN_FORCE -> Messages.of("library.column.inForce");
            case VALIDITY -> Messages.of("library.column.validity");
            case STATE -> Messages.of("library.column.state");
            case ENDED -> Messages.of("library.column.ended");
            case BY -> Messages.of("library.column.by");
            case CHANGES -> Messages.of("library.column.changes");
            case INTERPRETATION -> Messages.of("library.column.interpretation");
            case PLACE -> Messages.of("library.column.place");
            case REMARK -> Messages.of("library.column.remark");
        };
    }

    String text(DocumentLine line) {
        OfficialDocument document = line.document();
        return switch (this) {
            case TITLE -> document.head().title();
            case NUMBER -> document.head().number();
            case KIND -> document.kind().label();
            case ISSUERS -> String.join(Messages.of("library.and"), document.head().issuers());
            case SUBJECT -> document.head().subject();
            case MADE -> text(document.dates().made());
            case PUBLISHED -> text(document.dates().published());
            case IN_FORCE -> text(document.dates().inForce());
            case VALIDITY -> validity(line);
            case STATE -> line.state().holds() ? Messages.of("library.state.inForce") : line.state().label();
            case ENDED -> end(document).map(change -> text(change.day())).orElse("");
            case BY -> end(document).map(change -> change.by().words()).orElse("");
            case CHANGES -> document.changes().stream().map(DocumentColumn::text)
                    .collect(Collectors.joining(Messages.of("library.then")));
            case INTERPRETATION -> document.where().interpretation();
            case PLACE -> document.where().text();
            case REMARK -> document.remark();
        };
    }

    private static java.util.Optional<StatusChange> end(OfficialDocument document) {
        return document.changes().reversed().stream().filter(change -> change.kind() == StatusChange.Kind.REPEALED
                || change.kind() == StatusChange.Kind.LAPSED).findFirst();
    }

    private static String validity(DocumentLine line) {
        Validity said = line.document().validity();
        if (line.expires() != null) {
            return line.expires().toString();
        }
        return switch (said.kind()) {
            case UNTIL -> said.until().toString();
            case LONG_TERM -> Messages.of("library.validity.longTerm");
            case UNSAID -> "";
        };
    }

    private static String text(StatusChange change) {
        String words = Messages.of("library.change.line", change.day(), change.kind().label());
        return change.by().words().isEmpty() ? words : Messages.of("library.change.by", words, change.by().words());
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
