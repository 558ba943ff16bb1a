package org.gongkailan.villageboard.ui;

import java.time.LocalDate;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.due.BoardCell;
import org.gongkailan.villageboard.due.Light;
import org.gongkailan.villageboard.posting.PostingState;

/** What the villages on the board are narrowed to. */
enum CellFilter {
    ALL, DUE, TO_HANG, POSTED, EXPIRED, TO_ARCHIVE, ARCHIVED;

    String label() {
        return switch (this) {
            case ALL -> Messages.of("villageboard.board.all");
            case DUE -> Messages.of("villageboard.state.due");
            case TO_HANG -> Messages.of("villageboard.state.to-hang");
            case POSTED -> PostingState.POSTED.label();
            case EXPIRED -> PostingState.EXPIRED.label();
            case TO_ARCHIVE -> PostingState.TAKEN_DOWN.label();
            case ARCHIVED -> PostingState.ARCHIVED.label();
        };
    }

    /** Whether a cell is among them; {@link #DUE} leaves out what has more than a week. */
    boolean takes(BoardCell cell, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case DUE -> cell.due() != null && cell.due().light() != Light.LATER;
            case TO_HANG -> cell.has(PostingState.DRAFT, today) || cell.has(PostingState.CHECKED, today);
            case POSTED -> cell.has(PostingState.POSTED, today);
            case EXPIRED -> cell.has(PostingState.EXPIRED, today);
            case TO_ARCHIVE -> cell.has(PostingState.TAKEN_DOWN, today);
            case ARCHIVED -> cell.has(PostingState.ARCHIVED, today);
        };
    }
}
