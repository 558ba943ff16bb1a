package org.gongkailan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Measures every case, or those whose names are given, and prints one table. */
final class Bench {
    private static final Map<String, Case> CASES = new LinkedHashMap<>();

    static {
        CASES.put("start", new StartBench());
        CASES.put("journal", new JournalBench());
        CASES.put("catalogue", new CatalogueImportBench());
        CASES.put("overview", new OverviewBench());
        CASES.put("disclosures", new DisclosureBench());
        CASES.put("tab", new FirstTabBench());
        CASES.put("screens", new ScreensBench());
        CASES.put("table", new CatalogueTableBench());
        CASES.put("typeset", new TypesetBench());
        CASES.put("report", new AnnualReportBench());
        CASES.put("summary", new SummaryBench());
        CASES.put("keystroke", new KeystrokeBench());
        CASES.put("requests", new RequestBench());
        CASES.put("roll", new RollBench());
        CASES.put("boards", new BoardBench());
        CASES.put("due", new DueBench());
        CASES.put("comparison", new ComparisonBench());
    }

    private Bench() {
    }

    public static void main(String[] names) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        System.out.println(Figure.head());
        for (String name : names.length == 0 ? CASES.keySet() : new TreeSet<>(java.util.List.of(names))) {
            Path own = Files.createTempDirectory(folder, name);
            for (Figure figure : CASES.get(name).measure(own)) {
                System.out.println(figure.line());
            }
        }
        Window.end();
        System.out.printf("%nJava %s, %s, %d processors, heap %d MB%n", Runtime.version(),
                System.getProperty("os.name"), Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
