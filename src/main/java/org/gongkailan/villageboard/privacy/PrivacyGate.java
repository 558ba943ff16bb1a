package org.gongkailan.villageboard.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    /** No number of a person is shorter with the word that says so: 护照123456. */
    private static final int SHORTEST_NUMBER = 8;
    private final PrivacyWords words = PrivacyWords.shipped();
    private final Pattern namedCrowd;
    private final RollWords rolls;
    private final Notice notice;
    private final NumberRules numbers;
    private final RowRules rows;
    /** Most cells say what another one says. */
    private final Set<RowRules.CellText> looked = new HashSet<>();

    public PrivacyGate(RollWords rolls, Notice notice) {
        this.rolls = rolls;
        this.notice = notice;
        this.namedCrowd = Pattern.compile(rolls.namedCrowd());
        var ordered = new HashSet<String>();
        notice.kind().columns().stream().filter(column -> column.field() == RollField.OFFICE_PHONE
                        || notice.kind().listing().exempts(column.field()))
                .forEach(column -> notice.entries().forEach(entry -> ordered.add(NumberRules.digits(entry.more(column)))));
        this.numbers = new NumberRules(NumberRules.digits(notice.ownPhones()), ordered);
        this.rows = new RowRules(words, notice);
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
        outside.addAll(notice.tableTitles());
        note(rules, "privacy.title", outside.stream().anyMatch(text -> namedCrowd.matcher(text).find()));
        said().forEach(text -> said(text, rules));
        Stream.of(notice.filled(), List.of(fileName), notice.ownSentences()).flatMap(List::stream).forEach(text -> persons(text, rules));
        notice.entries().forEach(entry -> entry(entry, rules));
        var split = new SplitPlaces(paper);
        note(rules, NumberRules.IDENTITY, split.any());
        columns(rules);
        var findings = new PrivacyFindings(notice, new PrivacyFindings.Marks(words, numbers, rows), split);
        var place = Place.of(fileName);
        return rules.stream().filter(rule -> NEVER.contains(rule) || !notice.settings().released().contains(rule))
                .map(rule -> findings.of(rule, place, this::forbidden)).toList();
    }

    // What stands in every text that anybody can read, the office's own telephones and places included.
    private void numbers(String text, Set<String> rules) {
        if (text.length() < SHORTEST_NUMBER) {
            return;
        }
        rules.addAll(numbers.brokenBy(text));
        String seen = Seen.of(text);
        note(rules, NumberRules.IDENTITY, words.document().matcher(seen).find());
        note(rules, NumberRules.ACCOUNT, words.account().matcher(seen).find());
    }

    /** What comes from the roll and the officer besides the rows, not from the kind's own sentences or the office's own address. */
    private Set<String> said() {
        var said = new LinkedHashSet<>(List.of(notice.title(), notice.text(), notice.village().label()));
        said.addAll(notice.tableTitles());
        return said;
    }

    private void said(String text, Set<String> rules) {
        persons(text, rules);
        note(rules, "privacy.address", words.address().matcher(Seen.of(text)).find());
        note(rules, "privacy.plate", words.plate().matcher(Seen.of(text)).find());
    }

    private void persons(String text, Set<String> rules) {
        String seen = Seen.of(text);
        note(rules, "privacy.illness", words.namesIllness(Seen.lines(text)));
        note(rules, "privacy.disability", words.disability().matcher(seen).find());
        note(rules, "privacy.birth-date", words.birthDate().matcher(seen).find());
        note(rules, "privacy.child", words.child().matcher(seen).find());
    }

    private void entry(RollEntry entry, Set<String> rules) {
        rows.cells(entry).stream().filter(looked::add).forEach(cell -> {
            said(cell.text(), rules);
            rules.addAll(rows.brokenBy(cell));
        });
        var parts = rows.parts(entry);
        note(rules, NumberRules.ACCOUNT, NumberRules.accountIn(parts));
        note(rules, NumberRules.IDENTITY, SplitNumbers.across(parts));
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
        String plain = Seen.of(heading);
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
