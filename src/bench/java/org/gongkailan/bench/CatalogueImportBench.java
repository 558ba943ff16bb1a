package org.gongkailan.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.check.CatalogueCheck;
import org.gongkailan.catalogue.intake.CatalogueImport;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.Mappings;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.progress.Progress;

/**
 * 20,000 catalogue rows from one sheet: read, compared and stored as one step of undo; undone, redone, found, checked.
 * The figures are what the program's threads worked, each the median of three runs.
 */
final class CatalogueImportBench implements Case {
    private static final int ROWS = 20_000;
    private static final int HEADS = 3;
    private static final int RUNS = 4;

    private final Map<String, List<Double>> worked = new LinkedHashMap<>();

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve("catalogue.xlsx");
        write(file);
        for (int run = 0; run < RUNS; run++) {
            note("raw", run, () -> readRaw(file));
            run(Files.createDirectories(folder.resolve("run" + run)), file, run);
        }
        double raw = median(worked.remove("raw"));
        return worked.entrySet().stream().map(work -> new Figure("20,000 catalogue rows " + work.getKey(),
                median(work.getValue()), "fastexcel reading the same cells", raw)).toList();
    }

    private void run(Path folder, Path file, int run) throws Exception {
        var standard = new StandardCatalogue();
        var check = new CatalogueCheck(standard, new LawRegister());
        try (var desk = new Desk(folder)) {
            var intake = new CatalogueImport(standard, desk.catalogue, check,
                    new Mappings(desk.database, desk.journal, desk.stores.mappings()));
            var preview = new AtomicReference<ImportPreview>();
            note("previewed", run, () -> preview.set(intake.preview(file, null, Progress.NONE)));
            note("taken", run, () -> intake.take(preview.get(), preview.get().rows()));
            note("undone", run, desk.journal::undo);
            note("redone", run, desk.journal::redo);
            note("first listed", run, () -> desk.catalogue.list(ItemQuery.ALL));
            note("found, every one", run, () -> desk.catalogue.list(new ItemQuery(null, null, "公", null, false)));
            note("searched in vain", run, () -> desk.catalogue.list(new ItemQuery(null, null, "无此事项", null, false)));
            note("listed and checked", run, () -> expect(check.check(expect(desk.catalogue.list(ItemQuery.ALL), ROWS)), 1));
        }
    }

    // The first run warms up and does not count.
    private void note(String what, int run, Timing.Work work) throws Exception {
        double millis = Timing.worked(work);
        if (run > 0) {
            worked.computeIfAbsent(what, name -> new ArrayList<>()).add(millis);
        }
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }

    private static <T> List<T> expect(List<T> list, int least) {
        if (list.size() < least) {
            throw new IllegalStateException("only " + list.size());
        }
        return list;
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
