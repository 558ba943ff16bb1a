package org.gongkailan.villageboard.posting.ui;

import java.time.LocalDate;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.PostingState;

/** A step that many postings can take at once. */
public enum Step {
    /** 审核. */
    CHECK(PostingState.DRAFT),
    /** 张贴. */
    HANG(PostingState.CHECKED),
    /** 撤下. */
    TAKE_DOWN(PostingState.EXPIRED),
    /** 归档. */
    ARCHIVE(PostingState.TAKEN_DOWN);

    private final PostingState from;

    Step(PostingState from) {
        this.from = from;
    }

    /** The state of postings that wait for it. */
    public PostingState from() {
        return from;
    }

    /** Whether a posting waits for it. */
    public boolean awaits(PostingLine line, LocalDate today) {
        return line.state(today) == from && (this != CHECK || line.printed());
    }

    /** What it is called. */
    public String label() {
        return switch (this) {
            case CHECK -> Messages.of("villageboard.do.check");
            case HANG -> Messages.of("villageboard.do.hang");
            case TAKE_DOWN -> Messages.of("villageboard.do.take-down");
            case ARCHIVE -> Messages.of("villageboard.do.archive");
        };
    }

    /** How many wait for it, as a link says it. */
    public String waiting(int count) {
        return switch (this) {
            case CHECK -> Messages.of("villageboard.wait.check", count);
            case HANG -> Messages.of("villageboard.wait.hang", count);
            case TAKE_DOWN -> Messages.of("villageboard.wait.take-down", count);
            case ARCHIVE -> Messages.of("villageboard.wait.archive", count);
        };
    }
}
