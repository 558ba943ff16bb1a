package org.gongkailan.finding;

import org.gongkailan.text.Messages;

/** How bad a {@link Finding} is; declared from worst to mildest, so natural order sorts the worst first. */
public enum Severity {
    /** Wrong: must be mended before the paper goes out; a command ends with exit code 1. */
    ERROR,
    /** Probably wrong: a person must look and may let it stand. */
    WARNING,
    /** Worth knowing. */
    NOTICE;

    /** The word of the interchange formats: {@code error}, {@code warning}, {@code notice}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case ERROR -> Messages.of("finding.error");
            case WARNING -> Messages.of("finding.warning");
            case NOTICE -> Messages.of("finding.notice");
        };
    }
}
