package org.gongkailan.library.cleanup;

import org.gongkailan.library.StatusChange;
import org.gongkailan.text.Messages;

/** 清理意见: what a clean-up decides about one document. */
public enum Decision {
    /** 继续有效 */
    KEEP(StatusChange.Kind.KEPT),
    /** 拟修改 */
    AMEND(StatusChange.Kind.TO_AMEND),
    /** 宣布失效 */
    LAPSE(StatusChange.Kind.LAPSED),
    /** 废止 */
    REPEAL(StatusChange.Kind.REPEALED);

    private final StatusChange.Kind change;

    Decision(StatusChange.Kind change) {
        this.change = change;
    }

    StatusChange.Kind change() {
        return change;
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case KEEP -> Messages.of("library.cleanup.keep");
            case AMEND -> Messages.of("library.cleanup.amend");
            case LAPSE -> Messages.of("library.cleanup.lapse");
            case REPEAL -> Messages.of("library.cleanup.repeal");
        };
    }
}
