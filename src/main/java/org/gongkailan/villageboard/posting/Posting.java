package org.gongkailan.villageboard.posting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;

/**
 * One notice on one village's board, from the day its roll came in to the archive.
 *
 * @param id         stable id
 * @param kind       id of its {@link NoticeKind}
 * @param village    whose board
 * @param content    what it tells
 * @param hanging    when it hangs; null until it is printed
 * @param paper      the printed file; null until it is printed
 * @param archivedOn when it was taken down and archived; null before
 */
public record Posting(String id, String kind, Village village, Content content, Hanging hanging, Sheets paper,
                      LocalDate archivedOn) {
    public Posting {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(village);
        Objects.requireNonNull(content);
    }

    /** What a posting tells: which roll, how many rows, how much in yuan. */
    public record Content(String roll, String programme, int rows, BigDecimal total) {
    }

    /** First and last day on the board; no last day if it hangs until it is replaced. */
    public record Hanging(LocalDate from, LocalDate last) {
    }

    /** The printed file: pages, name without folder, SHA-256. */
    public record Sheets(int pages, String fileName, String digest) {
    }

    /** Where it stands on a day. */
    public PostingState state(LocalDate today) {
        if (archivedOn != null) {
            return PostingState.ARCHIVED;
        }
        if (hanging == null) {
            return PostingState.DUE;
        }
        return hanging.last() != null && today.isAfter(hanging.last()) ? PostingState.EXPIRED : PostingState.POSTED;
    }

    /** The same posting, printed and hung. */
    Posting hung(Hanging newHanging, Sheets newPaper) {
        return new Posting(id, kind, village, content, newHanging, newPaper, null);
    }

    /** The same posting, taken down. */
    Posting archived(LocalDate day) {
        return new Posting(id, kind, village, content, hanging, paper, day);
    }
}
