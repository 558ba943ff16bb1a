package org.gongkailan.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitDirectoryTest {
    @TempDir
    Path folder;

    private Database database;
    private Journal journal;
    private UnitDirectory directory;
    private Unit county;

    @BeforeEach
    void open() {
        database = WorkspaceFile.create(folder.resolve("a.gkl"), Clock.systemUTC());
        var store = new UnitStore();
        journal = new Journal(database, Clock.systemUTC(), "张三", List.of(store));
        directory = new UnitDirectory(database, journal, store);
        county = directory.found("云溪县政务公开办", UnitLevel.COUNTY, null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFoundedUnitIsTheWorkspacesOwnAndStaysAfterUndo() {
        journal.undo();
        assertEquals(county, directory.own());
    }

    @Test
    void unitsStandByRankThenName() {
        directory.addAll(List.of(village("乙村"), township("清溪镇"), village("甲村")));
        assertEquals(List.of("云溪县政务公开办", "清溪镇", "乙村", "甲村"), names());
    }

    @Test
    void addingTheSameUnitsAgainAddsNone() {
        directory.addAll(List.of(township("清溪镇")));
        directory.addAll(List.of(township("清溪镇"), township("太平镇")));
        assertEquals(List.of("云溪县政务公开办", "太平镇", "清溪镇"), names());
    }

    @Test
    void aRemovedUnitComesBackWithUndo() {
        var town = township("清溪镇");
        directory.save(town);
        directory.remove(town);
        journal.undo();
        assertEquals(List.of("云溪县政务公开办", "清溪镇"), names());
    }

    @Test
    void neitherTheOwnUnitNorOneWithUnitsUnderItIsRemoved() {
        var town = township("清溪镇");
        directory.save(town);
        directory.save(new Unit(UnitDirectory.newId(), "东湾村", UnitLevel.VILLAGE, town.id(), null, null));
        assertEquals("units.own-stays", assertThrows(UserProblem.class, () -> directory.remove(county)).key());
        assertEquals("units.has-children", assertThrows(UserProblem.class, () -> directory.remove(town)).key());
    }

    private List<String> names() {
        return directory.all().stream().map(Unit::name).toList();
    }

    private Unit township(String name) {
        return new Unit(UnitDirectory.newId(), name, UnitLevel.TOWNSHIP, county.id(), null, null);
    }

    private Unit village(String name) {
        return new Unit(UnitDirectory.newId(), name, UnitLevel.VILLAGE, county.id(), null, null);
    }
}
