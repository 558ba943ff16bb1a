package org.gongkailan.villageboard.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Table;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.notice.Notice;
import org.gongkailan.villageboard.roll.RollEntry;

/**
 * The last look before a page leaves the house: no identity, account or private telephone, no illness, disability,
 * birth date, address or child in any text, title or file name. It trusts nothing that came before it; what it finds
 * blocks the print.
 */
public final class PrivacyGate {
    /** Rules that no reason releases: identity and account never hang on a wall. */
    static final Set<String> NEVER = Set.of(NumberRules.IDENTITY, NumberRules.ACCOUNT);
    /** Shorter words stand in headings of other things: 面积及地址说明. */
    private static final int SHORTEST_HEADING = 2;
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]");
    private final PrivacyWords words = PrivacyWords.shipped();
    private final Pattern namedCrowd;
    private final RollWords rolls;
    private final Notice notice;
    private final NumberRules numbers;

    public PrivacyGate(RollWords rolls, Notice notice) {
        this.rolls = rolls;
        this.notice = notice;
        this.namedCrowd = Pattern.compile(rolls.namedCrowd());
        var ordered = new HashSet<String>();
        notice.kind().columns().stream().filter(column -> column.field() == RollField.OFFICE_PHONE
                        || notice.kind().listing().exempts(column.field()))
                .forEach(column -> notice.entries().forEach(entry -> ordered.add(NumberRules.digits(entry.more(column)))));
        this.numbers = new NumberRules(NumberRules.digits(notice.ownPhones()), ordered);
    }

    /** What an outsider could read and must not; empty if the page may be printed. What a reason released is left out. */
    public List<Finding> check(Paper paper, String fileName) {
        var rules = new LinkedHashSet<String>();
        var outside = new ArrayList<>(List.of(fileName, paper.title(), String.valueOf(paper.author())));
        if (paper.pageNumber() != null) {
            outside.add(paper.pageNumber().pattern());
        }
        outside.forEach(text -> rules.addAll(numbers.brokenBy(text)));
        paper.blocks().forEach(block -> texts(block).forEach(text -> rules.addAll(numbers.brokenBy(text))));
        outside.addAll(notice.tableTitles());
        note(rules, "privacy.title", outside.stream().anyMatch(text -> namedCrowd.matcher(text).find()));
        written().forEach(text -> words(text, rules));
        Stream.of(notice.filled(), List.of(fileName), notice.ownSentences()).flatMap(List::stream).forEach(text -> persons(seen(text), rules));
        notice.entries().forEach(entry -> parts(entry, rules));
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
            case "privacy.long-number" -> Finding.error(rule, place, "villageboard.privacy.long-number");
            case "privacy.title" -> Finding.error(rule, place, "villageboard.privacy.title");
            case "privacy.illness" -> Finding.error(rule, place, "villageboard.privacy.illness", where(words::namesIllness));
            case "privacy.disability" -> Finding.error(rule, place, "villageboard.privacy.disability", where(has(words.disability())));
            case "privacy.address" -> Finding.error(rule, place, "villageboard.privacy.address", where(has(words.address())));
            case "privacy.birth-date" -> Finding.error(rule, place, "villageboard.privacy.birth-date", where(has(words.birthDate())));
            case "privacy.child" -> Finding.error(rule, place, "villageboard.privacy.child", where(has(words.child()).or(has(words.childInRow()))));
            case "privacy.limit" -> Finding.error(rule, place, "villageboard.privacy.limit", notice.kind().listing().limit().reason());
            default -> Finding.error(rule, place, "villageboard.privacy.column", forbidden().getFirst());
        };
    }

    private static Predicate<String> has(Pattern pattern) {
        return text -> pattern.matcher(text).find();
    }

    // The officer finds the row; the sentence itself must not say what it forbids.
    private String where(Predicate<String> named) {
        return notice.entries().stream().filter(entry -> named.test(seen(entry.name())) || named.test(seen(entry.group()))
                        || entry.more().values().stream().map(PrivacyGate::seen).anyMatch(named))
                .findFirst().map(entry -> Messages.of("villageboard.finding.row", entry.row()))
                .orElseGet(() -> Messages.of("villageboard.privacy.in-text"));
    }

    /** What comes from the roll and the officer, not from the kind's own sentences or the office's own address. */
    private Set<String> written() {
        var written = new LinkedHashSet<>(List.of(notice.title(), notice.text(), notice.village().label()));
        written.addAll(notice.tableTitles());
        for (var entry : notice.entries()) {
            written.add(entry.name());
            written.add(entry.group());
            written.add(entry.rate());
            written.addAll(entry.more().values());
        }
        return written;
    }

    private void words(String text, Set<String> rules) {
        String seen = seen(text);
        persons(seen, rules);
        note(rules, "privacy.address", has(words.address()).test(seen));
    }

    private void persons(String seen, Set<String> rules) {
        note(rules, "privacy.illness", words.namesIllness(seen));
        note(rules, "privacy.disability", has(words.disability()).test(seen));
        note(rules, "privacy.birth-date", has(words.birthDate()).test(seen));
        note(rules, "privacy.child", has(words.child()).test(seen));
    }

    /** As a reader sees it: no matter how wide its characters are and what stands unseen between them. */
    private static String seen(String text) {
        return text.length() < 2 ? "" : UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    // A name has no date; who is reached how, and whose child somebody is, no row says.
    private void parts(RollEntry entry, Set<String> rules) {
        note(rules, "privacy.birth-date", has(words.date()).test(seen(entry.name())));
        var cells = new ArrayList<>(List.of(entry.name(), entry.group()));
        notice.kind().columns().stream().filter(column -> column.field() == RollField.TEXT).forEach(column -> cells.add(entry.more(column)));
        cells.stream().map(PrivacyGate::seen).forEach(cell -> {
            note(rules, NumberRules.PHONE, has(words.contactInRow()).test(cell));
            note(rules, "privacy.child", has(words.childInRow()).test(cell));
        });
        rules.addAll(NumberRules.brokenTogether(cells));
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
        String plain = seen(heading);
        return rolls.headings().entrySet().stream().filter(field -> !field.getKey().mayBePosted() && field.getKey() != RollField.NOTE)
                .anyMatch(field -> field.getValue().stream().anyMatch(word -> plain.equals(word) || word.length() > SHORTEST_HEADING && plain.contains(word)));
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Paragraph paragraph -> List.of(paragraph.text());
            case Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text()).toList();
            default -> List.of();
        };
    }
}
