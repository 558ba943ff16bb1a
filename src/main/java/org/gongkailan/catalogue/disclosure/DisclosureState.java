package org.gongkailan.catalogue.disclosure;

import org.gongkailan.text.Messages;

/** Where a disclosure stands, the most pressing first. */
public enum DisclosureState {
    /** 逾期: its day is over and it is not published. */
    OVERDUE,
    /** 即将到期: at most three working days are left. */
    SOON,
    /** 待发布: there is time. */
    PENDING,
    /** 无期限: to be published, without a day it is due on. */
    UNLIMITED,
    /** 逾期发布: published after its day. */
    LATE,
    /** 按期发布. */
    ON_TIME,
    /** 已发布: published, and there was no day to keep. */
    PUBLISHED;

    /** The word of {@code --json}, e.g. {@code on-time}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case OVERDUE -> Messages.of("catalogue.disclosure.state.overdue");
            case SOON -> Messages.of("catalogue.disclosure.state.soon");
            case PENDING -> Messages.of("catalogue.disclosure.state.pending");
            case UNLIMITED -> Messages.of("catalogue.disclosure.state.unlimited");
            case LATE -> Messages.of("catalogue.disclosure.state.late");
            case ON_TIME -> Messages.of("catalogue.disclosure.state.onTime");
            case PUBLISHED -> Messages.of("catalogue.disclosure.state.published");
        };
    }
}
