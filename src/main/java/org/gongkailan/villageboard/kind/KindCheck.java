package org.gongkailan.villageboard.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.KindField;
import org.gongkailan.villageboard.LongNumbers;
import org.gongkailan.villageboard.NoticeKind;

/** What is wrong with a kind of notice as somebody wrote it; errors keep it from being stored. */
public final class KindCheck {
    /** Places of findings besides those of {@link KindSentence}. */
    public static final String NAME = "name";
    public static final String LINES = "lines";
    public static final String BASES = "bases";
    public static final String COLUMNS = "columns";
    private static final String RULE = "notice-kind";
    private static final String BRACES = "{}\uff5b\uff5d";
    private final NoticeKind kind;
    private final List<Finding> found = new ArrayList<>();

    private KindCheck(NoticeKind kind) {
        this.kind = kind;
    }

    /** All that is wrong, with the other kinds of the office beside it. */
    public static List<Finding> check(NoticeKind kind, Collection<NoticeKind> all) {
        var check = new KindCheck(kind);
        check.name(all);
        Stream.of(KindSentence.values()).forEach(check::fields);
        check.lines();
        check.title();
        check.bases();
        check.columns();
        return check.found;
    }

    /** What is wrong with the fields of the sentences that are printed; a draft is only what a text begins with. */
    public static List<Finding> printed(NoticeKind kind) {
        var check = new KindCheck(kind);
        EnumSet.complementOf(EnumSet.of(KindSentence.DRAFT)).forEach(check::fields);
        return check.found;
    }

    private void name(Collection<NoticeKind> all) {
        if (kind.name().isBlank()) {
            found.add(Finding.error(RULE, Place.of(NAME), "villageboard.kind-check.no-name"));
        }
        if (all.stream().anyMatch(other -> !other.id().equals(kind.id()) && other.name().equals(kind.name()))) {
            found.add(Finding.error(RULE, Place.of(NAME), "villageboard.kind-check.same-name", kind.name()));
        }
        numbers(NAME, kind.name());
    }

    private void fields(KindSentence sentence) {
        for (String words : sentence.of(kind)) {
            var marks = KindField.MARK.matcher(words);
            while (marks.find()) {
                if (KindField.named(marks.group(1)).filter(KindField.offered()::contains).isEmpty()) {
                    found.add(Finding.error(RULE, Place.of(sentence.id()), "villageboard.kind-check.unknown", marks.group(1), known()));
                }
            }
            braces(sentence.id(), marks.replaceAll(""));
            numbers(sentence.id(), words);
        }
    }

    private void braces(String place, String rest) {
        if (rest.chars().anyMatch(c -> BRACES.indexOf(c) >= 0)) {
            found.add(Finding.error(RULE, Place.of(place), "villageboard.kind-check.brace", KindField.VILLAGE.mark()));
        }
    }

    private void numbers(String place, String words) {
        if (LongNumbers.in(words).stream().anyMatch(LongNumbers.Found::identity)) {
            found.add(Finding.error(RULE, Place.of(place), "villageboard.kind-check.identity"));
        }
    }

    private static String known() {
        return KindField.offered().stream().map(KindField::label).collect(Collectors.joining(Messages.of("villageboard.comma")));
    }

    private void lines() {
        var labels = new HashSet<String>();
        for (var blank : kind.blanks()) {
            braces(LINES, blank.label());
            if (!labels.add(blank.label())) {
                found.add(Finding.error(RULE, Place.of(LINES), "villageboard.kind-check.same-line", blank.label()));
            }
        }
    }

    private void title() {
        if (kind.words().title().isBlank()) {
            found.add(Finding.error(RULE, Place.of(KindSentence.TITLE.id()), "villageboard.kind-check.no-title"));
        }
    }

    // The usual opening is left out as a whole where there is nothing to cite.
    private void bases() {
        boolean cited = KindField.BASIS.standsIn(kind.words().intro().replace(Messages.of("villageboard.paper.by"), ""));
        if (cited && kind.printedBases("").isEmpty()) {
            found.add(Finding.warning(RULE, Place.of(KindSentence.INTRO.id()), "villageboard.kind-check.no-basis"));
        }
    }

    private void columns() {
        var headings = new HashSet<String>();
        var fields = new HashSet<Object>();
        for (var column : kind.columns()) {
            if (column.heading().isBlank()) {
                found.add(Finding.error(RULE, Place.of(COLUMNS), "villageboard.kind-check.no-heading"));
            } else if (!headings.add(column.key())) {
                found.add(Finding.error(RULE, Place.of(COLUMNS), "villageboard.kind-check.same-heading", column.group() + column.heading()));
            }
            if (!column.field().byHeading() && !fields.add(column.field())) {
                found.add(Finding.error(RULE, Place.of(COLUMNS), "villageboard.kind-check.same-field", column.field().label()));
            }
            limited(column);
        }
    }

    private void limited(NoticeKind.Column column) {
        var limit = kind.listing().limit();
        if (limit != null && !limit.headings().contains(column.heading())) {
            found.add(Finding.error(RULE, Place.of(COLUMNS), "villageboard.kind-check.limit", limit.reason(), column.heading()));
        }
    }
}
