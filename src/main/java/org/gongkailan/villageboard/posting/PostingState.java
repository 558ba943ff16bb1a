package org.gongkailan.villageboard.posting;

import org.gongkailan.text.Messages;

/** Where a posting stands. */
public enum PostingState {
    /** 应公示: the roll is in, nothing hangs yet. */
    DUE,
    /** 已公示: it hangs and its period runs. */
    POSTED,
    /** 到期待撤: its period is over. */
    EXPIRED,
    /** 已归档: taken down. */
    ARCHIVED;

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case DUE -> Messages.of("villageboard.state.due");
            case POSTED -> Messages.of("villageboard.state.posted");
            case EXPIRED -> Messages.of("villageboard.state.expired");
            case ARCHIVED -> Messages.of("villageboard.state.archived");
        };
    }
}
