package org.gongkailan.catalogue.inherit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.standard.StandardOffice;
import org.gongkailan.catalogue.standard.StandardRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InheritanceTest {
    @TempDir
    Path folder;
    private StandardOffice office;
    private Inheritance inheritance;
    private StandardRow row;
    private CatalogueItem item;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        inheritance = new Inheritance(office.catalogue.standard());
        row = office.catalogue.standard().rows("05").get(2);
        item = office.adopt(row);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anItemThatSaysWhatItsStandardSaysIsNotListed() {
        assertEquals(List.of(), inheritance.open(List.of(item)));
        assertEquals(List.of(), inheritance.open(List.of(item.following(null))));
    }

    @Test
    void theStandardOfThenAndNowStandBesideTheItem() {
        newEdition(row.entry().withBody("乡镇人民政府"));
        var field = update(item.withEntry(row.entry().withBody("云溪县民政局"))).fields().getFirst();
        assertEquals(new FieldUpdate(Column.BODY, row.entry().body(), "乡镇人民政府", "云溪县民政局", ""), field);
    }

    @Test
    void whatTheUnitNeverChangedIsProposedToFollow() {
        newEdition(row.entry().withBody("乡镇人民政府"));
        var update = update(item);
        assertTrue(update.untouched());
        var after = update.decided(update.proposed());
        assertEquals("乡镇人民政府", after.entry().body());
        assertEquals(new StandardRef(row.id(), "2026"), after.standard());
        assertFalse(inheritance.of(after).orElseThrow().open());
    }

    @Test
    void whatTheUnitChangedIsProposedToStay() {
        newEdition(row.entry().withBody("乡镇人民政府").withTimeLimit(TimeLimit.parse("10个工作日内")));
        var update = update(item.withEntry(row.entry().withBody("云溪县民政局")));
        assertEquals(Map.of(Column.BODY, Decision.keep(""), Column.TIME_LIMIT, Decision.ADOPT), update.proposed());
        assertFalse(update.untouched());
    }

    @Test
    void aFieldThatStaysKeepsItsReasonAndIsSettled() {
        newEdition(row.entry().withBody("乡镇人民政府"));
        var update = update(item.withEntry(row.entry().withBody("云溪县民政局")));
        var after = update.decided(Map.of(Column.BODY, Decision.keep(" 本县由县局公开 ")));
        assertEquals("云溪县民政局", after.entry().body());
        assertEquals(new StandardRef(row.id(), "2026", Map.of(Column.BODY, "本县由县局公开")), after.standard());
        assertEquals(List.of(), inheritance.open(List.of(after)));
        assertTrue(update(after).fields().getFirst().settled());
    }

    @Test
    void aReasonIsAskedForAgainWhenTheStandardSaysSomethingNew() {
        var mine = item.withEntry(row.entry().withBody("云溪县民政局"))
                .following(new StandardRef(row.id(), "2019", Map.of(Column.BODY, "本县由县局公开")));
        assertEquals(List.of(), inheritance.open(List.of(mine)));
        newEdition(row.entry().withBody("乡镇人民政府"));
        var field = update(mine).fields().getFirst();
        assertFalse(field.settled());
        assertEquals(Decision.keep("本县由县局公开"), field.proposed());
    }

    @Test
    void aFieldThatFollowsLosesItsReason() {
        var mine = item.withEntry(row.entry().withBody("云溪县民政局"))
                .following(new StandardRef(row.id(), "2019", Map.of(Column.BODY, "本县由县局公开")));
        assertEquals(item, update(mine).decided(Map.of(Column.BODY, Decision.ADOPT)));
    }

    @Test
    void aRowThatDidNotChangeOnlyGoesOnToTheNewEdition() {
        newEdition(row.entry());
        var update = update(item);
        assertTrue(update.open() && update.untouched() && update.fields().isEmpty());
        assertEquals("2026", update.decided(Map.of()).standard().edition());
    }

    @Test
    void aRowThatIsGoneStaysAsAnOwnOneOrIsRemoved() {
        office.takeIn("05", "2026", LocalDate.of(2026, 5, 1), office.catalogue.standard().rows("05").subList(0, 1));
        var update = update(item);
        var decisions = new Decisions();
        assertTrue(update.gone());
        assertNull(decisions.plan(List.of(update)).changed().getFirst().standard());
        decisions.remove(update, true);
        assertEquals(new Decisions.Plan(List.of(), List.of(item)), decisions.plan(List.of(update)));
    }

    @Test
    void everyColumnCanFollow() {
        var other = office.catalogue.standard().rows("13").stream().map(StandardRow::entry)
                .filter(entry -> entry.differences(row.entry()).size() > 6).findFirst().orElseThrow();
        newEdition(other);
        var after = update(item);
        var all = after.fields().stream().map(FieldUpdate::column).toList();
        assertEquals(row.entry().differences(other), all);
        assertEquals(List.of(), after.decided(after.proposed()).entry().differences(other));
    }

    @Test
    void onlyCompleteDecisionsCanBeStored() {
        newEdition(row.entry().withBody("乡镇人民政府").withLegalBases(List.of("新办法")));
        var update = update(item.withEntry(row.entry().withBody("云溪县民政局")));
        var decisions = new Decisions();
        assertFalse(decisions.complete(update));
        decisions.reason(update, "机构设置不同");
        assertTrue(decisions.complete(update));
        assertEquals(Map.of(Column.BODY, "机构设置不同"),
                decisions.plan(List.of(update)).changed().getFirst().standard().kept());
        decisions.decide(update, update.fields().getLast(), Decision.ADOPT);
        assertEquals("乡镇人民政府", decisions.plan(List.of(update)).changed().getFirst().entry().body());
    }

    private ItemUpdate update(CatalogueItem asked) {
        return inheritance.of(asked).orElseThrow();
    }

    private void newEdition(Entry entry) {
        office.takeIn("05", "2026", LocalDate.of(2026, 5, 1), List.of(StandardOffice.saying(row, entry)));
    }
}
