package org.gongkailan.officefile;

import static org.gongkailan.officefile.TestFiles.cell;
import static org.gongkailan.officefile.TestFiles.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.progress.Impatient;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowReaderTest {
    @TempDir
    Path folder;

    @Test
    void cellsKeepTheirTextAndKindAsStored() {
        List<SheetRow> rows = read(TestFiles.xlsx(folder, "<sheetData>" + row(4, cell("A4", " 萧水琴 ")
                + "<c r=\"C4\"><v>4.305761998021085e+17</v></c><c r=\"D4\"><f>A1</f><v>1121.0999999999999</v></c>")
                + "</sheetData>"));

        assertEquals(new SheetCell(" 萧水琴 ", CellKind.TEXT), rows.getFirst().cell(0));
        assertEquals(SheetCell.BLANK, rows.getFirst().cell(1));
        assertEquals(new SheetCell("430576199802108500", CellKind.NUMBER), rows.getFirst().cell(2));
        assertEquals(new SheetCell("1121.1", CellKind.FORMULA), rows.getFirst().cell(3));
        assertEquals("目录!C4", rows.getFirst().place(2).id());
    }

    @Test
    void blankRowsAreLeftOutAndHiddenOnesFlagged() {
        List<SheetRow> rows = read(TestFiles.xlsx(folder, "<sheetData>" + row(1, "<c r=\"A1\" s=\"3\"/>")
                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row></sheetData>"));

        assertEquals(1, rows.size());
        assertEquals(true, rows.getFirst().hidden());
        assertEquals(1, rows.getFirst().row());
    }

    @Test
    void otherKindsOfFileComeThroughTheSameDoor() {
        List<SheetRow> rows = read(TestFiles.text(folder, "roll.csv", "姓名,金额\n张三,12.5\n"));

        assertEquals("12.5", rows.get(1).text(1));
    }

    @Test
    void aLongListOfValuesComesRowByRowAsItsGridWouldSayIt() throws IOException {
        Path file = Files.writeString(folder.resolve("名册.csv"), "姓名,备注\r\n\r\n江娜,\"第一行\n第二行\"\r\n,'=1+1\r\n李明,,\r\n");
        var rows = new ArrayList<SheetRow>();
        new RowReader().read(file, rows::add, Progress.NONE);
        assertEquals(List.of(0, 2, 3, 4), rows.stream().map(SheetRow::row).toList());
        assertEquals("第一行\n第二行", rows.get(1).text(1));
        assertEquals(List.of(SheetCell.BLANK, new SheetCell("=1+1", CellKind.TEXT)), rows.get(2).cells());
        assertEquals(1, rows.get(3).cells().size());
        assertEquals("名册!A5", rows.get(3).place(0).id());
    }

    @Test
    void textThatNothingDividesIsNoListUnlessItIsCalledOne() throws IOException {
        Path file = Files.writeString(folder.resolve("说明.doc"), "第一句\n第二句\n");
        assertEquals("file.not-its-name", assertThrows(UserProblem.class,
                () -> new RowReader().read(file, row -> { }, Progress.NONE)).key());
    }

    @Test
    void readingStopsWhenTheUserCancels() {
        Path file = TestFiles.xlsx(folder, "<sheetData>" + row(1, cell("A1", "甲")) + "</sheetData>");
        assertThrows(Cancelled.class, () -> new RowReader().read(file, row -> { }, new Impatient()));
    }

    @Test
    void aSheetWithTwoHundredColumnsIsRefused() {
        Path file = TestFiles.xlsx(folder, "<sheetData>" + row(1, cell("GR1", "甲")) + "</sheetData>");

        assertEquals("file.too-many-columns", assertThrows(UserProblem.class, () -> read(file)).key());
    }

    private static List<SheetRow> read(Path file) {
        var rows = new ArrayList<SheetRow>();
        new RowReader().read(file, rows::add, Progress.NONE);
        return rows;
    }
}
