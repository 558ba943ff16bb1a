package org.gongkailan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.roll.RollRequest;

/**
 * A process with a small heap that makes the notices of rolls, or draws the same words with PDFBox alone:
 * {@code ours|raw FOLDER ROLL…}. Says one {@link Line} for each roll but the first, on which it warms up.
 */
final class BoardRun {
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int RAW_ROWS = 25;
    private static final int[] RAW_COLUMNS = {0, 3, 4, 8, 9, 10};

    private BoardRun() {
    }

    /**
     * What one roll took.
     *
     * @param worked what all processors worked for it, in milliseconds: the same on a busy machine
     * @param heap   the most that was in use so far, in MB
     */
    record Line(double millis, double worked, int pages, long heap) {
        static Line of(String text) {
            String[] words = text.split(" ");
            return new Line(Double.parseDouble(words[0]), Double.parseDouble(words[1]), Integer.parseInt(words[2]), Long.parseLong(words[3]));
        }

        @Override
        public String toString() {
            return millis + " " + worked + " " + pages + " " + heap;
        }
    }

    /** Makes the notices of a roll in a folder and answers their pages. */
    interface Way {
        int pages(Path roll, Path folder) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Way way = arguments[0].equals("raw") ? raw(TypesetBench.font()) : ours();
        Path folder = Path.of(arguments[1]);
        way.pages(Path.of(arguments[2]), Files.createDirectories(folder.resolve("warm")));
        for (int i = 3; i < arguments.length; i++) {
            Path own = Files.createDirectories(folder.resolve(arguments[0] + i));
            long start = System.nanoTime();
            long worked = PROCESS.getProcessCpuTime();
            int pages = way.pages(Path.of(arguments[i]), own);
            System.out.println(new Line((System.nanoTime() - start) / 1e6, (PROCESS.getProcessCpuTime() - worked) / 1e6, pages, peakHeap()));
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() >> 20;
    }

    private static Way ours() {
        var board = new VillageBoard(WorkingCalendar::published, new Fonts(null));
        NoticeKind kind = NoticeKinds.shipped().of("subsidy-payment");
        var settings = NoticeSettings.of(kind, LocalDate.of(2026, 11, 23)).issuedBy("", "0731-88221234");
        return (roll, folder) -> {
            var reading = board.read(roll, RollRequest.of(kind), Progress.NONE);
            return board.print(reading.roll(), kind, settings, folder, Progress.NONE).pages();
        };
    }

    /** Draws the words of each village with PDFBox: no rules, no privacy gate, no PDF/A. */
    static Way raw(TrueTypeFont font) {
        return (roll, folder) -> {
            var villages = new TreeMap<String, List<List<String>>>();
            try (var book = new ReadableWorkbook(roll.toFile()); var rows = book.getFirstSheet().openStream()) {
                rows.skip(1).forEach(row -> villages.computeIfAbsent(row.getCellText(1) + row.getCellText(2), each -> new ArrayList<>())
                        .add(words(row)));
            }
            int pages = 0;
            for (var village : villages.entrySet()) {
                pages += draw(font, village.getKey(), village.getValue(), folder);
            }
            return pages;
        };
    }

    private static List<String> words(Row row) {
        return java.util.Arrays.stream(RAW_COLUMNS).mapToObj(row::getCellText).toList();
    }

    private static int draw(TrueTypeFont ttf, String village, List<List<String>> rows, Path folder) throws Exception {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(document, ttf, true);
            for (int from = 0; from < rows.size(); from += RAW_ROWS) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var ink = new PDPageContentStream(document, sheet)) {
                    ink.setFont(font, 15);
                    TypesetBench.show(ink, List.of(village), 780);
                    for (int row = from; row < Math.min(rows.size(), from + RAW_ROWS); row++) {
                        TypesetBench.show(ink, rows.get(row), 740 - (row - from) * 27);
                    }
                }
            }
            Path file = folder.resolve(village + ".pdf");
            Files.deleteIfExists(file);
            document.save(file.toFile());
            return document.getNumberOfPages();
        }
    }
}
