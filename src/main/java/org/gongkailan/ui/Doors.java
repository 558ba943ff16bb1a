package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The ways into and out of a workspace; assembly supplies them.
 *
 * @param create asks where and makes a new one
 * @param open   asks for a file and opens it
 * @param sample opens the sample county
 * @param reopen opens one that was open before
 * @param restore shows the backups of the open one, or of one that is asked for
 * @param close  closes the open one and shows the welcome
 */
public record Doors(Runnable create, Runnable open, Runnable sample, Consumer<Path> reopen, Runnable restore, Runnable close) {
    /** The same ways, each open only when what is asked before says so. */
    Doors asking(BooleanSupplier first) {
        return new Doors(asking(create, first), asking(open, first), asking(sample, first), file -> {
            if (first.getAsBoolean()) {
                reopen.accept(file);
            }
        }, asking(restore, first), asking(close, first));
    }

    private static Runnable asking(Runnable way, BooleanSupplier first) {
        return () -> {
            if (first.getAsBoolean()) {
                way.run();
            }
        };
    }
}
