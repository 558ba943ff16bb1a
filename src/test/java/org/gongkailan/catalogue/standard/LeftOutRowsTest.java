package org.gongkailan.catalogue.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutRowsTest {
    @TempDir
    Path folder;
    private StandardOffice office;
    private LeftOutRows leftOut;
    private List<StandardRow> rows;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        leftOut = office.catalogue.leftOut();
        rows = office.catalogue.standard().rows("05");
        office.adopt(rows.getFirst());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aRowWithAReasonOnRecordIsNotMissing() {
        assertEquals(12, missing());
        leftOut.leaveOut(null, rows.subList(1, 4), "本县没有这项业务");
        assertEquals(9, missing());
        assertEquals(9, office.catalogue.adoption().missing("05").size());
        assertEquals(new LeftOut("std/05/002", null, "2019", "本县没有这项业务", LocalDate.of(2026, 11, 22)),
                leftOut.list(null).getFirst());
    }

    @Test
    void severalReasonsAreOneStepOfUndo() {
        leftOut.leaveOut(null, rows.subList(1, 4), "本县没有这项业务");
        office.store.journal.undo();
        assertEquals(List.of(), leftOut.list(null));
        office.store.journal.redo();
        assertEquals(3, leftOut.list(null).size());
    }

    @Test
    void reasonsAreTakenBack() {
        leftOut.leaveOut(null, rows.subList(1, 4), "本县没有这项业务");
        leftOut.takeBack(leftOut.list(null).subList(0, 2));
        assertEquals(Set.of("std/05/004"), leftOut.of(null));
        assertEquals(11, missing());
    }

    @Test
    void aNewReasonReplacesTheOldOne() {
        leftOut.leaveOut(null, rows.subList(1, 2), "没有");
        leftOut.leaveOut(null, rows.subList(1, 2), " 由市级统一公开 ");
        assertEquals(List.of("由市级统一公开"), leftOut.list(null).stream().map(LeftOut::reason).toList());
    }

    @Test
    void aBlankReasonIsNone() {
        assertThrows(UserProblem.class, () -> leftOut.leaveOut(null, rows, "　 "));
        assertEquals(List.of(), leftOut.list(null));
    }

    @Test
    void eachUnitHasReasonsOfItsOwn() {
        leftOut.leaveOut("town-1", rows.subList(1, 4), "乡镇不承担");
        assertEquals(12, missing());
        assertEquals(3, leftOut.of("town-1").size());
    }

    private long missing() {
        return office.catalogue.check().check(office.items()).stream()
                .filter(finding -> finding.rule().equals("standard.missing")).count();
    }
}
