package org.gongkailan.catalogue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.ItemWords;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.ui.Narrowing.Search;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    private final List<CatalogueItem> items = List.of(Samples.item("a", "综合业务", "政策法规文件"),
            Samples.item("b", "临时救助", "政策法规"), Samples.item("c", "临时救助", "办事指南 z"));
    private final Stock stock = new Stock(items, items.stream().map(item -> ItemWords.of(item.entry())).toList(), Map.of());
    private final Narrowing narrowing = new Narrowing();

    @Test
    void everyLetterThatComesOrGoesFindsWhatASearchFromTheBeginningFinds() {
        for (String typed : List.of("政策法规文件", "zcfgwj", "办事 z", "linshi 指南")) {
            for (int end = 0; end <= typed.length(); end++) {
                String text = typed.substring(0, end);
                assertEquals(new Narrowing().left(search(text)), narrowing.left(search(text)), text);
            }
            for (int end = typed.length(); end >= 0; end--) {
                String text = typed.substring(0, end);
                assertEquals(new Narrowing().left(search(text)), narrowing.left(search(text)), text);
            }
        }
    }

    @Test
    void aLetterThatGoesOnLooksOnlyAtWhatWasLeft() {
        assertTrue(search("政策").within(search("政")));
        assertTrue(search("zcf").within(search("zc")));
        assertTrue(search("政策 文件").within(search("政策")));
    }

    @Test
    void theFirstLetterOfAWordLeavesWhatTheWordWillFind() {
        assertTrue(search("zc").within(search("z")));
        assertEquals(List.of("a", "b", "c"), ids(narrowing.left(search("z"))));
        assertEquals(List.of("a", "b"), ids(narrowing.left(search("zc"))));
        assertEquals(List.of("a"), ids(narrowing.left(search("zcfgw"))));
    }

    @Test
    void whatIsLeftIsToldBesideHowManyTheDomainHas() {
        assertEquals(3, narrowing.left(search("政")).of());
        assertEquals(0, narrowing.left(new Search(stock, query("99", "政"), RowFilter.EVERY)).of());
        assertEquals(3, narrowing.left(search("政策")).of());
    }

    @Test
    void anotherWordOrDomainOrChipLooksAtAllAgain() {
        assertFalse(search("法").within(search("政")));
        assertFalse(search("政").within(search("政策")));
        assertFalse(new Search(stock, query("05", "政"), RowFilter.EVERY).within(new Search(stock, query("01", "政"), RowFilter.EVERY)));
        assertFalse(search("政").within(new Search(stock, query(null, "政"),
                new RowFilter(null, null, null, RowFilter.ERROR, null))));
        var reread = new Stock(List.copyOf(items), stock.words(), stock.findings());
        assertFalse(new Search(reread, query(null, "政策"), RowFilter.EVERY).within(search("政")));
    }

    private Search search(String text) {
        return new Search(stock, query(null, text), RowFilter.EVERY);
    }

    private static ItemQuery query(String domain, String text) {
        return new ItemQuery(null, domain, text, null, false);
    }

    private static List<String> ids(Narrowing.Left left) {
        return left.rows().stream().map(CatalogueItem::id).toList();
    }
}
