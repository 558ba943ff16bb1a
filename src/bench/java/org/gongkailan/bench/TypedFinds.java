package org.gongkailan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/**
 * Words typed into a find field letter by letter and taken away again: by the clock until the rows stand in the table
 * and until they are drawn, and the screen thread's work until then, which a busy machine does not change.
 */
final class TypedFinds {
    private static final List<String> WORDS = List.of("政策法规", "民政 救助", "zcfgwj", "无此事项", "社保", "cxjs", "公共 法律",
            "jyj");
    private static final int NOTHING_NEW = 500;
    private static final boolean DETAIL = Boolean.getBoolean("bench.detail");
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Window window;
    private final TableView<?> table;

    /**
     * One keystroke.
     *
     * @param rows     how many rows it left
     * @param answered until they stood in the table, in milliseconds
     * @param drawn    until they were drawn
     * @param work     what the screen thread worked until then
     */
    record Key(int rows, double answered, double drawn, double work) {
    }

    /** @param table the table in the window that is narrowed */
    TypedFinds(Window window, TableView<?> table) {
        this.window = window;
        this.table = table;
    }

    /** What the find field holds after each keystroke. */
    static List<String> texts() {
        return WORDS.stream().flatMap(word -> Stream.concat(IntStream.rangeClosed(1, word.length()).boxed(),
                IntStream.range(0, word.length()).map(i -> word.length() - 1 - i).boxed())
                .map(end -> word.substring(0, end))).toList();
    }

    /** The keystrokes one after the other; those that change nothing, as where nothing was left before, are left out. */
    List<Key> typed(TextField find) throws InterruptedException {
        var keys = new ArrayList<Key>();
        for (String text : texts()) {
            Key key = key(() -> find.setText(text));
            if (key != null) {
                keys.add(key);
                if (DETAIL) {
                    System.out.printf("%-10s %6d rows %6.1f %6.1f %6.1f%n", text, key.rows(), key.answered(), key.drawn(),
                            key.work());
                }
            }
        }
        return keys;
    }

    /** The floor: a bare table in the window that gets as many rows at each keystroke, without a search. */
    static List<Key> bare(Window window, List<Key> keys) throws InterruptedException {
        TableView<String> bare = BareTable.make();
        var all = List.copyOf(bare.getItems());
        Window.fx(() -> window.show(bare));
        Window.frames(2);
        var floor = new ArrayList<Key>();
        for (Key key : keys) {
            floor.add(new TypedFinds(window, bare).key(() -> bare.getItems().setAll(all.subList(0, key.rows()))));
        }
        return floor;
    }

    /** The time or work that one keystroke in twenty exceeds, in milliseconds. */
    static double p95(List<Key> keys, ToDoubleFunction<Key> figure) {
        return keys.stream().mapToDouble(figure).sorted().toArray()[(int) (keys.size() * 0.95)];
    }

    private Key key(Runnable press) throws InterruptedException {
        var answered = new CountDownLatch(1);
        InvalidationListener listener = change -> answered.countDown();
        var began = new long[2];
        Window.fx(() -> {
            table.getItems().addListener(listener);
            began[0] = System.nanoTime();
            began[1] = CPU.getCurrentThreadCpuTime();
            press.run();
        });
        boolean changed = answered.await(NOTHING_NEW, TimeUnit.MILLISECONDS);
        double rows = (System.nanoTime() - began[0]) / 1e6;
        Window.frames(1);
        double drawn = (System.nanoTime() - began[0]) / 1e6;
        var key = new Key[1];
        Window.fx(() -> {
            table.getItems().removeListener(listener);
            key[0] = new Key(table.getItems().size(), rows, drawn, (CPU.getCurrentThreadCpuTime() - began[1]) / 1e6);
        });
        return changed ? key[0] : null;
    }
}
