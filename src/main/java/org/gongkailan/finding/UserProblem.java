package org.gongkailan.finding;

import java.util.List;
import org.gongkailan.text.Messages;

/**
 * Something in the world is not right and the user can do something about it: a file that is open elsewhere, a full
 * disk, a package from a newer version. Thrown once, where it is known; its sentence names the place and the next
 * step. What is wrong in the <em>data</em> is a {@link Finding}, never an exception.
 */
public final class UserProblem extends RuntimeException {
    private final String key;
    private final transient List<Object> args;

    /**
     * @param cause what the system said, for the folded details; may be null
     * @param key   message key of a sentence that ends with the next step
     * @param args  its arguments
     */
    public UserProblem(Throwable cause, String key, Object... args) {
        super(key, cause);
        this.key = key;
        this.args = List.of(args);
    }

    /** A problem that no exception of the system stands behind. */
    public UserProblem(String key, Object... args) {
        this(null, key, args);
    }

    /** The message key, for tests and for the log, which carries no personal data. */
    public String key() {
        return key;
    }

    /** The same sentence as an error among findings, where a screen goes on instead of stopping at it. */
    public Finding asFinding(String rule, Place place) {
        return new Finding(rule, Severity.ERROR, place, key, args, null, null);
    }

    /** The sentence the user reads. */
    @Override
    public String getLocalizedMessage() {
        return Messages.of(key, args.toArray());
    }
}
