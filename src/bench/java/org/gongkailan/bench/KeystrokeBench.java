package org.gongkailan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.RandomReports;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.desk.ReportStores;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.annualreport.ui.ReportWork;
import org.gongkailan.annualreport.ui.ReportsScreen;
import org.gongkailan.history.Journal;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Preferences;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.ThreadedJobs;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;

/**
 * A letter typed into section one of a report that 100 other units' reports are compared with while typing: the work on
 * the screen thread, by the clock until the letter is drawn, and the
 * screen thread's work until then, which a busy machine does not change. Beside it a bare text area of the same words.
 */
final class KeystrokeBench implements Case {
    private static final int UNITS = 100;
    private static final int KEYS = 120;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final String WORDS = "继续推进政务公开标准化规范化，收到申请18件，";

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var stores = new ReportStores();
        var units = new UnitStore();
        try (var database = WorkspaceFile.create(folder.resolve("county.gkl"), Clock.systemUTC()); var window = new Window()) {
            var journal = new Journal(database, Clock.systemUTC(), "bench",
                    Stream.concat(stores.all().stream(), Stream.of(units)).toList());
            var office = ReportDesk.of(database, journal, stores, Clock.systemUTC(), new LedgerCount(List.of()));
            office.archive().takeAll(reports());
            var forms = new ReportForms();
            var work = new ReportWork(forms, new ReportCheck(forms), office,
                    new ReportExport(forms, new PdfWriter(new Fonts(null))), new UnitDirectory(database, journal, units));
            Window.fx(() -> show(new ReportsScreen(work, Clock.systemUTC(), desk(folder)), window));
            Window.await(() -> window.root().lookup("#overview") instanceof TextArea area && area.isEditable()
                    && !area.getText().isEmpty());
            Window.frames(30);
            TextArea ours = (TextArea) window.root().lookup("#overview");
            String text = ours.getText();
            List<double[]> typed = typed(ours);
            var bare = new TextArea(text);
            bare.setWrapText(true);
            Window.fx(() -> window.show(bare));
            Window.frames(10);
            List<double[]> floor = typed(bare);
            return List.of(figure("screen thread", 0, typed, floor), figure("drawn", 1, typed, floor),
                    figure("work of the screen thread until drawn", 2, typed, floor));
        }
    }

    private static Figure figure(String what, int which, List<double[]> ours, List<double[]> bare) {
        return new Figure("keystroke in a report's text of 1,000 characters, p95: " + what, p95(ours, which),
                "a bare text area", p95(bare, which));
    }

    private static double p95(List<double[]> runs, int which) {
        return runs.stream().mapToDouble(run -> run[which]).sorted().toArray()[(int) (runs.size() * 0.95)];
    }

    private static List<double[]> typed(TextArea area) throws InterruptedException {
        var times = new ArrayList<double[]>();
        Window.fx(() -> {
            area.requestFocus();
            area.positionCaret(area.getLength() / 2);
        });
        for (int key = 0; key < 2 * KEYS; key++) {
            String letter = String.valueOf(WORDS.charAt(key % WORDS.length()));
            var time = new double[3];
            var work = new long[1];
            long start = System.nanoTime();
            Window.fx(() -> {
                long began = System.nanoTime();
                work[0] = CPU.getCurrentThreadCpuTime();
                area.insertText(area.getCaretPosition(), letter);
                time[0] = (System.nanoTime() - began) / 1e6;
            });
            Window.frames(1);
            time[1] = (System.nanoTime() - start) / 1e6;
            Window.fx(() -> time[2] = (CPU.getCurrentThreadCpuTime() - work[0]) / 1e6);
            if (key >= KEYS) {
                times.add(time);
            }
            Thread.sleep(60);
        }
        return times;
    }

    private static void show(ReportsScreen screen, Window window) {
        screen.furnish();
        window.show((Parent) screen.node());
        screen.refresh();
    }

    private static Desk desk(Path folder) {
        return new Desk(new ThreadedJobs(problem -> { }, Throwable::printStackTrace), new RecordingDialogs(),
                new Notices(), new Sheets(), new Navigator(), new Preferences(folder.resolve("preferences")));
    }

    private static List<AnnualReport> reports() {
        return IntStream.range(0, UNITS).mapToObj(seed -> {
            AnnualReport report = new RandomReports(seed).pair().report();
            String overview = report.text(TextSection.OVERVIEW);
            return report.of(new ReportingUnit("第" + seed + "局", UnitLevel.DEPARTMENT), 2024)
                    .with(TextSection.OVERVIEW, overview.repeat(Math.max(1, 1000 / overview.length())));
        }).toList();
    }
}
