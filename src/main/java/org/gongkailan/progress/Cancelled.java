package org.gongkailan.progress;

/** The user changed their mind: unwinds the work, so that a transaction rolls back and no half file is left. */
public final class Cancelled extends RuntimeException {
    public Cancelled() {
        super(null, null, false, false);
    }
}
