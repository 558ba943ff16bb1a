package org.gongkailan.ui;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

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
        String code = code(defect);
        LOG.log(Level.SEVERE, code, defect);
        tell.accept(code, defect);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable defect) {
        report(defect);
    }

    /** A short code that is the same wherever and whenever the same line of the program fails the same way. */
    public static String code(Throwable defect) {
        int hash = defect.getClass().getName().hashCode();
        StackTraceElement[] stack = defect.getStackTrace();
        for (int i = 0; i < Math.min(5, stack.length); i++) {
            hash = 31 * hash + (stack[i].getClassName() + stack[i].getMethodName() + stack[i].getLineNumber()).hashCode();
        }
        String digits = Long.toString(Integer.toUnsignedLong(hash), 36).toUpperCase(Locale.ROOT);
        return "G-" + "0".repeat(7 - digits.length()) + digits;
    }
}
