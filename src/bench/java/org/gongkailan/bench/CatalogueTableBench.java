package org.gongkailan.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.ui.StandardScreen;
import org.gongkailan.catalogue.ui.CatalogueScreen;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Preferences;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.ThreadedJobs;

/**
 * 20,000 rows in the workspace and the catalogue's screen over them, in a window without a display: how long until the
 * first rows are drawn, until a keystroke in the find field is answered, and between two frames while scrolling.
 */
final class CatalogueTableBench implements Case {
    /** Five screenfuls at every frame, faster than a hand drags. */
    private static final int SCREENFUL = 70;

    private Window window;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var store = new org.gongkailan.catalogue.Desk(folder)) {
            var catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(),
                    new PdfWriter(new Fonts(null)));
            store.catalogue.add("bench", FirstTabBench.rows(catalogue));
        }
        try (var store = new org.gongkailan.catalogue.Desk(folder)) {
            var catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(),
                    new PdfWriter(new Fonts(null)));
            try (var opened = new Window()) {
                window = opened;
                measure(folder, store, catalogue, figures);
            }
        }
        return figures;
    }

    private void measure(Path folder, org.gongkailan.catalogue.Desk store, CatalogueDesk catalogue,
                         List<Figure> figures) throws Exception {
        long before = memory();
        opened("opened unprepared", folder, store, catalogue, figures);
        System.out.printf("memory of 20,000 rows in view: %d MB%n", memory() - before >> 20);
        opened("opened again", folder, store, catalogue, figures);
        typed(store.catalogue, figures);
        figures.add(new Figure("longest frame while scrolling 20,000 rows", scrolled(table()),
                "the bare table", scrolledBare()));
        figures.add(new Figure("20,000 rows checked", checked(catalogue), "listing them",
                Timing.worked(() -> store.catalogue.list(ItemQuery.ALL))));
        standard("first look", folder, store, catalogue, figures);
        standard("second look", folder, store, catalogue, figures);
    }

    // By the clock: what the officer waits for. Rows in the table, the first frame with them, every row read and checked.
    private void opened(String when, Path folder, org.gongkailan.catalogue.Desk store, CatalogueDesk catalogue,
                        List<Figure> figures) throws Exception {
        long start = System.nanoTime();
        CatalogueScreen screen = screen(folder, store, catalogue);
        Window.fx(() -> {
            screen.furnish();
            window.show((Parent) screen.node());
            screen.refresh();
        });
        Window.await(() -> !table().getItems().isEmpty());
        double rows = since(start);
        Window.frames(1);
        double drawn = since(start);
        Window.await(() -> table().getItems().size() == BareTable.ROWS);
        double all = since(start);
        double bare = bareTable();
        Window.fx(() -> window.show((Parent) screen.node()));
        Window.frames(2);
        String floor = "a bare table of 20,000 words";
        figures.add(new Figure(when + ": first rows in the table", rows, floor, bare));
        figures.add(new Figure(when + ": first rows drawn", drawn, floor, bare));
        figures.add(new Figure(when + ": all 20,000 rows there", all, floor, bare));
    }

    private void standard(String when, Path folder, org.gongkailan.catalogue.Desk store, CatalogueDesk catalogue,
                          List<Figure> figures) throws Exception {
        long start = System.nanoTime();
        var shown = new StandardScreen[1];
        Window.fx(() -> {
            shown[0] = new StandardScreen(catalogue, new CatalogueUnits(store.units, catalogue.rows()), desk(folder));
            shown[0].furnish();
            window.show((Parent) shown[0].node());
            shown[0].refresh();
        });
        Window.await(() -> !table().getItems().isEmpty());
        figures.add(new Figure("tab of the standards, " + when, since(start), "a bare table of 20,000 words", bareTable()));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double checked(CatalogueDesk catalogue) throws Exception {
        var all = catalogue.rows().list(ItemQuery.ALL);
        catalogue.check().check(all);
        return Timing.worked(() -> catalogue.check().check(all));
    }

    private CatalogueScreen screen(Path folder, org.gongkailan.catalogue.Desk store, CatalogueDesk catalogue)
            throws InterruptedException {
        var made = new CatalogueScreen[1];
        Window.fx(() -> made[0] = new CatalogueScreen(catalogue, store.units, desk(folder),
                item -> new javafx.scene.layout.Region()));
        return made[0];
    }

    private static Desk desk(Path folder) {
        return new Desk(new ThreadedJobs(problem -> { }, Throwable::printStackTrace), new RecordingDialogs(),
                new Notices(), new Sheets(), new Navigator(), new Preferences(folder.resolve("preferences")));
    }

    private void typed(Catalogue catalogue, List<Figure> figures) throws Exception {
        var find = (TextField) window.root().lookup(".filter-bar .text-field");
        Parent screen = window.root();
        List<TypedFinds.Key> ours = new TypedFinds(window, table()).typed(find);
        List<TypedFinds.Key> bare = TypedFinds.bare(window, ours);
        Window.fx(() -> window.show(screen));
        Window.frames(2);
        String what = "keystroke in the find field, p95 of " + ours.size() + ": ";
        figures.add(new Figure(what + "rows", TypedFinds.p95(ours, TypedFinds.Key::answered),
                "the same finds, asked of the store alone", asked(catalogue)));
        String floor = "a bare table that gets as many rows";
        figures.add(new Figure(what + "drawn", TypedFinds.p95(ours, TypedFinds.Key::drawn), floor,
                TypedFinds.p95(bare, TypedFinds.Key::drawn)));
        figures.add(new Figure(what + "work of the screen thread until drawn", TypedFinds.p95(ours, TypedFinds.Key::work),
                floor, TypedFinds.p95(bare, TypedFinds.Key::work)));
    }

    private static double asked(Catalogue catalogue) throws Exception {
        var times = new ArrayList<Double>();
        for (String words : TypedFinds.texts()) {
            var query = new ItemQuery(null, null, words, null, false);
            times.add(Timing.worked(() -> catalogue.list(query)));
        }
        return times.stream().sorted().toList().get((int) (times.size() * 0.95));
    }

    private double bareTable() throws Exception {
        long start = System.nanoTime();
        Window.fx(() -> window.show(BareTable.make()));
        Window.frames(2);
        return since(start);
    }

    private double scrolledBare() throws InterruptedException {
        var table = BareTable.make();
        Window.fx(() -> window.show(table));
        Window.frames(2);
        return scrolled(table);
    }

    private static double scrolled(TableView<?> table) throws InterruptedException {
        var done = new CountDownLatch(1);
        var longest = new double[1];
        Platform.runLater(() -> new AnimationTimer() {
            private int row;
            private long last;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                // The first frames find the code cold.
                if (row > 4 * SCREENFUL) {
                    longest[0] = Math.max(longest[0], (time - last) / 1e6);
                }
                last = time;
                row += SCREENFUL;
                table.scrollTo(row);
                if (row >= BareTable.ROWS) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await();
        return longest[0];
    }

    @SuppressWarnings("unchecked")
    private TableView<CatalogueItem> table() {
        return (TableView<CatalogueItem>) window.root().lookup(".table-view");
    }

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
