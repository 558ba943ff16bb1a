package org.gongkailan.catalogue.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.comparison.RowChange.Kind;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.edition.Listing;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Entry GUIDE = Samples.guide();

    @Test
    void equalCataloguesDifferInNothing() {
        var rows = List.of(row("a", "05", "监督检查"), row("b", "05", "办事指南"));
        assertEquals(List.of(), compare(rows, rows).changes());
        assertEquals(2, compare(rows, rows).unchanged());
    }

    @Test
    void aRowOfTheSameIdIsTheSameRowUnderAnyName() {
        var change = only(compare(List.of(row("a", "05", "办事指南")), List.of(row("a", "05", "服务指南"))));
        assertEquals(Kind.CHANGED, change.kind());
        assertTrue(change.renamed());
        assertEquals(List.of(new FieldChange(Column.LEVEL2, "二级事项", "办事指南", "服务指南")), change.fields());
    }

    @Test
    void aRowTakenFromTheSameStandardRowIsTheSameRow() {
        var change = only(compare(List.of(following(row("a", "05", "办事指南"), "std/05/003")),
                List.of(following(row("b", "05", "服务指南"), "std/05/003"))));
        assertEquals(Kind.CHANGED, change.kind());
        assertTrue(change.renamed());
    }

    @Test
    void ofTwoRowsFromOneStandardRowThoseOfOneNameAreTheSame() {
        var before = List.of(following(row("a", "05", "审核"), "std/05/003"), following(row("b", "05", "审批"), "std/05/003"));
        var after = List.of(following(row("c", "05", "审批"), "std/05/003"), following(row("d", "05", "审核"), "std/05/003"));
        var comparison = compare(before, after);
        assertEquals(0, comparison.count(Kind.CHANGED));
        assertEquals(1, comparison.count(Kind.REORDERED));
    }

    @Test
    void aRowReadAnewIsFoundByItsNameWhateverItsBlanksAndBrackets() {
        var change = only(compare(List.of(row("a", "05", "办事 指南（试行）")),
                List.of(row("b", "05", "办事指南(试行)"))));
        assertEquals(Kind.CHANGED, change.kind());
        assertEquals(List.of(Column.LEVEL2), change.fields().stream().map(FieldChange::column).toList());
    }

    @Test
    void aSplitDomainTakesItsRowsAlong() {
        var before = List.of(row("a", "05", "办事指南"), row("b", "05", "审批信息"), row("c", "05", "监督检查"));
        var after = List.of(row("x", "05", "办事指南"), row("y", "Z01", "审批信息"), row("z", "Z01", "监督检查"));
        var comparison = compare(before, after);
        assertEquals(2, comparison.count(Kind.CHANGED));
        assertTrue(comparison.changes().stream().allMatch(RowChange::moved));
        assertEquals(new FieldChange(null, "领域", "社会救助", "临时救助"), comparison.changes().getFirst().fields().getFirst());
        assertEquals(1, comparison.unchanged());
    }

    @Test
    void aNameThatSeveralDomainsHaveIsNoSignOfAMove() {
        var before = List.of(row("a", "05", "办事指南"));
        var after = List.of(row("x", "06", "办事指南"), row("y", "07", "办事指南"));
        var comparison = compare(before, after);
        assertEquals(2, comparison.count(Kind.ADDED));
        assertEquals(1, comparison.count(Kind.REMOVED));
    }

    @Test
    void aRowThatOnlyItsContentTellsIsRenamed() {
        var kept = row("c", "05", "监督检查", GUIDE.withBody("云溪县信访局"));
        var change = only(compare(List.of(kept, row("a", "05", "办事指南")),
                List.of(row("d", "05", "监督检查", GUIDE.withBody("云溪县信访局")), row("b", "05", "便民指引"))));
        assertEquals(Kind.CHANGED, change.kind());
        assertTrue(change.renamed());
    }

    @Test
    void duplicatesArePairedOneByOne() {
        var before = List.of(row("a", "05", "办事指南"), row("b", "05", "办事指南"));
        var after = List.of(row("c", "05", "办事指南"), row("d", "05", "办事指南"), row("e", "05", "办事指南"));
        var comparison = compare(before, after);
        assertEquals(1, comparison.count(Kind.ADDED));
        assertEquals(2, comparison.unchanged());
    }

    @Test
    void elementsAndBasesComeAsLinesAddedAndRemoved() {
        var more = new Entry(GUIDE.matter(), List.of("办理条件", "办理时间、地点", "联系方式"), GUIDE.legalBases(),
                GUIDE.timeLimit(), GUIDE.body(), GUIDE.publication(), GUIDE.extra());
        var change = only(compare(List.of(row("a", "05", "办事指南", GUIDE)), List.of(row("a", "05", "办事指南", more))));
        FieldChange field = change.fields().getFirst();
        assertEquals(List.of("联系方式"), field.added());
        assertEquals(List.of("申请材料"), field.removed());
    }

    @Test
    void columnsOfTheUnitsOwnAreCompared() {
        var with = GUIDE.withExtra(Map.of("责任科室", "救助科", "备注", ""));
        var change = only(compare(List.of(row("a", "05", "办事指南")), List.of(row("a", "05", "办事指南", with))));
        assertEquals(List.of(new FieldChange(null, "责任科室", "", "救助科")), change.fields());
    }

    @Test
    void whatIsPutBetweenMovesNobodyAndOneRowThatGoesUpMovesAlone() {
        var before = List.of(row("a", "05", "一"), row("b", "05", "二"), row("c", "05", "三"), row("d", "05", "四"));
        var after = List.of(row("d", "05", "四"), row("a", "05", "一"), row("n", "05", "新"), row("b", "05", "二"),
                row("c", "05", "三"));
        var comparison = compare(before, after);
        assertEquals(List.of("新", "四"), comparison.changes().stream()
                .map(change -> change.item().entry().matter().level2()).toList());
        assertEquals(1, comparison.substantial());
    }

    @Test
    void changesStandByDomainThenNewGoneChanged() {
        var before = List.of(row("a", "05", "一"), row("b", "05", "二"), row("c", "06", "三"));
        var after = List.of(row("b", "05", "二改"), row("n", "05", "新", GUIDE.withBody("新局")), row("m", "06", "又新", GUIDE.withBody("别局")));
        assertEquals(List.of("05 ADDED", "05 REMOVED", "05 CHANGED", "06 ADDED", "06 REMOVED"),
                compare(before, after).changes().stream().map(c -> c.domain().code() + " " + c.kind()).toList());
    }

    @Test
    void everyRowIsCountedOnceWhateverBecameOfIt() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var before = rows(random);
            var after = rows(random);
            Collections.shuffle(after, random);
            var comparison = compare(before, after);
            int kept = comparison.unchanged() + comparison.count(Kind.CHANGED) + comparison.count(Kind.REORDERED);
            assertEquals(before.size(), kept + comparison.count(Kind.REMOVED));
            assertEquals(after.size(), kept + comparison.count(Kind.ADDED));
        }
    }

    private static List<CatalogueItem> rows(Random random) {
        return new ArrayList<>(IntStream.range(0, random.nextInt(30)).mapToObj(i -> {
            var row = row(random.nextInt(3) == 0 ? "id" + i : "r" + random.nextLong(), "0" + (5 + random.nextInt(3)),
                    "事项" + random.nextInt(12), GUIDE.withTimeLimit(TimeLimit.parse(random.nextInt(3) + "个工作日")));
            return random.nextBoolean() ? row : following(row, "std/05/00" + random.nextInt(5));
        }).toList());
    }

    private static RowChange only(Comparison comparison) {
        assertEquals(1, comparison.changes().size(), comparison.changes().toString());
        return comparison.changes().getFirst();
    }

    private static CatalogueItem following(CatalogueItem item, String standard) {
        return new CatalogueItem(item.id(), null, item.domain(), item.position(), item.entry(), new StandardRef(standard, "2019"));
    }

    private static CatalogueItem row(String id, String domain, String level2) {
        return row(id, domain, level2, GUIDE);
    }

    private static CatalogueItem row(String id, String domain, String level2, Entry entry) {
        return new CatalogueItem(id, null, domain, 0, entry.withMatter(new Matter("最低生活保障", level2, null)), null);
    }

    private static Comparison compare(List<CatalogueItem> before, List<CatalogueItem> after) {
        return Comparison.of(listing("2025年版", before), listing("2026年版", after));
    }

    private static Listing listing(String name, List<CatalogueItem> items) {
        var imprint = new Imprint("云溪县", UnitLevel.COUNTY, name, LocalDate.of(2026, 1, 1), "");
        return new Listing(imprint, items, Map.of("05", new Domain("05", "社会救助"), "Z01", new Domain("Z01", "临时救助")));
    }
}
