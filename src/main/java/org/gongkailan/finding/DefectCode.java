package org.gongkailan.finding;

import java.util.Locale;

/**
 * A short code for a defect of ours that a user can read over the telephone: the same fault at the same place gives
 * the same code, whatever data was in play.
 */
public final class DefectCode {
    private DefectCode() {
    }

    /** Two groups of four letters or digits, e.g. {@code 1K7Q-0ZB3}, from the exception types and where they arose. */
    public static String of(Throwable defect) {
        int types = 17;
        int places = 17;
        for (Throwable cause = defect; cause != null; cause = cause.getCause()) {
            types = 31 * types + cause.getClass().getName().hashCode();
            for (StackTraceElement frame : cause.getStackTrace()) {
                places = 31 * places + (frame.getClassName() + frame.getMethodName() + frame.getLineNumber()).hashCode();
            }
        }
        return group(types) + "-" + group(places);
    }

    private static String group(int hash) {
        String digits = Integer.toString(Math.floorMod(hash, 36 * 36 * 36 * 36), 36).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
