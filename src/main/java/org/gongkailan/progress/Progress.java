package org.gongkailan.progress;

/** How far a piece of slow work has come, and whether its user still wants it. Knows no threads. */
public interface Progress {
    /** Progress that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Reports the state.
     *
     * @param done  pieces finished
     * @param total pieces in all; 0 while unknown
     */
    void at(long done, long total);

    /** Whether the user has asked to stop. */
    boolean cancelled();

    /** Reports, and leaves the work with {@link Cancelled} if the user has asked to stop. */
    default void step(long done, long total) {
        if (cancelled()) {
            throw new Cancelled();
        }
        at(done, total);
    }
}
