package org.gongkailan.bench;

import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gongkailan.progress.Progress;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.roll.RollReader;
import org.gongkailan.villageboard.roll.RollRequest;

/** A payment roll of 100,000 rows, read, masked, checked and put together by village. */
final class RollBench implements Case {
    private static final int ROWS = 100_000;
    private static final int VILLAGES = 500;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve("roll.xlsx");
        BenchRoll.write(file, ROWS, VILLAGES);
        double raw = Timing.median(3, () -> readRaw(file));
        double ours = Timing.median(3, () -> new RollReader().read(file, RollRequest.of(NoticeKinds.shipped().of("subsidy-payment")), Progress.NONE));
        return List.of(new Figure("100,000 roll rows read, masked, checked", ours,
                "fastexcel reading the same cells", raw));
    }

    private static void readRaw(Path file) throws Exception {
        long characters = 0;
        try (var book = new ReadableWorkbook(file.toFile()); var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                for (int column = 0; column < row.getCellCount(); column++) {
                    characters += row.getCellText(column).length();
                }
            }
        }
        if (characters < ROWS) {
            throw new IllegalStateException("only " + characters + " characters");
        }
    }
}
