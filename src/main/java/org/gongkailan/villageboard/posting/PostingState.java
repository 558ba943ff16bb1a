package org.gongkailan.villageboard.posting;

import org.gongkailan.text.Messages;

/** Where a posting stands, in the order of its life. */
public enum PostingState {
    /** 草稿: the roll is in, perhaps printed; nobody has looked it through. */
    DRAFT,
    /** 已审核: ready to be hung. */
    CHECKED,
    /** 已公示: it hangs and its period runs. */
    POSTED,
    /** 到期待撤: its period is over. */
    EXPIRED,
    /** 已撤下: off the board, not archived. */
    TAKEN_DOWN,
    /** 已归档. */
    ARCHIVED;

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case DRAFT -> Messages.of("villageboard.state.draft");
            case CHECKED -> Messages.of("villageboard.state.checked");
            case POSTED -> Messages.of("villageboard.state.posted");
            case EXPIRED -> Messages.of("villageboard.state.expired");
            case TAKEN_DOWN -> Messages.of("villageboard.state.taken-down");
            case ARCHIVED -> Messages.of("villageboard.state.archived");
        };
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether it is on the board. */
    public boolean hangs() {
        return this == POSTED || this == EXPIRED;
    }
}
