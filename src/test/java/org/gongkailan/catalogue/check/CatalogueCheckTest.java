package org.gongkailan.catalogue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.Audience;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Method;
import org.gongkailan.catalogue.Publication;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {
    private final StandardCatalogue standard = new StandardCatalogue();
    private final CatalogueCheck check = new CatalogueCheck(standard, new LawRegister());

    @Test
    void aGoodRowHasNoFindings() {
        assertEquals(List.of(), check.check(Samples.item("a", Samples.guide())));
    }

    @Test
    void aBlankRowLacksSixColumnsAudienceAndMethod() {
        assertEquals(Map.of("item.incomplete", 6L, "audience.contradiction", 1L, "method.missing", 1L),
                count(check.check(Samples.item("a", Entry.BLANK))));
    }

    @Test
    void twentyOneWorkingDaysAreTooLong() {
        assertEquals(List.of(), rules(limited("20个工作日内")));
        assertEquals(List.of("limit.too-long"), rules(limited("形成之日起21个工作日内")));
        assertEquals(List.of("limit.too-long"), rules(limited("30日内")));
        assertEquals(List.of(), rules(limited("长期公开")));
    }

    @Test
    void aLongLimitThatTheStandardHasIsLetStand() {
        var row = standard.rows("02").stream().filter(r -> r.entry().timeLimit().text().contains("40个工作日"))
                .findFirst().orElseThrow();
        var item = new CatalogueItem("a", null, "02", 10, row.entry(), new StandardRef(row.id(), "2019"));
        assertTrue(check.check(item).stream().noneMatch(f -> f.rule().equals("limit.too-long")));
    }

    @Test
    void theAudienceIsOneOfTheTwoAndNamed() {
        assertEquals(List.of("audience.contradiction"), rules(seenBy(Audience.NONE)));
        assertEquals(List.of("audience.contradiction"), rules(seenBy(new Audience(true, "申请人"))));
        assertEquals(List.of("audience.contradiction"), rules(seenBy(new Audience(false, ""))));
        assertEquals(List.of(), rules(seenBy(new Audience(false, "申请人"))));
    }

    @Test
    void aChannelOutsideTheThirteenIsANotice() {
        var p = Samples.guide().publication();
        var entry = Samples.guide().withPublication(new Publication(List.of("铁力市政府网站", "12345政务服务热线"),
                p.audience(), p.method(), p.levels()));
        var found = check.check(Samples.item("a", entry));
        assertEquals(List.of(Severity.NOTICE), found.stream().map(Finding::severity).toList());
        assertEquals("a#CHANNELS", found.getFirst().place().id());
        assertEquals("a", ItemPlace.itemId(found.getFirst().place()));
    }

    @Test
    void theSameMatterTwiceInADomainIsADuplicate() {
        var a = Samples.item("a", Samples.guide());
        var elsewhere = new CatalogueItem("c", null, "06", 10, Samples.guide(), null);
        var found = new Duplicate().check(List.of(a, Samples.item("b", Samples.guide()), elsewhere));
        assertEquals(List.of("b"), found.stream().map(f -> f.place().id()).toList());
    }

    @Test
    void anEmptyCatalogueLeavesTwentySixDomainsUncovered() {
        assertEquals(Map.of("domain.uncovered", 26L), count(check.check(List.of())));
    }

    @Test
    void aDomainThatWasBegunIsAskedForItsVerifiedRows() {
        var found = count(check.check(List.of(Samples.item("a", Samples.guide()))));
        assertEquals(Map.of("domain.uncovered", 25L, "standard.missing", 12L), found);
    }

    @Test
    void aRowThatLeavesItsStandardSaysWhere() {
        var row = standard.rows("05").get(2);
        var same = new CatalogueItem("a", null, "05", 10, row.entry(), new StandardRef(row.id(), "2019"));
        var found = check.check(same.withEntry(row.entry().withBody("云溪县民政局")));
        assertEquals(List.of(), check.check(same));
        assertEquals("与标准不同：" + Column.BODY.label(), found.getFirst().message());
    }

    @Test
    void everyStandardRowPassesItsOwnChecks() {
        var items = new ArrayList<CatalogueItem>();
        for (var domain : standard.domains()) {
            standard.rows(domain.code()).forEach(row -> items.add(new CatalogueItem(row.id(), null, domain.code(), 0,
                    row.entry(), new StandardRef(row.id(), domain.edition()))));
        }
        // The guidelines are of 2019: what they cite has been repealed since, and their rows are shown as they were.
        var errors = check.check(items).stream()
                .filter(f -> f.severity() != Severity.NOTICE && !f.rule().equals("law.repealed"))
                .map(f -> f.place().label() + " " + f.message()).toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void whatTheStandardCitesAndHasBeenRepealedSinceIsTold() {
        var found = new ArrayList<Finding>();
        for (var domain : standard.domains()) {
            standard.rows(domain.code()).forEach(row -> found.addAll(check.check(Samples.item(row.id(), row.entry()))));
        }
        assertEquals(25, found.stream().filter(f -> f.rule().equals("law.repealed")).count());
        assertEquals(0, found.stream().filter(f -> f.rule().equals("law.outdated-edition")).count());
    }

    @Test
    void aRepealedBasisWarnsAndNamesTheSuccessor() {
        var entry = Samples.guide().withLegalBases(List.of("欠税公告办法（试行）", "《收养法》", "政府信息公开条例"));
        var found = check.check(Samples.item("a", entry));
        assertEquals(List.of(Severity.WARNING, Severity.WARNING, Severity.NOTICE),
                found.stream().map(Finding::severity).toList());
        assertEquals("a#LEGAL_BASES", found.getFirst().place().id());
        assertEquals("“欠税公告办法（试行）”已废止或被取代，现为 欠税公告办法（国家税务总局令第61号）", found.getFirst().message());
        assertTrue(found.get(1).message().contains("待核实"));
        assertEquals("law.outdated-edition", found.getLast().rule());
    }

    private static Entry limited(String text) {
        return Samples.guide().withTimeLimit(TimeLimit.parse(text));
    }

    private static Entry seenBy(Audience audience) {
        var p = Samples.guide().publication();
        return Samples.guide().withPublication(
                new Publication(p.channels(), audience, new Method(true, false), p.levels()));
    }

    private List<String> rules(Entry entry) {
        return check.check(Samples.item("a", entry)).stream().map(Finding::rule).toList();
    }

    private static Map<String, Long> count(List<Finding> findings) {
        return findings.stream().collect(
                java.util.stream.Collectors.groupingBy(Finding::rule, java.util.stream.Collectors.counting()));
    }
}
