package org.gongkailan.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.intake.CatalogueImport;
import org.gongkailan.progress.Progress;

/** 20,000 catalogue rows, read from one sheet, compared with the catalogue and stored as one step of undo. */
final class CatalogueImportBench implements Case {
    private static final int ROWS = 20_000;
    private static final int HEADS = 3;
    private int run;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve("catalogue.xlsx");
        write(file);
        double raw = Timing.median(3, () -> readRaw(file));
        double preview = Timing.median(3, () -> preview(folder, file, false));
        double taken = Timing.median(3, () -> preview(folder, file, true));
        return List.of(new Figure("20,000 catalogue rows previewed", preview, "fastexcel reading the same cells", raw),
                new Figure("20,000 catalogue rows imported", taken, "fastexcel reading the same cells", raw));
    }

    private void preview(Path folder, Path file, boolean take) throws Exception {
        Path own = Files.createDirectories(folder.resolve("run" + run++));
        try (var desk = new Desk(own)) {
            var intake = desk.intake();
            var preview = intake.preview(file, null, Progress.NONE);
            if (preview.rows().size() < ROWS) {
                throw new IllegalStateException("only " + preview.rows().size() + " rows");
            }
            if (take) {
                intake.take(preview, preview.rows());
            }
        }
    }

    private static void readRaw(Path file) throws Exception {
        int cells = 0;
        try (var book = new ReadableWorkbook(file.toFile()); var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                for (int column = 0; column < row.getCellCount(); column++) {
                    cells += row.getCellText(column).length() > 0 ? 1 : 0;
                }
            }
        }
        if (cells < ROWS) {
            throw new IllegalStateException("only " + cells + " cells");
        }
    }

    /** The sample county's table again and again, each row's second level numbered so that all differ. */
    private static void write(Path file) throws Exception {
        List<List<String>> sample = sample();
        try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("目录");
            for (int row = 0; row < ROWS + HEADS; row++) {
                boolean head = row < HEADS;
                var cells = sample.get(head ? row : HEADS + (row - HEADS) % (sample.size() - HEADS));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, column == 2 && !head ? cells.get(column) + row : cells.get(column));
                }
            }
            sheet.range(1, 1, 1, 2).merge();
            sheet.range(1, 8, 1, 9).merge();
            sheet.range(1, 10, 1, 11).merge();
            sheet.range(1, 12, 1, 13).merge();
        }
    }

    private static List<List<String>> sample() throws Exception {
        var sample = new ArrayList<List<String>>();
        String name = "/org/gongkailan/sample/catalogue/a-one-domain.xlsx";
        try (InputStream in = CatalogueImport.class.getResourceAsStream(name);
             var book = new ReadableWorkbook(in); var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                var cells = new ArrayList<String>();
                for (int column = 0; column < 14; column++) {
                    String above = sample.size() > HEADS && (column == 1 || column == 6)
                            ? sample.getLast().get(column) : "";
                    String text = column < row.getCellCount() ? row.getCellText(column) : "";
                    cells.add(text.isEmpty() ? above : text);
                }
                sample.add(cells);
            });
        }
        return sample;
    }
}
