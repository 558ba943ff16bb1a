package org.gongkailan.catalogue.responsible;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;

/** Who is responsible: counted, handed over, and written in one way. */
class HandOverTest {
    private static final Entry HELD = Samples.guide().withExtra(Map.of("责任科室", "社会救助科", "责任人", "赵 明"));

    @Test
    void everyRowIsCountedOnceAndBlanksStandLast() {
        var matrix = DutyMatrix.of(Duty.SECTION, List.of(new Domain("05", "社会救助"), new Domain("06", "养老服务")),
                List.of(item("a", HELD), item("b", HELD), item("c", Samples.guide())));
        assertEquals(List.of("社会救助科", ""), matrix.names());
        assertArrayEquals(new int[][] {{2, 1}}, matrix.counts());
        assertEquals(3, matrix.ofDomain(0));
        assertEquals(2, matrix.ofName(0));
        assertEquals(3, matrix.total());
        assertEquals(4, matrix.depth(0, 0));
    }

    @Test
    void rowsOfUnknownDomainsAreCountedToo() {
        var matrix = DutyMatrix.of(Duty.BODY, List.of(), List.of(item("a", HELD)));
        assertEquals(List.of(new Domain("05", "05")), matrix.domains());
    }

    @Test
    void aBodyIsHandedOverWithItsTelephoneAndWithoutItsOldSections() {
        var plan = new HandOver(Duty.BODY, "云溪县民政局", "云溪县医疗保障局", Set.of("05"), "0599-7654321", true)
                .plan(List.of(item("a", HELD), item("b", HELD.withBody("云溪县教育局"))));
        assertEquals(1, plan.size());
        assertEquals(List.of(new HandOver.Field("公开主体", "云溪县民政局", "云溪县医疗保障局"),
                new HandOver.Field("责任科室", "社会救助科", ""), new HandOver.Field("责任人", "赵 明", ""),
                new HandOver.Field("咨询电话", "", "0599-7654321")), plan.getFirst().fields());
        assertEquals("0599-7654321", plan.getFirst().after().entry().extra().get("咨询电话"));
    }

    @Test
    void rowsThatNameNobodyCanBeGivenToSomebody() {
        var plan = HandOver.of(Duty.PERSON, "", "钱 进").plan(List.of(item("a", HELD), item("b", Samples.guide())));
        assertEquals(List.of("b"), plan.stream().map(change -> change.after().id()).toList());
        assertEquals("钱 进", Duty.PERSON.of(plan.getFirst().after().entry()));
    }

    @Test
    void otherDomainsStayAsTheyAre() {
        assertEquals(List.of(), new HandOver(Duty.BODY, "云溪县民政局", "云溪县教育局", Set.of("03"), null, false)
                .plan(List.of(item("a", HELD))));
    }

    @Test
    void nothingGoesToNobodyOrToWhoHasIt() {
        assertThrows(UserProblem.class, () -> HandOver.of(Duty.BODY, "云溪县民政局", "　"));
        assertThrows(UserProblem.class, () -> HandOver.of(Duty.BODY, "云溪县民政局", " 云溪县民政局 "));
    }

    @Test
    void namesOfOneUnitAreToldWithTheDirectorysAsTheTarget() {
        var names = new SameUnits("云溪县政务公开办", List.of(unit("云溪县民政局")));
        var found = names.suggest(List.of(body("a", "县民政局"), body("b", "××县民政局"), body("c", "县 民政局"),
                body("d", "云溪县民政局"), body("e", "市民政局"), body("f", "临江县民政局"), body("g", "")));
        assertEquals(List.of(new SameUnits.Suggestion("云溪县民政局", true,
                Map.of("县民政局", 1, "××县民政局", 1, "县 民政局", 1))), found);
    }

    @Test
    void withoutADirectoryTheNameOfMostRowsIsTheTarget() {
        var found = new SameUnits("云溪县政务公开办", List.of()).suggest(List.of(body("a", "市场监督管理局"),
                body("b", "县市场监督管理局"), body("c", "县市场监督管理局")));
        assertEquals(List.of(new SameUnits.Suggestion("县市场监督管理局", false, Map.of("市场监督管理局", 1))), found);
    }

    private static Unit unit(String name) {
        return new Unit(name, name, UnitLevel.DEPARTMENT, null, null, null);
    }

    private static CatalogueItem item(String id, Entry entry) {
        return Samples.item(id, entry);
    }

    private static CatalogueItem body(String id, String body) {
        return item(id, Samples.guide().withBody(body));
    }
}
