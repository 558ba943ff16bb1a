package org.gongkailan.library.table;

import static org.gongkailan.library.Samples.change;
import static org.gongkailan.library.Samples.document;
import static org.gongkailan.library.Samples.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.Samples;
import org.gongkailan.library.StatusChange;
import org.gongkailan.library.Validity;
import org.gongkailan.library.cleanup.CleanUpList;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.library.intake.ReadDocument;
import org.gongkailan.officefile.RowReader;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentExportTest {
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private Samples.Shelf shelf;
    private LibraryDesk desk;

    @BeforeEach
    void open() {
        shelf = Samples.shelf(folder);
        desk = shelf.desk(PDF);
        shelf.library().save(List.of(document("云政规〔2024〕1号", "2024-03-01", Validity.LONG_TERM),
                document("云政规〔2022〕2号", "2022-03-01", until("2026-12-31")),
                document("云政规〔2019〕4号", "2019-03-01", Validity.UNSAID,
                        change(StatusChange.Kind.REPEALED, "2026-06-01"))));
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void theCatalogueHoldsWhatHoldsToday() {
        Path out = folder.resolve("目录.xlsx");
        assertEquals(2, desk.export().writeInForce(ListFormat.XLSX, out, Progress.NONE));
        List<String> cells = cells(out);
        assertTrue(cells.contains("云溪县人民政府办公室现行有效行政规范性文件目录"), cells.toString());
        assertTrue(cells.contains("云政规〔2022〕2号") && cells.contains("2026-12-31") && cells.contains("长期有效"));
        assertTrue(!cells.contains("云政规〔2019〕4号"));
    }

    @Test
    void everyFormatIsWrittenTheSameTwice() throws IOException {
        for (ListFormat format : ListFormat.values()) {
            Path one = folder.resolve("1." + format.word());
            Path two = folder.resolve("2." + format.word());
            desk.export().writeInForce(format, one, Progress.NONE);
            desk.export().writeInForce(format, two, Progress.NONE);
            assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two), format.word());
        }
    }

    @Test
    void aListThatWasWrittenIsTakenInAgainWithoutADifference() {
        for (ListFormat format : List.of(ListFormat.XLSX, ListFormat.CSV)) {
            Path out = folder.resolve("文件." + format.word());
            assertEquals(3, desk.export().writeList(DocumentQuery.ALL, format, out, Progress.NONE));
            var again = desk.intake().preview(out, Map.of(), Progress.NONE);
            assertEquals(3, again.count(ReadDocument.Kind.SAME), format + " " + again.findings());
        }
    }

    @Test
    void theCleanUpListHasRoomForWhatIsDecided() {
        Path out = folder.resolve("清理.xlsx");
        var lines = new CleanUpList(2026, 5, Samples.TODAY).of(shelf.library().all());
        assertEquals(2, desk.export().writeCleanUp(2026, lines, ListFormat.XLSX, out, Progress.NONE));
        assertTrue(cells(out).contains("有效期届满（1 件）") && cells(out).contains("清理意见"));
    }

    @Test
    void nothingIsNotWritten() {
        assertEquals("library.export.nothing", assertThrows(UserProblem.class, () -> desk.export().writeList(
                DocumentQuery.ALL.finding("没有的"), ListFormat.PDF, folder.resolve("x.pdf"), Progress.NONE)).key());
    }

    private static List<String> cells(Path file) {
        var cells = new ArrayList<String>();
        new RowReader().read(file, (SheetRow row) -> row.cells().forEach(cell -> cells.add(cell.text())), Progress.NONE);
        return cells;
    }
}
