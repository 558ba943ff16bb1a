package org.gongkailan.villageboard.privacy;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.notice.Notice;

/** The sentences of the privacy gate: where the officer finds it and what to do; never what it is. */
final class PrivacyFindings {
    private final Notice notice;
    private final Marks marks;
    private final SplitPlaces split;

    /** By what things are known again when their place is looked for. */
    record Marks(PrivacyWords words, NumberRules numbers, RowRules rows) {
    }

    PrivacyFindings(Notice notice, Marks marks, SplitPlaces split) {
        this.notice = notice;
        this.marks = marks;
        this.split = split;
    }

    /** @param forbidden headings that no notice may have */
    Finding of(String rule, Place place, Supplier<List<String>> forbidden) {
        var words = marks.words();
        return switch (rule) {
            case "privacy.id-number" -> identity(rule, place);
            case "privacy.bank-card" -> Finding.error(rule, place, "villageboard.privacy.bank-card", number(rule, words.account()));
            case "privacy.phone" -> Finding.error(rule, place, "villageboard.privacy.phone", number(rule, words.contactInRow()));
            case "privacy.long-number" -> Finding.error(rule, place, "villageboard.privacy.long-number", number(rule, words.documentInRow()));
            case "privacy.title" -> Finding.error(rule, place, "villageboard.privacy.title");
            case "privacy.illness" -> Finding.error(rule, place, "villageboard.privacy.illness", where(rule, words::illness));
            case "privacy.disability" -> Finding.error(rule, place, "villageboard.privacy.disability", where(rule, has(words.disability())));
            case "privacy.address" -> Finding.error(rule, place, "villageboard.privacy.address", where(rule, has(words.address())));
            case "privacy.birth-date" -> Finding.error(rule, place, "villageboard.privacy.birth-date", where(rule, has(words.birthDate())));
            case "privacy.child" -> Finding.error(rule, place, "villageboard.privacy.child", where(rule, has(words.child())));
            case "privacy.plate" -> Finding.error(rule, place, "villageboard.privacy.plate", where(rule, has(words.plate())));
            case "privacy.circumstances" -> Finding.error(rule, place, "villageboard.privacy.circumstances", where(rule, text -> false));
            case "privacy.limit" -> Finding.error(rule, place, "villageboard.privacy.limit", notice.kind().listing().limit().reason());
            default -> Finding.error(rule, place, "villageboard.privacy.column", forbidden.get().getFirst());
        };
    }

    private Finding identity(String rule, Place place) {
        return split.row().isPresent() ? Finding.error(rule, place, "villageboard.privacy.id-split", split.row().getAsInt())
                : Finding.error(rule, place, "villageboard.privacy.id-number", number(rule, marks.words().document()));
    }

    private String number(String rule, Pattern words) {
        return where(rule, seen -> has(words).test(seen) || marks.numbers().brokenBy(seen).contains(rule));
    }

    private static Predicate<String> has(Pattern pattern) {
        return text -> pattern.matcher(text).find();
    }

    // The officer finds the row; the sentence itself must not say what it forbids.
    private String where(String rule, Predicate<String> named) {
        return notice.entries().stream().filter(entry -> marks.rows().cells(entry).stream()
                        .anyMatch(cell -> named.test(Seen.of(cell.text())) || marks.rows().brokenBy(cell).contains(rule)))
                .findFirst().map(entry -> Messages.of("villageboard.finding.row", entry.row()))
                .orElseGet(() -> Messages.of("villageboard.privacy.in-text"));
    }
}
