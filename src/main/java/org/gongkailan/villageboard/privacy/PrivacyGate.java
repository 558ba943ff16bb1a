package org.gongkailan.villageboard.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Table;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.notice.Notice;

/**
 * The last look before a page leaves the house: no identity, account or private telephone, no illness, disability,
 * birth date, address or child in any text, title or file name. It trusts nothing that came before it; what it finds
 * blocks the print.
 */
public final class PrivacyGate {
    /** Rules that no reason releases: identity and account never hang on a wall. */
    static final Set<String> NEVER = Set.of("privacy.id-number", "privacy.bank-card");
    /** 15 or 18 characters with a date of birth where one belongs; the check character may be damaged. */
    private static final Pattern ID = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dXx]"
                    + "|\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3})(?!\\d)");
    /** 16 to 19 digits: card numbers. Luhn is not asked, since a damaged number still names an account. */
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{16,19}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:(?:86)?1[3-9]\\d{9}|0\\d{9,11})(?!\\d)");
    private static final Pattern PARTED_DIGITS = Pattern.compile("(?<=\\d)[ \\u00a0\\u3000\\-]+(?=[\\dXx])");
    private static final int SHORTEST_NUMBER = 10;
    private final PrivacyWords words = PrivacyWords.shipped();
    private final Pattern namedCrowd;
    private final RollWords rolls;
    private final Notice notice;
    private final String ownPhones;
    private final Set<String> ordered = new HashSet<>();

    public PrivacyGate(RollWords rolls, Notice notice) {
        this.rolls = rolls;
        this.notice = notice;
        this.namedCrowd = Pattern.compile(rolls.namedCrowd());
        this.ownPhones = joined(notice.ownPhones());
        notice.kind().columns().stream().filter(column -> column.field() == RollField.OFFICE_PHONE
                        || notice.kind().listing().exempts(column.field()))
                .forEach(column -> notice.entries().forEach(entry -> ordered.add(joined(entry.more(column)))));
    }

    /** What an outsider could read and must not; empty if the page may be printed. What a reason released is left out. */
    public List<Finding> check(Paper paper, String fileName) {
        var rules = new LinkedHashSet<String>();
        var outside = new ArrayList<>(List.of(fileName, paper.title(), String.valueOf(paper.author())));
        if (paper.pageNumber() != null) {
            outside.add(paper.pageNumber().pattern());
        }
        outside.forEach(text -> numbers(text, rules));
        paper.blocks().forEach(block -> texts(block).forEach(text -> numbers(text, rules)));
        if (namedCrowd.matcher(paper.title()).find()) {
            rules.add("privacy.title");
        }
        written().forEach(text -> words(text, rules));
        columns(rules);
        var place = Place.of(fileName);
        return rules.stream().filter(rule -> NEVER.contains(rule) || !notice.settings().released().contains(rule))
                .map(rule -> finding(rule, place)).toList();
    }

    private Finding finding(String rule, Place place) {
        return switch (rule) {
            case "privacy.id-number" -> Finding.error(rule, place, "villageboard.privacy.id-number");
            case "privacy.bank-card" -> Finding.error(rule, place, "villageboard.privacy.bank-card");
            case "privacy.phone" -> Finding.error(rule, place, "villageboard.privacy.phone");
            case "privacy.title" -> Finding.error(rule, place, "villageboard.privacy.title");
            case "privacy.illness" -> Finding.error(rule, place, "villageboard.privacy.illness", where(words::namesIllness));
            case "privacy.disability" -> Finding.error(rule, place, "villageboard.privacy.disability", where(has(words.disability())));
            case "privacy.address" -> Finding.error(rule, place, "villageboard.privacy.address", where(has(words.address())));
            case "privacy.birth-date" -> Finding.error(rule, place, "villageboard.privacy.birth-date", where(has(words.birthDate())));
            case "privacy.child" -> Finding.error(rule, place, "villageboard.privacy.child", where(has(words.child())));
            case "privacy.limit" -> Finding.error(rule, place, "villageboard.privacy.limit", notice.kind().listing().limit().reason());
            default -> Finding.error(rule, place, "villageboard.privacy.column", forbidden().getFirst());
        };
    }

    private static java.util.function.Predicate<String> has(Pattern pattern) {
        return text -> pattern.matcher(text).find();
    }

    // The officer finds the row; the sentence itself must not say what it forbids.
    private String where(java.util.function.Predicate<String> named) {
        return notice.entries().stream().filter(entry -> named.test(entry.name()) || entry.more().values().stream().anyMatch(named))
                .findFirst().map(entry -> org.gongkailan.text.Messages.of("villageboard.finding.row", entry.row()))
                .orElseGet(() -> org.gongkailan.text.Messages.of("villageboard.privacy.in-text"));
    }

    /** What comes from the roll and the officer, not from the kind's own sentences or the office's own address. */
    private List<String> written() {
        var written = new ArrayList<String>(List.of(notice.title(), notice.text()));
        for (var entry : notice.entries()) {
            written.add(entry.name());
            written.add(entry.group());
            written.addAll(entry.more().values());
        }
        return written;
    }

    private void words(String text, Set<String> rules) {
        if (text.length() < 2) {
            return;
        }
        note(rules, "privacy.illness", words.namesIllness(text));
        note(rules, "privacy.disability", has(words.disability()).test(text));
        note(rules, "privacy.address", has(words.address()).test(text));
        note(rules, "privacy.birth-date", has(words.birthDate()).test(text));
        note(rules, "privacy.child", has(words.child()).test(text));
    }

    private static void note(Set<String> rules, String rule, boolean found) {
        if (found) {
            rules.add(rule);
        }
    }

    private void columns(Set<String> rules) {
        var limit = notice.kind().listing().limit();
        note(rules, "privacy.limit", limit != null && notice.kind().columns().stream()
                .anyMatch(column -> !limit.headings().contains(column.heading())));
        note(rules, "privacy.column", !forbidden().isEmpty());
    }

    /** Headings by which a roll calls what is never posted, whatever the kind takes their columns for. */
    private List<String> forbidden() {
        return notice.kind().columns().stream().filter(column -> column.field().byHeading() && column.field() != RollField.OFFICE_PHONE)
                .map(NoticeKind.Column::heading).filter(this::callsForbidden).toList();
    }

    private boolean callsForbidden(String heading) {
        return rolls.headings().entrySet().stream().anyMatch(field -> !field.getKey().mayBePosted()
                && field.getKey() != RollField.NOTE && field.getValue().contains(heading));
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Paragraph paragraph -> List.of(paragraph.text());
            case Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text()).toList();
            default -> List.of();
        };
    }

    private void numbers(String text, Set<String> rules) {
        if (text.length() < SHORTEST_NUMBER) {
            return;
        }
        String digits = joined(text);
        if (ordered.contains(digits)) {
            return;
        }
        if (ID.matcher(digits).find()) {
            rules.add("privacy.id-number");
        } else if (CARD.matcher(digits).find()) {
            rules.add("privacy.bank-card");
        }
        Matcher phone = PHONE.matcher(digits);
        while (phone.find()) {
            note(rules, "privacy.phone", !ownPhones.contains(phone.group()));
        }
    }

    /** The text with full-width digits made plain and digits that blanks or dashes part put together. */
    private static String joined(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append((char) (c >= '\uff10' && c <= '\uff19' ? c - '\uff10' + '0' : c)));
        return PARTED_DIGITS.matcher(plain).replaceAll("");
    }
}
