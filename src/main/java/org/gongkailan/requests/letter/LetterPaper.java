package org.gongkailan.requests.letter;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;

/**
 * A letter as it is printed, after GB/T 9704-2012: title of 22 point, 文号, addressee flush left, 22 lines of 28 characters
 * of 16 point FangSong, attachment, signature over its date, which stands four characters in from the right.
 */
final class LetterPaper {
    private static final double SIZE = 16;
    /** 225 mm of text height divided by 22 lines. */
    private static final double LEADING = 28.95;
    private static final double TITLE_LEADING = 34;
    private static final int DATE_INSET = 4;
    private static final Style TITLE = Style.of(Typeface.SONG, 22).asBold();
    private static final Style BODY = Style.of(Typeface.FANGSONG, SIZE);

    private LetterPaper() {
    }

    /** The paper of a letter; its properties carry nothing of the applicant. */
    static Paper of(Letter letter) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(letter.issuer() + "\n" + letter.template().title(), TITLE).aligned(Align.CENTER)
                .leading(TITLE_LEADING).heading(1));
        if (!letter.number().isEmpty()) {
            blocks.add(Paragraph.of(letter.number(), BODY).aligned(Align.CENTER).leading(LEADING).spaced(LEADING / 2, 0));
        }
        blocks.add(new Gap(LEADING));
        blocks.add(Paragraph.of(letter.filled(letter.template().addressee()), BODY).leading(LEADING).keptWithNext());
        List<Paragraph> text = letter.filled(letter.template().body()).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).map(LetterPaper::text).toList();
        blocks.addAll(text.subList(0, text.size() - 1));
        blocks.add(text.getLast().keptWithNext());
        blocks.addAll(attachment(letter));
        blocks.add(signature(letter));
        return new Paper(letter.template().name(), letter.issuer(), letter.day(), PageSetup.gbt9704(), blocks,
                PageNumber.official());
    }

    private static Paragraph text(String line) {
        return Paragraph.of(line, BODY).aligned(Align.JUSTIFY).indented(2 * SIZE).leading(LEADING);
    }

    private static List<Block> attachment(Letter letter) {
        String words = letter.filled(letter.template().attachment());
        return words.isBlank() ? List.of() : List.of(text(Messages.of("requests.letter.attachment", words.strip()))
                .spaced(LEADING, 0).keptWithNext());
    }

    // The signature is centred over its date; the date keeps its four characters, where the issuer's name leaves room.
    // The lines above it belong to it, so that it never stands on a page without text.
    private static Table signature(Letter letter) {
        String date = ChineseDate.full(letter.day());
        double middle = Math.max(width(letter.issuer()), width(date)) + 1;
        double right = Math.max(0, DATE_INSET - (middle - width(date)) / 2);
        double left = PageSetup.gbt9704().bodyWidth() / SIZE - middle - right;
        var rows = List.of(row(""), row(""), row(letter.issuer()), row(date));
        return new Table(List.of(left * SIZE, middle * SIZE, right * SIZE + 1), 0, rows, 0, 0, rows.size());
    }

    private static Row row(String words) {
        return new Row(List.of(Cell.of("", BODY), Cell.of(words, BODY).aligned(Align.CENTER), Cell.of("", BODY)), LEADING);
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }
}
