package org.gongkailan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.officefile.write.DocxWriter;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollRequest;

/**
 * From a roll's file to one PDF for each village: 100,000 rows for 500 villages in a process of 512 MB, a tenth of that
 * to see whether time is linear, one village of 300 households, and the same tables the way offices go today, through
 * a word processor.
 */
final class BoardBench implements Case {
    private static final int ROWS = 100_000;
    private static final int VILLAGES = 500;
    private static final int HOUSEHOLDS = 300;
    private static final int OFFICE_VILLAGES = 10;
    private static final String HEAP = "-Xmx512m";
    private static final long LARGEST_NOTICE = 200 << 10;
    private final NoticeKind kind = NoticeKinds.shipped().of("subsidy-payment");
    private final NoticeSettings settings = NoticeSettings.of(kind, LocalDate.of(2026, 11, 23)).issuedBy("", "0731-88221234");
    private final VillageBoard board = new VillageBoard(WorkingCalendar::published, new Fonts(null));

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var figures = new ArrayList<>(rolls(folder));
        figures.add(oneVillage(folder));
        office(folder).ifPresent(figures::add);
        return figures;
    }

    private List<Figure> rolls(Path folder) throws Exception {
        Path warm = BenchRoll.write(folder.resolve("warm.xlsx"), 5_000, 25);
        Path tenth = BenchRoll.write(folder.resolve("tenth.xlsx"), ROWS / 10, VILLAGES / 10);
        Path whole = BenchRoll.write(folder.resolve("whole.xlsx"), ROWS, VILLAGES);
        var ours = run("ours", folder, warm, tenth, whole);
        var raw = run("raw", folder, warm, tenth, whole);
        var large = ours.get(1);
        System.out.printf("100,000 roll rows to 500 notices in %s: %,.0f rows/s, %,.0f pages/s, %d MB heap at most, 10 x rows = %.1f x time%n",
                HEAP, ROWS / large.millis() * 1000, large.pages() / large.millis() * 1000, large.heap(),
                large.millis() / ours.getFirst().millis());
        System.out.printf("processors worked %,.0f ms for them, %,.0f ms for PDFBox alone, 10 x rows = %.1f x work%n",
                large.worked(), raw.get(1).worked(), large.worked() / ours.getFirst().worked());
        return List.of(figure(ROWS / 10, ours.getFirst(), raw.getFirst()), figure(ROWS, large, raw.get(1)));
    }

    private static Figure figure(int rows, BoardRun.Line ours, BoardRun.Line raw) {
        return new Figure("%,d roll rows to %,d pages for villages".formatted(rows, ours.pages()), ours.millis(),
                "fastexcel, PDFBox drawing the words on %,d pages".formatted(raw.pages()), raw.millis());
    }

    private static List<BoardRun.Line> run(String way, Path folder, Path... rolls) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                BoardRun.class.getName(), way, folder.toString()));
        for (Path roll : rolls) {
            command.add(roll.toString());
        }
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> said = process.inputReader().readAllLines();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + said);
        }
        return said.stream().map(BoardRun.Line::of).toList();
    }

    private Figure oneVillage(Path folder) throws Exception {
        Path file = BenchRoll.write(folder.resolve("village.xlsx"), HOUSEHOLDS, 1);
        Path out = folder.resolve("village");
        double ours = Timing.median(5, () -> board.print(read(file), kind, settings, out, Progress.NONE));
        var font = TypesetBench.font();
        var way = BoardRun.raw(font);
        double raw = Timing.median(5, () -> way.pages(file, out));
        var printed = board.print(read(file), kind, settings, out, Progress.NONE).printed().getFirst();
        long size = Files.size(printed.file());
        if (size > LARGEST_NOTICE) {
            throw new IllegalStateException("one notice of " + size + " bytes");
        }
        return new Figure("notice of %d households, %d pages, %d KB".formatted(HOUSEHOLDS, printed.pages(), size >> 10), ours,
                "fastexcel, PDFBox drawing the words", raw);
    }

    private Roll read(Path file) {
        return board.read(file, RollRequest.of(kind), Progress.NONE).roll();
    }

    /** The same notices as word documents turned into PDF by LibreOffice; empty where there is none. */
    private Optional<Figure> office(Path folder) throws Exception {
        Path file = BenchRoll.write(folder.resolve("office.xlsx"), OFFICE_VILLAGES * ROWS / VILLAGES, OFFICE_VILLAGES);
        var roll = read(file);
        Path documents = Files.createDirectories(folder.resolve("docx"));
        for (var village : roll.villages()) {
            new DocxWriter().write(board.page(roll, kind, settings, village), documents.resolve(village.name() + ".docx"));
        }
        var command = new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--convert-to", "pdf", "--outdir", documents.toString()));
        try (var files = Files.list(documents)) {
            files.map(Path::toString).filter(name -> name.endsWith(".docx")).sorted().forEach(command::add);
        }
        try {
            double office = Timing.median(1, () -> convert(command));
            double ours = Timing.median(1, () -> board.print(roll, kind, settings, folder.resolve("pdf"), Progress.NONE));
            return Optional.of(new Figure("notices of %d villages".formatted(OFFICE_VILLAGES), ours, "LibreOffice turning them from docx into PDF", office));
        } catch (IOException e) {
            System.out.println("LibreOffice is not here: nothing to compare with (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    private static void convert(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
