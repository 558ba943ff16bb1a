package org.gongkailan.catalogue.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.junit.jupiter.api.Test;

class LawRegisterTest {
    private final LawRegister register = new LawRegister();

    @Test
    void theShippedRegisterIsCounted() {
        var laws = register.laws();
        assertEquals(291, laws.size());
        assertEquals(26, laws.stream().filter(Law::repealed).count());
        assertEquals(160, laws.stream().filter(Law::verified).count());
        assertEquals(202, laws.stream().filter(law -> law.standing().status() == null).count());
    }

    @Test
    void titlesAreUniqueAndEveryEntryNamesItsSource() {
        var titles = new HashSet<String>();
        register.laws().forEach(law -> {
            assertTrue(titles.add(law.title()), law.title());
            assertTrue(law.source() != null && !law.source().isBlank(), law.title());
        });
    }

    @Test
    void whatIsRepealedNamesASuccessorThatHolds() {
        register.laws().stream().filter(Law::repealed).forEach(law -> {
            Law successor = register.titled(law.standing().replacedBy()).orElseThrow();
            assertTrue(!successor.repealed(), law.title());
        });
    }

    @Test
    void datesAreSane() {
        for (Law law : register.laws()) {
            Issue issue = law.issue();
            assertTrue(issue.inForce() == null || issue.inForce().isAfter(LocalDate.of(1949, 10, 1)), law.title());
            assertTrue(issue.issued() == null || !issue.issued().isAfter(issue.inForce()), law.title());
            assertTrue(issue.lastAmended() == null || issue.editionYear() > 1978 && issue.editionYear() < 2027, law.title());
            assertTrue(law.standing().since() == null || law.standing().since().matches("\\d{4}(-\\d\\d){0,2}"), law.title());
        }
    }

    @Test
    void everyEntryIsFoundByItsOwnCitation() {
        register.laws().forEach(law -> assertEquals(List.of(law.title()), register.links(law.citation()).stream()
                .map(link -> link.known() ? link.law().title() : link.citation().title()).toList()));
    }

    @Test
    void allBasesOfTheStandardButOneAreKnown() {
        int cited = 0;
        int known = 0;
        var unknown = new TreeSet<String>();
        var standard = new StandardCatalogue();
        for (var domain : standard.domains()) {
            for (var row : standard.rows(domain.code())) {
                for (String basis : row.entry().legalBases()) {
                    cited++;
                    boolean found = register.links(basis).size() == 1 && register.links(basis).getFirst().known();
                    known += found ? 1 : 0;
                    if (!found) {
                        unknown.add(basis);
                    }
                }
            }
        }
        assertEquals("1452 of 1455, unknown [各省“七五”普法规划]", known + " of " + cited + ", unknown " + unknown);
    }

    @Test
    void aRepealedLawNamesItsSuccessor() {
        Flaw flaw = register.flaws("《中华人民共和国收养法》").getFirst();
        assertEquals(Flaw.Kind.REPEALED, flaw.kind());
        assertEquals("中华人民共和国民法典", flaw.current());
        assertTrue(!flaw.verified());
    }

    @Test
    void anEditionBeforeTheOneInForceIsOutdated() {
        for (String basis : List.of("政府信息公开条例", "《中华人民共和国政府信息公开条例》（国务院令第492号）",
                "中华人民共和国教育法（2015年修正）", "《义务教育法》（2015）", "特困人员认定办法（民发〔2016〕178号）",
                "养老机构管理办法（民政部令第49号）", "突发事件应急预案管理办法（国办发〔2013〕101号）")) {
            assertEquals(List.of(Flaw.Kind.OUTDATED), register.flaws(basis).stream().map(Flaw::kind).toList(), basis);
        }
    }

    @Test
    void theEditionInForceIsNot() {
        for (String basis : List.of("政府信息公开条例（国务院令第711号）", "中华人民共和国政府信息公开条例(国令第711号)",
                "中华人民共和国教育法", "中华人民共和国教育法（2021年修正）", "教育法（2021年4月29日第三次修正）",
                "国家综合防灾减灾规划", "特困人员认定办法（民发〔2021〕43号）", "某县自己的规定（2003年修订）", "政府信息公开条例（2019年修订）")) {
            assertEquals(List.of(), register.flaws(basis).stream().filter(f -> f.kind() == Flaw.Kind.OUTDATED).toList(), basis);
        }
    }
}
