package org.gongkailan.ui;

import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gongkailan.finding.DefectCode;

/** What happens when something happens that should not: one log entry under a short code, one word to the user. */
public final class Defects implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(Defects.class.getName());
    private final BiConsumer<String, Throwable> tell;

    /** @param tell shows the short code to the user, on the screen thread */
    public Defects(BiConsumer<String, Throwable> tell) {
        this.tell = tell;
    }

    /** Logs it and tells the user; called on the screen thread. */
    public void report(Throwable defect) {
        String code = DefectCode.of(defect);
        LOG.log(Level.SEVERE, code, defect);
        tell.accept(code, defect);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable defect) {
        report(defect);
    }
}
