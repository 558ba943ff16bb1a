package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.printer.PrintOrder;
import org.gongkailan.printer.Printer;
import org.gongkailan.printer.Printers;
import org.gongkailan.printer.Sides;
import org.gongkailan.printer.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {
    @TempDir
    private Path folder;
    private Desk desk;

    private PrintViewModel model(Printers printers) {
        desk = new Desk(new SameThreadJobs(), new RecordingDialogs(), new Notices(), new Sheets(), new Navigator(),
                new Preferences(folder.resolve("p.properties")), printers);
        return new PrintViewModel(desk, printers.look(List.of(folder.resolve("a.pdf"))));
    }

    @Test
    void whatIsChosenIsOrdered() {
        var printers = new SamplePrinters(Map.of(PaperSize.A4, 6));
        var model = model(printers);
        model.pages.set("2-4");
        model.copies.set("3");
        model.sides.set(Sides.LONG_EDGE);
        model.tray.set("纸盒 2");
        assertEquals("1 个文件，要打印 3 页，每页 3 份", model.what.get());

        model.print();

        var order = printers.orders.getFirst();
        assertEquals("二楼文印室 HP M403", order.printer());
        assertEquals(3, order.copies());
        assertEquals(Sides.LONG_EDGE, order.sides());
        assertEquals("纸盒 2", order.tray());
        assertNull(order.paper());
        assertEquals("已送往打印机“二楼文印室 HP M403”：3 页", desk.notices().latest().orElseThrow().text());
    }

    @Test
    void aSheetTooLargeForThePrinterIsFittedAndThatIsSaid() {
        var model = model(new SamplePrinters(Map.of(PaperSize.A3, 2)));

        assertEquals(PaperSize.A4, model.paper.get().size());
        assertTrue(model.caution.get().startsWith("有 2 页比这台打印机的纸大"), model.caution.get());

        model.printer.set(model.printers.getLast());
        assertNull(model.paper.get().size());
        assertEquals("", model.caution.get());
    }

    @Test
    void aPrinterThatCannotTurnSheetsIsNotAskedTo() {
        var model = model(new SamplePrinters(Map.of(PaperSize.A4, 1)));
        model.sides.set(Sides.SHORT_EDGE);
        model.printer.set(model.printers.getLast());

        assertEquals(List.of(Sides.ONE), model.possibleSides);
        assertEquals(Sides.ONE, model.sides.get());
    }

    @Test
    void nothingIsPrintedWhileTheRangeOrTheNumberIsWrong() {
        var model = model(new SamplePrinters(Map.of(PaperSize.A4, 3)));
        model.pages.set("4-9");
        assertFalse(model.possible.get());
        assertEquals("这个范围里没有页", model.pagesProblem());
        model.pages.set("甲");
        assertEquals("看不懂这个范围，请写成 1-3,5 这样", model.pagesProblem());
        model.pages.set("");
        model.copies.set("0");
        assertFalse(model.possible.get());
        model.copies.set(String.valueOf(PrintOrder.MOST_COPIES));
        assertTrue(model.possible.get());
    }

    @Test
    void withoutPrintersNothingCanBePrinted() {
        assertFalse(model(Printers.NONE).possible.get());
    }

    @Test
    void aPanelOverAnotherGivesItBack() {
        var sheets = new Sheets();
        var under = new javafx.scene.Group();
        sheets.open("新建公示", under);
        sheets.over("打印", new javafx.scene.Group());
        sheets.close();

        assertEquals(under, sheets.current().get().node());
        sheets.close();
        assertNull(sheets.current().get());
    }

    @Test
    void aPrinterThatIsStoppedSaysSoBeforeAndAfter() {
        var model = model(new SamplePrinters(Map.of(PaperSize.A4, 6)));
        model.printer.set(new Printer("三楼", false, false, List.of(), Set.of(), Standing.PAUSED));
        assertTrue(model.caution.get().startsWith("打印机“三楼”停着"), model.caution.get());

        model.print();

        assertEquals("已排进打印机“三楼”的队列：6 页，等它恢复后打印", desk.notices().latest().orElseThrow().text());
    }

    @Test
    void nothingIsSaidAboutPrintersWhileTheSystemIsAsked() {
        var jobs = new WaitingJobs();
        desk = new Desk(jobs, new RecordingDialogs(), new Notices(), new Sheets(), new Navigator(),
                new Preferences(folder.resolve("p.properties")), new SamplePrinters(Map.of(PaperSize.A4, 1)));
        var model = new PrintViewModel(desk, desk.printers().look(List.of(folder.resolve("a.pdf"))));
        assertTrue(model.looking.get());

        jobs.answer();

        assertFalse(model.looking.get());
    }
}
