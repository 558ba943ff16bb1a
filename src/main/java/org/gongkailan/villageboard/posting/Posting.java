package org.gongkailan.villageboard.posting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkailan.calendar.Term;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;

/**
 * One notice on one village's board, from the day its roll came in to the archive.
 *
 * @param id         stable id
 * @param kind       id of its {@link NoticeKind}
 * @param village    whose board
 * @param content    what it tells
 * @param hanging    the period its paper states; null until it is printed
 * @param paper      the printed file; null until it is printed
 * @param archivedOn when it was archived; null before
 * @param life       what happened to it since it was printed
 */
public record Posting(String id, String kind, Village village, Content content, Hanging hanging, Sheets paper,
                      LocalDate archivedOn, Life life) {
    public Posting {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(village);
        Objects.requireNonNull(content);
        life = life == null ? Life.asItWas(hanging, archivedOn) : life;
    }

    /** A notice of a roll that is not printed yet. */
    static Posting draft(String id, String kind, Village village, Content content) {
        return new Posting(id, kind, village, content, null, null, null, Life.NONE);
    }

    /** What a posting tells: which roll, how many rows, how much in yuan. */
    public record Content(String roll, String programme, int rows, BigDecimal total) {
    }

    /**
     * The period that a paper states.
     *
     * @param last null if it hangs until it is replaced
     * @param term by which {@code last} was counted; null if there is none, or if it was printed before terms were kept
     */
    public record Hanging(LocalDate from, LocalDate last, Term term) {
    }

    /**
     * The printed file.
     *
     * @param fileName without folder
     * @param digest   SHA-256 of the file, hexadecimal
     * @param code     what the QR code of its pages says; empty if it was printed before codes were kept
     */
    public record Sheets(int pages, String fileName, String digest, String code) {
        public Sheets {
            code = code == null ? "" : code;
        }
    }

    /** Where it stands on a day. */
    public PostingState state(LocalDate today) {
        return line().state(today);
    }

    /** What lists show of it. */
    public PostingLine line() {
        var slip = life.slip();
        LocalDate last = slip != null ? slip.last() : hanging == null ? null : hanging.last();
        return new PostingLine(id, kind, village, content.programme(), new PostingLine.Days(
                hanging == null ? null : hanging.from(), life.check() == null ? null : life.check().day(),
                slip == null ? null : slip.day(), last, life.removal() == null ? null : life.removal().day(), archivedOn),
                life.open());
    }

    /** The title of its paper; the programme where none was printed with a code. */
    public String title() {
        return paper == null || paper.code().isEmpty() ? content.programme()
                : paper.code().lines().skip(1).findFirst().orElse(content.programme());
    }

    /** The digests of what is kept for it byte by byte: its pages, pictures of the board. */
    Stream<String> kept() {
        return Stream.concat(Stream.ofNullable(paper).map(Sheets::digest), life.photos().stream().map(Life.Photo::digest));
    }

    // What was looked through before is another paper now.
    Posting printed(Content newContent, Hanging newHanging, Sheets newPaper) {
        boolean same = paper != null && paper.digest().equals(newPaper.digest());
        return new Posting(id, kind, village, newContent, newHanging, newPaper, archivedOn, same ? life : Life.NONE);
    }

    Posting living(Life newLife) {
        return new Posting(id, kind, village, content, hanging, paper, archivedOn, newLife);
    }

    Posting archived(LocalDate day, int years) {
        return new Posting(id, kind, village, content, hanging, paper, day, life.kept(years));
    }
}
