package org.gongkailan.store;

import org.gongkailan.finding.UserProblem;
import org.sqlite.SQLiteException;

/** Turns what SQLite says into what the user can do. */
final class StoreFailure {
    private StoreFailure() {
    }

    /** The same exception, or the sentence for a full disk, a write-protected or a damaged file. */
    static RuntimeException translate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserProblem problem) {
                return problem;
            }
            if (cause instanceof SQLiteException sqlite) {
                UserProblem problem = problem(sqlite, failure);
                if (problem != null) {
                    return problem;
                }
            }
        }
        return switch (failure) {
            case Error error -> throw error;
            case RuntimeException runtime -> runtime;
            default -> new IllegalStateException(failure);
        };
    }

    private static UserProblem problem(SQLiteException e, Throwable failure) {
        // The low byte is the primary result code; the rest says more than the user can use.
        return switch (e.getResultCode().code & 0xff) {
            case 13 -> new UserProblem(failure, "store.disk-full");
            case 8, 14, 23 -> new UserProblem(failure, "store.not-writable");
            case 5, 6 -> new UserProblem(failure, "store.busy");
            case 10 -> new UserProblem(failure, "store.io");
            case 11, 26 -> new UserProblem(failure, "store.damaged");
            default -> null;
        };
    }
}
