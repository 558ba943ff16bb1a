package org.gongkailan.progress;

/** Progress of a user who has asked to stop before anything began. */
public final class Impatient implements Progress {
    @Override
    public void at(long done, long total) {
        // Only the question whether to go on matters here.
    }

    @Override
    public boolean cancelled() {
        return true;
    }
}
