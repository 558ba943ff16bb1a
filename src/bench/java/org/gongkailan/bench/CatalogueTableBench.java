package org.gongkailan.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.catalogue.ui.CatalogueScreen;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Preferences;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.Theme;
import org.gongkailan.ui.ThreadedJobs;

/**
 * 20,000 rows in the workspace and the catalogue's screen over them, in a window without a display: how long until the
 * first rows are drawn, until a keystroke in the find field is answered, and between two frames while scrolling.
 */
final class CatalogueTableBench implements Case {
    private static final int ROWS = 20_000;
    private static final List<String> TYPED = List.of("政策法规", "县民政局 时限", "zcfgwj", "无此事项");
    /** Five screenfuls at every frame, faster than a hand drags. */
    private static final int SCREENFUL = 70;

    private Stage stage;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var store = new org.gongkailan.catalogue.Desk(folder)) {
            var catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(),
                    new PdfWriter(new Fonts(null)));
            store.catalogue.add("bench", rows(catalogue));
        }
        try (var store = new org.gongkailan.catalogue.Desk(folder)) {
            var catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(),
                    new PdfWriter(new Fonts(null)));
            start();
            double bare = bareTable();
            long before = memory();
            var screen = screen(folder, store, catalogue);
            figures.add(new Figure("20,000 rows: first rows drawn", chosen(screen), "a bare table of 20,000 words", bare));
            await(() -> table().getItems().size() == ROWS);
            System.out.printf("memory of 20,000 rows in view: %d MB%n", memory() - before >> 20);
            figures.add(new Figure("keystroke in the find field, p95", typed(store.catalogue),
                    "the same finds, asked of the store alone", asked(store.catalogue)));
            figures.add(new Figure("longest frame while scrolling 20,000 rows", scrolled(table()),
                    "the bare table", scrolledBare()));
            figures.add(new Figure("20,000 rows checked", checked(catalogue), "listing them",
                    Timing.worked(() -> store.catalogue.list(ItemQuery.ALL))));
        }
        return figures;
    }

    private static double checked(CatalogueDesk catalogue) throws Exception {
        var all = catalogue.rows().list(ItemQuery.ALL);
        catalogue.check().check(all);
        return Timing.worked(() -> catalogue.check().check(all));
    }

    /** The standard's rows again and again, numbered so that all differ. */
    private static List<CatalogueItem> rows(CatalogueDesk catalogue) {
        var standard = new ArrayList<StandardRow>();
        catalogue.standard().domains().forEach(domain -> standard.addAll(catalogue.standard().rows(domain.code())));
        return IntStream.range(0, ROWS).mapToObj(i -> {
            StandardRow row = standard.get(i % standard.size());
            Matter matter = row.entry().matter();
            Entry entry = row.entry().withMatter(new Matter(matter.level1(), matter.level2(), "第" + i + "项"));
            return new CatalogueItem(Catalogue.newId(), null, row.id().split("/")[1], 0, entry, null);
        }).toList();
    }

    private void start() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        fx(() -> {
            javafx.application.Application.setUserAgentStylesheet(Theme.USUAL.sheet());
            stage = new Stage();
            stage.setScene(new Scene(new javafx.scene.layout.Pane(), 1000, 700));
            stage.show();
        });
    }

    private CatalogueScreen screen(Path folder, org.gongkailan.catalogue.Desk store, CatalogueDesk catalogue)
            throws InterruptedException {
        var made = new CatalogueScreen[1];
        fx(() -> {
            var desk = new Desk(new ThreadedJobs(problem -> { }, Throwable::printStackTrace), new RecordingDialogs(),
                    new Notices(), new Sheets(), new Navigator(), new Preferences(folder.resolve("preferences")));
            made[0] = new CatalogueScreen(catalogue, store.units, desk,
                    item -> new javafx.scene.layout.Region());
        });
        return made[0];
    }

    private double chosen(CatalogueScreen screen) throws Exception {
        return Timing.worked(() -> {
            fx(() -> {
                stage.getScene().setRoot((Parent) screen.node());
                screen.refresh();
            });
            await(() -> table() != null && !table().getItems().isEmpty());
            frames(2);
        });
    }

    private double typed(Catalogue catalogue) throws Exception {
        var find = (TextField) stage.getScene().getRoot().lookup(".filter-bar .text-field");
        var times = new ArrayList<Double>();
        for (String words : TYPED) {
            for (int end = 0; end <= words.length(); end++) {
                String text = words.substring(0, end);
                int wanted = catalogue.list(new ItemQuery(null, null, text, null, false)).size();
                times.add(Timing.worked(() -> {
                    fx(() -> find.setText(text));
                    await(() -> table().getItems().size() == wanted);
                    frames(1);
                }));
            }
        }
        return p95(times);
    }

    private static double asked(Catalogue catalogue) throws Exception {
        var times = new ArrayList<Double>();
        for (String words : TYPED) {
            for (int end = 0; end <= words.length(); end++) {
                var query = new ItemQuery(null, null, words.substring(0, end), null, false);
                times.add(Timing.worked(() -> catalogue.list(query)));
            }
        }
        return p95(times);
    }

    private static double p95(List<Double> times) {
        return times.stream().sorted().toList().get((int) (times.size() * 0.95));
    }

    private double bareTable() throws Exception {
        return Timing.worked(() -> {
            fx(() -> stage.getScene().setRoot(bare()));
            frames(2);
        });
    }

    private double scrolledBare() throws InterruptedException {
        var table = bare();
        fx(() -> stage.getScene().setRoot(table));
        frames(2);
        return scrolled(table);
    }

    private static TableView<String> bare() {
        var table = new TableView<>(FXCollections.observableArrayList(
                IntStream.range(0, ROWS).mapToObj(i -> "第" + i + "项").toList()));
        for (int i = 0; i < 9; i++) {
            var column = new TableColumn<String, String>("列" + i);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
            table.getColumns().add(column);
        }
        return table;
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
                if (row >= ROWS) {
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
        return (TableView<CatalogueItem>) stage.getScene().getRoot().lookup(".table-view");
    }

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void fx(Runnable run) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            run.run();
            done.countDown();
        });
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the screen thread does not answer");
        }
    }

    /** Until something is true on the screen thread, asked at every frame. */
    private static void await(BooleanSupplier condition) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        if (!done.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it never came true");
        }
    }

    private static void frames(int count) throws InterruptedException {
        var left = new int[] {count};
        await(() -> left[0]-- <= 0);
    }
}
