package org.gongkailan.units.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsViewModelTest {
    @TempDir
    Path folder;
    Database database;
    Journal journal;
    UnitDirectory directory;
    UnitsViewModel model;
    Unit county;

    @BeforeEach
    void open() {
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), Clock.systemUTC());
        var store = new UnitStore();
        journal = new Journal(database, Clock.systemUTC(), "王小明", List.of(store));
        directory = new UnitDirectory(database, journal, store);
        county = directory.found("云溪县政务公开办", UnitLevel.COUNTY, "990100");
        model = new UnitsViewModel(directory, TestDesk.in(folder));
        journal.onChange(model::refresh);
        model.refresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewUnitStandsUnderTheCountyUnlessSaidOtherwise() {
        add("民政局", UnitLevel.DEPARTMENT);
        assertEquals(county.id(), unit("民政局").parent());
        assertEquals("云溪县政务公开办", model.parentName(unit("民政局")));
        assertNull(model.draft.get());
    }

    @Test
    void aChangedUnitKeepsItsIdAndUndoBringsTheOldNameBack() {
        add("民政局", UnitLevel.DEPARTMENT);
        String id = unit("民政局").id();
        model.edit(unit("民政局"));
        model.draft.get().name.set("云溪县民政局");
        model.draft.get().phone.set(" 0990-2100001 ");
        model.save();
        assertEquals(id, unit("云溪县民政局").id());
        assertEquals("0990-2100001", unit("云溪县民政局").phone());
        journal.undo();
        assertEquals(id, unit("民政局").id());
    }

    @Test
    void aNameIsNeededAndStandsOnceUnderOneParent() {
        add("民政局", UnitLevel.DEPARTMENT);
        model.add();
        assertEquals("请填写单位名称。", model.draft.get().problem.get());
        model.draft.get().name.set("民政局");
        assertEquals("同一上级下已有“民政局”。", model.draft.get().problem.get());
        model.draft.get().name.set("财政局");
        assertEquals("", model.draft.get().problem.get());
    }

    @Test
    void theUnitAboveMustBeOfHigherRank() {
        model.add();
        model.draft.get().level.set(UnitLevel.COUNTY);
        assertEquals("上级单位的层级应高于县级。", model.draft.get().rankProblem.get());
        model.draft.get().level.set(UnitLevel.TOWNSHIP);
        assertEquals("", model.draft.get().rankProblem.get());
    }

    @Test
    void theFormOfAUnitThatUndoTookAwayCloses() {
        add("民政局", UnitLevel.DEPARTMENT);
        model.edit(unit("民政局"));
        journal.undo();
        assertNull(model.draft.get());
    }

    @Test
    void pastedLinesBecomeUnitsInOneStepOfUndo() {
        add("清溪镇", UnitLevel.TOWNSHIP);
        model.addLines("甲村\t0990-1\n\n乙村，0990-2\n甲村\n 丙村 \n", UnitLevel.VILLAGE, unit("清溪镇"));
        assertEquals(5, model.all.size());
        assertEquals("0990-2", unit("乙村").phone());
        assertEquals(unit("清溪镇").id(), unit("丙村").parent());
        journal.undo();
        assertEquals(2, model.all.size());
    }

    @Test
    void filterAndFindNarrowTheRowsAndTheCount() {
        add("民政局", UnitLevel.DEPARTMENT);
        add("清溪镇", UnitLevel.TOWNSHIP);
        model.level.set(Optional.of(UnitLevel.TOWNSHIP));
        assertEquals("共 1 个单位", model.count.get());
        model.level.set(Optional.empty());
        model.find.set("民政");
        assertEquals(List.of("民政局"), model.rows.stream().map(Unit::name).toList());
        model.find.set("null");
        assertEquals(0, model.rows.size());
    }

    @Test
    void aUnitWithOthersUnderItStays() {
        add("清溪镇", UnitLevel.TOWNSHIP);
        model.addLines("甲村", UnitLevel.VILLAGE, unit("清溪镇"));
        assertThrows(AssertionError.class, () -> model.remove(unit("清溪镇")));
        assertNotNull(unit("清溪镇"));
        model.remove(unit("甲村"));
        model.remove(unit("清溪镇"));
        assertEquals(1, model.all.size());
    }

    private void add(String name, UnitLevel level) {
        model.add();
        model.draft.get().level.set(level);
        model.draft.get().name.set(name);
        model.save();
    }

    private Unit unit(String name) {
        return model.all.stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow();
    }
}
