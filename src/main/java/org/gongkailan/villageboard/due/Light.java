package org.gongkailan.villageboard.due;

import org.gongkailan.text.Messages;

/** How pressing something is that has to be posted. */
public enum Light {
    /** 逾期: its period is over. */
    OVERDUE,
    /** 将到期: its period ends within a week, or nothing hangs that has to hang at any time. */
    SOON,
    /** 未到期. */
    LATER,
    /** 已公示: posted in its period. */
    DONE;

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case OVERDUE -> Messages.of("villageboard.light.overdue");
            case SOON -> Messages.of("villageboard.light.soon");
            case LATER -> Messages.of("villageboard.light.later");
            case DONE -> Messages.of("villageboard.light.done");
        };
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
