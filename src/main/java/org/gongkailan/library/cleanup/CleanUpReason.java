package org.gongkailan.library.cleanup;

import org.gongkailan.text.Messages;

/** Why a clean-up looks at a document, the most pressing first. */
public enum CleanUpReason {
    /** 本年到期: its validity ends in the year. */
    EXPIRES,
    /** 施行已满若干年: nobody has kept or amended it for so long. */
    OLD,
    /** 拟修改: an earlier clean-up decided to amend it, and it was not amended since. */
    TO_AMEND,
    /** 其他现行有效: nothing presses. */
    OTHER;

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case EXPIRES -> Messages.of("library.cleanup.reason.expires");
            case OLD -> Messages.of("library.cleanup.reason.old");
            case TO_AMEND -> Messages.of("library.cleanup.reason.toAmend");
            case OTHER -> Messages.of("library.cleanup.reason.other");
        };
    }
}
