package org.gongkailan.catalogue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.OfficeColumn;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueViewModelTest {
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private org.gongkailan.catalogue.Desk store;
    private CatalogueDesk catalogue;
    private Desk desk;
    private CatalogueViewModel model;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(), PDF);
        desk = TestDesk.in(folder, dialogs);
        store.catalogue.add("两行", List.of(Samples.item("a", "综合业务", "监督检查"),
                Samples.item("b", "临时救助", "办事指南")));
        model = new CatalogueViewModel(catalogue, new CatalogueUnits(store.units, store.catalogue), desk);
        store.journal.onChange(model::refresh);
        model.refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theListBeginsWithAllDomainsAndCounts() {
        assertEquals(28, model.list.domains.size());
        assertEquals(2, model.list.domains.getFirst().items());
        assertEquals("共 2 项", model.list.count.get());
    }

    @Test
    void aDomainAndAWordFilterTheRows() {
        model.list.domain.set(new Domain("06", "养老服务"));
        assertEquals(List.of(), ids());
        model.list.domain.set(null);
        model.list.filters.text.set("临时");
        assertEquals(List.of("b"), ids());
    }

    @Test
    void theFormOfARowThatIsGoneCloses() {
        model.editing.add();
        model.editing.editSelected();
        assertFalse(model.editing.draft.get() == null);
        store.journal.undo();
        assertNull(model.editing.draft.get());
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void filtersCombineAndAreTakenBackTogether() {
        store.catalogue.add("两行", List.of(
                Samples.item("c", Samples.guide().withBody("青石镇人民政府")),
                Samples.item("d", Samples.guide().withBody("青石镇人民政府").withLegalBases(List.of("《收养法》")))));
        model.list.filters.body.set("青石镇人民政府");
        assertEquals(List.of("c", "d"), ids());
        assertEquals("2 / 4 项", model.list.count.get());
        model.list.filters.check.set("law.repealed");
        assertEquals(List.of("d"), ids());
        model.list.filters.level.set(Tick.VILLAGE);
        assertEquals(List.of(), ids());
        model.list.clearFilters();
        assertEquals(4, ids().size());
        assertEquals("共 4 项", model.list.count.get());
    }

    @Test
    void optionsAreOfferedWithTheirCounts() {
        store.catalogue.add("一行", List.of(Samples.item("c", Samples.guide().withBody("青石镇人民政府"))));
        assertEquals(List.of("云溪县民政局 2", "青石镇人民政府 1"),
                model.list.filters.bodies.stream().map(option -> option.words() + " " + option.count()).toList());
        assertEquals(List.of("无问题 3"),
                model.list.filters.checks.stream().map(option -> option.words() + " " + option.count()).toList());
    }

    @Test
    void aRowThatIsThereTwiceIsFoundAmongTheErrors() {
        store.catalogue.add("一行", List.of(Samples.item("c", "综合业务", "监督检查")));
        model.list.filters.check.set("item.duplicate");
        assertEquals(List.of("c"), ids());
        model.list.filters.check.set(RowFilter.CLEAN);
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void aKeptFindIsSearchedWithin() {
        model.list.filters.kept.add("民政");
        model.list.filters.text.set("lsjz");
        assertEquals(List.of("b"), ids());
        model.list.filters.kept.setAll("监督");
        assertEquals(List.of(), ids());
    }

    @Test
    void theWorstRowsComeFirstWhenSortedByState() {
        store.catalogue.add("一行", List.of(Samples.item("c", Samples.guide().withBody(""))));
        model.list.sortBy(new RowOrder(RowOrder.STATE, false));
        assertEquals(List.of("c", "a", "b"), ids());
    }

    @Test
    void severalRowsAreChangedInOneStep() {
        model.list.selected.setAll(model.list.rows);
        model.editing.editSelected();
        model.editing.bulk.get().extra("责任科室").set("救助科");
        assertEquals(2, model.editing.bulk.get().count().get());
        model.editing.applyBulk();
        assertEquals(List.of("救助科", "救助科"),
                model.list.rows.stream().map(row -> row.entry().extra().get("责任科室")).toList());
        store.journal.undo();
        assertEquals(Map.of(), model.list.rows.getLast().entry().extra());
    }

    @Test
    void theFormFollowsTheSelectionFromOneRowToSeveral() {
        model.editing.edit(model.list.rows.getFirst());
        model.list.selected.setAll(model.list.rows);
        model.editing.follow();
        assertNull(model.editing.draft.get());
        assertTrue(model.editing.bulk.get().shows(model.list.rows));
        model.list.selected.setAll(model.list.rows.getLast());
        model.editing.follow();
        assertEquals("b", model.editing.draft.get().item.id());
        assertNull(model.editing.bulk.get());
    }

    @Test
    void aRowMovesPastTheNextRowInViewWhateverTheFilterHides() {
        store.catalogue.add("两行", List.of(Samples.item("c", "临时救助", "审批信息"),
                Samples.item("d", "综合业务", "政策法规文件")));
        model.list.filters.text.set("综合业务");
        model.list.selected.setAll(model.list.rows.getLast());
        model.editing.move(-1);
        assertEquals(List.of("d", "a"), ids());
        model.editing.move(-1);
        model.list.clearFilters();
        assertEquals(List.of("d", "a", "b", "c"), ids());
    }

    @Test
    void editsAreStoredWhenAnotherRowIsOpened() {
        model.editing.edit(model.list.rows.getFirst());
        model.editing.draft.get().body.set("云溪县乡村振兴局");
        model.editing.edit(model.list.rows.getLast());
        assertEquals("云溪县乡村振兴局", store.catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL).getFirst().entry().body());
        store.journal.undo();
        assertEquals("云溪县民政局", model.list.rows.getFirst().entry().body());
    }

    @Test
    void anUntouchedRowIsNotStored() {
        model.editing.edit(model.list.rows.getFirst());
        assertFalse(model.editing.draft.get().changed());
        long before = store.journal.latest(100).size();
        model.editing.store();
        assertEquals(before, store.journal.latest(100).size());
    }

    @Test
    void aNewRowOpensInTheFormBehindTheSelectedOne() {
        model.list.selected.setAll(model.list.rows.getFirst());
        model.editing.add();
        assertEquals("综合业务", model.editing.draft.get().level1.get());
        assertEquals(model.editing.draft.get().item.id(), model.list.rows.get(1).id());
    }

    @Test
    void deletedRowsComeBackByUndo() {
        model.list.selected.setAll(model.list.rows);
        model.editing.remove();
        assertEquals(List.of(), ids());
        assertNull(model.editing.draft.get());
        store.journal.undo();
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void findingsFollowTheChangesOnceChecked() {
        model.check.run(() -> { });
        long before = model.check.findings.stream().filter(f -> f.rule().equals("item.incomplete")).count();
        model.editing.edit(model.list.rows.getFirst());
        model.editing.draft.get().body.set("");
        model.editing.store();
        assertEquals(before + 1, model.check.findings.stream().filter(f -> f.rule().equals("item.incomplete")).count());
        assertEquals(1, model.list.of(model.list.rows.getFirst()).size());
    }

    @Test
    void sortingAsksTheStore() {
        model.list.sortBy(new RowOrder("LEVEL2", true));
        assertEquals(List.of("a", "b"), ids());
        model.list.sortBy(new RowOrder("LEVEL2", false));
        assertEquals(List.of("b", "a"), ids());
    }

    @Test
    void aDraftReadsBackWhatItWasMadeFrom() {
        for (var domain : catalogue.standard().domains()) {
            for (var row : catalogue.standard().rows(domain.code())) {
                var item = new CatalogueItem("x", null, domain.code(), 0, row.entry(), null);
                assertFalse(new ItemDraft(item).changed(), row.id());
            }
        }
    }

    @Test
    void anotherUnitsCatalogueIsEditedInTheSameTableAndNeverMixes() {
        var township = new Unit("t", "青石镇", UnitLevel.TOWNSHIP, store.units.own().id(), null, null);
        store.units.save(township);
        store.catalogue.add("收入", List.of(new CatalogueItem("x", "t", "05", 0, Samples.guide(), null)));
        model.show("x");
        assertEquals(List.of("x"), ids());
        assertEquals("青石镇", model.whose.holder.get().name());
        assertEquals(1, model.list.domains.getFirst().items());
        assertTrue(model.list.domains.stream().noneMatch(line -> line.domain() != null && line.domain().code().equals("03")));
        model.editing.add();
        assertEquals("t", model.editing.draft.get().item.unit());
        assertEquals(2, store.catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL).size());
        model.check.run(() -> { });
        assertTrue(model.check.findings.stream().noneMatch(found -> found.message().contains("义务教育")));
        model.show("a");
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void whoIsResponsibleIsAlwaysOfferedAndBlankFieldsAddNoColumns() {
        model.editing.edit(model.list.rows.getFirst());
        model.editing.draft.get().office.get(OfficeColumn.SECTION).set("社会救助科");
        model.editing.store();
        assertEquals(Map.of("责任科室", "社会救助科"), store.catalogue.find("a").orElseThrow().entry().extra());
    }

    private List<String> ids() {
        return model.list.rows.stream().map(CatalogueItem::id).toList();
    }
}
