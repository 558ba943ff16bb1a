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
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;
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
    private static final PdfWriter PDF = new PdfWriter(new Fonts(null));

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
        assertEquals(28, model.domains.size());
        assertEquals(2, model.domains.getFirst().items());
        assertEquals("共 2 项", model.count.get());
    }

    @Test
    void aDomainAndAWordFilterTheRows() {
        model.domain.set(new Domain("06", "养老服务"));
        assertEquals(List.of(), ids());
        model.domain.set(null);
        model.filters.text.set("临时");
        assertEquals(List.of("b"), ids());
    }

    @Test
    void theFormOfARowThatIsGoneCloses() {
        model.add();
        model.editSelected();
        assertFalse(model.draft.get() == null);
        store.journal.undo();
        assertNull(model.draft.get());
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void filtersCombineAndAreTakenBackTogether() {
        store.catalogue.add("两行", List.of(
                Samples.item("c", Samples.guide().withBody("青石镇人民政府")),
                Samples.item("d", Samples.guide().withBody("青石镇人民政府").withLegalBases(List.of("《收养法》")))));
        model.filters.body.set("青石镇人民政府");
        assertEquals(List.of("c", "d"), ids());
        assertEquals("2 / 4 条", model.count.get());
        model.filters.check.set("law.repealed");
        assertEquals(List.of("d"), ids());
        model.filters.level.set(Tick.VILLAGE);
        assertEquals(List.of(), ids());
        model.clearFilters();
        assertEquals(4, ids().size());
        assertEquals("共 4 项", model.count.get());
    }

    @Test
    void optionsAreOfferedWithTheirCounts() {
        store.catalogue.add("一行", List.of(Samples.item("c", Samples.guide().withBody("青石镇人民政府"))));
        assertEquals(List.of("云溪县民政局 2", "青石镇人民政府 1"),
                model.filters.bodies.stream().map(option -> option.words() + " " + option.count()).toList());
        assertEquals(List.of("无问题 3"),
                model.filters.checks.stream().map(option -> option.words() + " " + option.count()).toList());
    }

    @Test
    void aRowThatIsThereTwiceIsFoundAmongTheErrors() {
        store.catalogue.add("一行", List.of(Samples.item("c", "综合业务", "监督检查")));
        model.filters.check.set("item.duplicate");
        assertEquals(List.of("c"), ids());
        model.filters.check.set(RowFilter.CLEAN);
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void aKeptFindIsSearchedWithin() {
        model.filters.kept.add("民政");
        model.filters.text.set("lsjz");
        assertEquals(List.of("b"), ids());
        model.filters.kept.setAll("监督");
        assertEquals(List.of(), ids());
    }

    @Test
    void theWorstRowsComeFirstWhenSortedByState() {
        store.catalogue.add("一行", List.of(Samples.item("c", Samples.guide().withBody(""))));
        model.sortBy(CatalogueViewModel.STATE, false);
        assertEquals(List.of("c", "a", "b"), ids());
    }

    @Test
    void severalRowsAreChangedInOneStep() {
        model.selected.setAll(model.rows);
        model.editSelected();
        model.bulk.get().extra("责任科室").set("救助科");
        assertEquals(2, model.bulk.get().count().get());
        model.applyBulk();
        assertEquals(List.of("救助科", "救助科"),
                model.rows.stream().map(row -> row.entry().extra().get("责任科室")).toList());
        store.journal.undo();
        assertEquals(Map.of(), model.rows.getLast().entry().extra());
    }

    @Test
    void theFormFollowsTheSelectionFromOneRowToSeveral() {
        model.edit(model.rows.getFirst());
        model.selected.setAll(model.rows);
        model.follow();
        assertNull(model.draft.get());
        assertTrue(model.bulk.get().shows(model.rows));
        model.selected.setAll(model.rows.getLast());
        model.follow();
        assertEquals("b", model.draft.get().item.id());
        assertNull(model.bulk.get());
    }

    @Test
    void aRowMovesPastTheNextRowInViewWhateverTheFilterHides() {
        store.catalogue.add("两行", List.of(Samples.item("c", "临时救助", "审批信息"),
                Samples.item("d", "综合业务", "政策法规文件")));
        model.filters.text.set("综合业务");
        model.selected.setAll(model.rows.getLast());
        model.move(-1);
        assertEquals(List.of("d", "a"), ids());
        model.move(-1);
        model.clearFilters();
        assertEquals(List.of("d", "a", "b", "c"), ids());
    }

    @Test
    void editsAreStoredWhenAnotherRowIsOpened() {
        model.edit(model.rows.getFirst());
        model.draft.get().body.set("云溪县乡村振兴局");
        model.edit(model.rows.getLast());
        assertEquals("云溪县乡村振兴局", store.catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL).getFirst().entry().body());
        store.journal.undo();
        assertEquals("云溪县民政局", model.rows.getFirst().entry().body());
    }

    @Test
    void anUntouchedRowIsNotStored() {
        model.edit(model.rows.getFirst());
        assertFalse(model.draft.get().changed());
        long before = store.journal.latest(100).size();
        model.store();
        assertEquals(before, store.journal.latest(100).size());
    }

    @Test
    void aNewRowOpensInTheFormBehindTheSelectedOne() {
        model.selected.setAll(model.rows.getFirst());
        model.add();
        assertEquals("综合业务", model.draft.get().level1.get());
        assertEquals(model.draft.get().item.id(), model.rows.get(1).id());
    }

    @Test
    void deletedRowsComeBackByUndo() {
        model.selected.setAll(model.rows);
        model.remove();
        assertEquals(List.of(), ids());
        assertNull(model.draft.get());
        store.journal.undo();
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void findingsFollowTheChangesOnceChecked() {
        model.check(() -> { });
        long before = model.findings.stream().filter(f -> f.rule().equals("item.incomplete")).count();
        model.edit(model.rows.getFirst());
        model.draft.get().body.set("");
        model.store();
        assertEquals(before + 1, model.findings.stream().filter(f -> f.rule().equals("item.incomplete")).count());
        assertEquals(1, model.of(model.rows.getFirst()).size());
    }

    @Test
    void sortingAsksTheStore() {
        model.sortBy("LEVEL2", true);
        assertEquals(List.of("a", "b"), ids());
        model.sortBy("LEVEL2", false);
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
        assertEquals("青石镇", model.holder.get().name());
        assertEquals(1, model.domains.getFirst().items());
        assertTrue(model.domains.stream().noneMatch(line -> line.domain() != null && line.domain().code().equals("03")));
        model.add();
        assertEquals("t", model.draft.get().item.unit());
        assertEquals(2, store.catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL).size());
        model.check(() -> { });
        assertTrue(model.findings.stream().noneMatch(found -> found.message().contains("义务教育")));
        model.show("a");
        assertEquals(List.of("a", "b"), ids());
    }

    @Test
    void whoIsResponsibleIsAlwaysOfferedAndBlankFieldsAddNoColumns() {
        model.edit(model.rows.getFirst());
        model.draft.get().office.get(OfficeColumn.SECTION).set("社会救助科");
        model.store();
        assertEquals(Map.of("责任科室", "社会救助科"), store.catalogue.find("a").orElseThrow().entry().extra());
    }

    private List<String> ids() {
        return model.rows.stream().map(CatalogueItem::id).toList();
    }
}
