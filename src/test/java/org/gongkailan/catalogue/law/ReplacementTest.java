package org.gongkailan.catalogue.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Samples;
import org.junit.jupiter.api.Test;

class ReplacementTest {
    private final LawRegister register = new LawRegister();
    private final Replacement replacement = new Replacement(register);

    @Test
    void lawsOutOfDateAreListedByTheNumberOfTheirRows() {
        var items = List.of(row("a", "中华人民共和国收养法"), row("b", "政府信息公开条例", "收养法"), row("c", "中华人民共和国预算法"));
        var found = replacement.outOfDate(items);
        assertEquals("[2, 1]", found.values().toString());
        assertEquals("中华人民共和国收养法", found.keySet().iterator().next().title());
    }

    @Test
    void onlyTheCitedLawIsReplacedInItsCell() {
        var change = replace("征收土地公告办法", "《中华人民共和国土地管理法》、《征收土地公告办法》第三条；《政府信息公开条例》");
        assertEquals("《中华人民共和国土地管理法》、《中华人民共和国土地管理法实施条例》（国务院令第743号）；《政府信息公开条例》", change);
    }

    @Test
    void articlesStayForAnotherEditionOfTheSameLaw() {
        assertEquals("中华人民共和国政府信息公开条例（国务院令第711号）第二十条",
                replace("中华人民共和国政府信息公开条例", "政府信息公开条例第二十条"));
    }

    @Test
    void aBasisThatIsThereAlreadyIsNotDoubled() {
        var law = register.titled("征收土地公告办法").orElseThrow();
        var after = replacement.plan(List.of(row("a", "征收土地公告办法", register.current(law))), law, register.current(law));
        assertEquals(List.of(register.current(law)), after.getFirst().after().entry().legalBases());
    }

    @Test
    void rowsThatDoNotCiteTheLawAreLeftOut() {
        var law = register.titled("征收土地公告办法").orElseThrow();
        assertEquals(List.of(), replacement.plan(List.of(row("a", "中华人民共和国收养法")), law, "某法"));
    }

    private String replace(String title, String basis) {
        var law = register.titled(title).orElseThrow();
        var changes = replacement.plan(List.of(row("a", basis)), law, register.current(law));
        return String.join("\n", changes.getFirst().after().entry().legalBases());
    }

    private static CatalogueItem row(String id, String... bases) {
        return Samples.item(id, Samples.guide().withLegalBases(List.of(bases)));
    }
}
