package org.gongkailan.library.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.finding.Finding;
import org.gongkailan.library.DocumentDates;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.DocumentRef;
import org.gongkailan.library.DocumentState;
import org.gongkailan.library.Letterhead;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.StatusChange;
import org.gongkailan.library.Validity;
import org.gongkailan.library.Whereabouts;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.text.WrittenDay;

/** Reads one line under a head; what its columns do not say stays as the document of the library has it. */
final class LineReader {
    /** A number in the brackets behind a title. */
    private static final Pattern TITLE_WITH_NUMBER = Pattern.compile(
            "(.+?)\\s*[\\uff08(]([^\\uff08()\\uff09]*[\\u3014\\[][0-9]{4}[\\u3015\\]][^\\uff08()\\uff09]*\\u53f7)[)\\uff09]");
    private static final Pattern MARKS = Pattern.compile("^\\u300a([^\\u300a\\u300b]+)\\u300b$");

    private final CellWords words;
    private final Map<ListColumn, Integer> head;
    private final SheetRow row;
    private final List<Finding> wrong;

    /** @param wrong receives what is wrong with the line, by cell */
    LineReader(CellWords words, Map<ListColumn, Integer> head, SheetRow row, List<Finding> wrong) {
        this.words = words;
        this.head = head;
        this.row = row;
        this.wrong = wrong;
    }

    /** Title without the number behind it and the marks around it. */
    String title() {
        String text = text(ListColumn.TITLE).replaceAll("\\s*[\\r\\n]+\\s*", "");
        Matcher both = TITLE_WITH_NUMBER.matcher(text);
        String title = both.matches() ? both.group(1) : text;
        Matcher marked = MARKS.matcher(title);
        return marked.matches() ? marked.group(1) : title;
    }

    /** The number of its column, else the one behind the title. */
    String number() {
        String text = text(ListColumn.NUMBER).replaceAll("[\\r\\n]+", "");
        Matcher both = TITLE_WITH_NUMBER.matcher(text(ListColumn.TITLE).replaceAll("\\s*[\\r\\n]+\\s*", ""));
        return text.isEmpty() && both.matches() ? both.group(2) : text;
    }

    /** The document of the line. */
    OfficialDocument over(OfficialDocument known) {
        var dates = new DocumentDates(day(ListColumn.MADE, known.dates().made()),
                day(ListColumn.PUBLISHED, known.dates().published()), day(ListColumn.IN_FORCE, known.dates().inForce()));
        var header = known.head();
        var read = new OfficialDocument(known.id(), kind(known.kind()), known.ours(),
                new Letterhead(title(), number(), has(ListColumn.ISSUERS) ? words.issuers(text(ListColumn.ISSUERS))
                        : header.issuers(), or(ListColumn.SUBJECT, header.subject())),
                dates, validity(dates, known.validity()), known.changes(),
                new Whereabouts(or(ListColumn.PLACE, known.where().text()),
                        or(ListColumn.INTERPRETATION, known.where().interpretation())),
                or(ListColumn.REMARK, known.remark()));
        return ended(read);
    }

    private DocumentKind kind(DocumentKind known) {
        String text = text(ListColumn.KIND);
        Optional<DocumentKind> kind = words.kind(text);
        if (!text.isEmpty() && kind.isEmpty()) {
            wrong.add(Finding.warning("document.kind-unknown", row.place(column(ListColumn.KIND)),
                    "library.import.kindUnknown", text, known.label()));
        }
        return kind.orElse(known);
    }

    private Validity validity(DocumentDates dates, Validity known) {
        if (!has(ListColumn.VALIDITY)) {
            return known;
        }
        String text = text(ListColumn.VALIDITY);
        Optional<Validity> validity = words.validity(text, dates.begins());
        if (validity.isEmpty()) {
            wrong.add(Finding.error("document.no-validity", row.place(column(ListColumn.VALIDITY)),
                    "library.import.noValidity", text));
        }
        return validity.orElse(known);
    }

    // What a list calls ended needs the day, unless its validity has run out or the library knows the end already.
    private OfficialDocument ended(OfficialDocument read) {
        Optional<DocumentState> state = words.state(text(ListColumn.STATE));
        LocalDate day = day(ListColumn.ENDED, null);
        boolean said = state.filter(each -> !each.holds()).isPresent();
        if (day == null && said && !atEnd(read)) {
            wrong.add(Finding.error("document.end-undated", row.place(column(ListColumn.STATE)),
                    "library.import.endUndated", text(ListColumn.STATE)));
        }
        if (day == null || read.changes().stream().anyMatch(change -> change.day().equals(day))) {
            return read;
        }
        if (state.filter(DocumentState::holds).isPresent()) {
            wrong.add(Finding.warning("document.end-contradicted", row.place(column(ListColumn.STATE)),
                    "library.import.endContradicted", text(ListColumn.STATE), day));
        }
        var kind = state.orElse(DocumentState.REPEALED) == DocumentState.LAPSED ? StatusChange.Kind.LAPSED
                : StatusChange.Kind.REPEALED;
        return read.changed(StatusChange.of(kind, day, DocumentRef.of(text(ListColumn.BY))));
    }

    private static boolean atEnd(OfficialDocument read) {
        return read.validity().until() != null || read.changes().stream().anyMatch(change ->
                change.kind() == StatusChange.Kind.REPEALED || change.kind() == StatusChange.Kind.LAPSED);
    }

    private LocalDate day(ListColumn column, LocalDate known) {
        String text = text(column);
        if (text.isEmpty()) {
            return has(column) ? null : known;
        }
        Optional<LocalDate> day = WrittenDay.of(text);
        if (day.isEmpty()) {
            wrong.add(Finding.error("document.no-day", row.place(column(column)), "library.import.noDay", text));
        }
        return day.orElse(null);
    }

    private boolean has(ListColumn column) {
        return head.containsKey(column);
    }

    private String or(ListColumn column, String known) {
        return has(column) ? text(column) : known;
    }

    private int column(ListColumn column) {
        return head.getOrDefault(column, head.get(ListColumn.TITLE));
    }

    private String text(ListColumn column) {
        return has(column) ? row.text(head.get(column)).strip() : "";
    }
}
