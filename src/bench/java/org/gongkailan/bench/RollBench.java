package org.gongkailan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gongkailan.progress.Progress;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.roll.RollReader;
import org.gongkailan.villageboard.roll.RollRequest;

/**
 * Payment rolls, read, masked, checked and put together by village: one of 100,000 rows, and the largest that is taken
 * as each kind of file. The largest are read once, and what processors worked for them is counted: making them takes
 * longer than reading them.
 */
final class RollBench implements Case {
    private static final int ROWS = 100_000;
    private static final int MOST_ROWS = 200_000;
    private static final int VILLAGES = 500;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = BenchRoll.write(folder.resolve("roll.xlsx"), ROWS, VILLAGES);
        double raw = Timing.median(3, () -> readCells(file));
        double ours = Timing.median(3, () -> read(file, ROWS));
        var figures = new ArrayList<>(List.of(new Figure("100,000 roll rows read, masked, checked", ours, "fastexcel reading the same cells", raw)));
        figures.add(largest(BenchRoll.write(folder.resolve("most.xlsx"), MOST_ROWS, VILLAGES), RollBench::readCells, "fastexcel reading the same cells"));
        figures.add(largest(BenchRoll.writeCsv(folder.resolve("most.csv"), MOST_ROWS, VILLAGES), RollBench::readLines, "its lines alone"));
        figures.add(largest(BenchRoll.writeXls(folder.resolve("most.xls"), MOST_ROWS, VILLAGES), RollBench::readRecords, "POI's records of the same cells"));
        return figures;
    }

    /** Goes through a file without understanding it. */
    private interface Floor {
        void read(Path file) throws Exception;
    }

    private static Figure largest(Path file, Floor floor, String what) throws Exception {
        double raw = Timing.worked(() -> floor.read(file));
        double ours = Timing.worked(() -> read(file, MOST_ROWS));
        String name = file.getFileName().toString();
        Files.delete(file);
        return new Figure("the same of %,d of %s, work".formatted(MOST_ROWS, name.substring(name.indexOf('.'))), ours, what, raw);
    }

    private static void read(Path file, int rows) {
        var roll = new RollReader().read(file, RollRequest.of(NoticeKinds.shipped().of("subsidy-payment")), Progress.NONE).roll();
        check(roll.entries().size(), rows);
    }

    private static void readCells(Path file) throws IOException {
        long characters = 0;
        try (var book = new ReadableWorkbook(file.toFile()); var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                for (int column = 0; column < row.getCellCount(); column++) {
                    characters += row.getCellText(column).length();
                }
            }
        }
        check(characters, ROWS);
    }

    private static void readLines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            check(lines.mapToLong(String::length).sum(), MOST_ROWS);
        }
    }

    private static void readRecords(Path file) throws IOException {
        var cells = new Cells();
        var request = new HSSFRequest();
        request.addListenerForAllRecords(cells::take);
        try (var ole = new POIFSFileSystem(file.toFile(), true)) {
            new HSSFEventFactory().processWorkbookEvents(request, ole);
        }
        check(cells.characters, MOST_ROWS);
    }

    /** Adds up what the cells of an .xls hold. */
    private static final class Cells {
        private SSTRecord texts;
        private long characters;

        void take(Record record) {
            switch (record) {
                case SSTRecord all -> texts = all;
                case LabelSSTRecord cell -> characters += texts.getString(cell.getSSTIndex()).getString().length();
                case NumberRecord cell -> characters += Double.toString(cell.getValue()).length();
                default -> {
                }
            }
        }
    }

    private static void check(long found, int least) {
        if (found < least) {
            throw new IllegalStateException("only " + found);
        }
    }
}
