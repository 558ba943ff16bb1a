package org.gongkailan.villageboard.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.MatrixFace;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.due.BoardCell;
import org.gongkailan.villageboard.due.Due;
import org.gongkailan.villageboard.due.Light;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.PostingState;

/** How the cells of the board read: a state with its day, red for what is overdue, amber for what has to be done soon. */
final class CellFaces {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private CellFaces() {
    }

    static MatrixFace of(BoardCell cell, Village village, NoticeKind kind, LocalDate today) {
        String where = Messages.of("villageboard.cell.where", village.label(), kind.name());
        return switch (cell.face(today)) {
            case EMPTY -> MatrixFace.toned("", Tone.NEUTRAL, Messages.of("villageboard.cell.nothing", where));
            case EXEMPT -> MatrixFace.toned(Messages.of("villageboard.cell.exempt"), Tone.NEUTRAL,
                    Messages.of("villageboard.cell.exempt.spoken", where, cell.exemption().reason()));
            case DUE -> due(cell.due(), where);
            case POSTING -> posting(cell.latest(), where, today);
        };
    }

    private static MatrixFace due(Due due, String where) {
        String words = due.span() == null ? Messages.of("villageboard.state.due")
                : Messages.of("villageboard.cell.due", DAY.format(due.limit()));
        Tone tone = due.light() == Light.OVERDUE ? Tone.BAD : due.light() == Light.SOON ? Tone.SOON : Tone.NEUTRAL;
        return MatrixFace.toned(words, tone, due.span() == null ? Messages.of("villageboard.cell.due.standing", where)
                : Messages.of("villageboard.cell.due.spoken", where, due.span().label(), due.limit(), due.light().label()));
    }

    private static MatrixFace posting(PostingLine line, String where, LocalDate today) {
        var state = line.state(today);
        LocalDate day = switch (state) {
            case DRAFT -> null;
            case CHECKED -> line.days().checked();
            case POSTED, EXPIRED -> line.days().last();
            case TAKEN_DOWN -> line.days().removed();
            case ARCHIVED -> line.days().archived();
        };
        String label = line.open() > 0 && state.hangs() ? Messages.of("villageboard.cell.objection") : state.label();
        String words = day == null ? label
                : Messages.of(state == PostingState.POSTED ? "villageboard.board.until" : "villageboard.cell.on", label, DAY.format(day));
        return MatrixFace.toned(words, tone(state), Messages.of("villageboard.cell.posting.spoken", where, line.programme(),
                state.label(), day == null ? "" : day.toString(), line.open()));
    }

    private static Tone tone(PostingState state) {
        return switch (state) {
            case DRAFT, CHECKED -> Tone.ACCENT;
            case POSTED -> Tone.GOOD;
            case EXPIRED, TAKEN_DOWN -> Tone.SOON;
            case ARCHIVED -> Tone.NEUTRAL;
        };
    }
}
