package org.gongkailan.requests.letter;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.OfficialStyle;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Table;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;

/**
 * A letter as it is printed, after GB/T 9704-2012: title of 22 point, 文号, addressee flush left, 22 lines of 28 characters
 * of 16 point FangSong, attachment, signature over its date, which stands four characters in from the right.
 */
final class LetterPaper {
    private static final int DATE_INSET = 4;
    private static final double ROOM = 2;

    private LetterPaper() {
    }

    /** The paper of a letter; its properties carry nothing of the applicant. */
    static Paper of(Letter letter) {
        var blocks = new ArrayList<Block>();
        blocks.add(OfficialStyle.title(letter.issuer() + "\n" + letter.template().title()).heading(1));
        if (!letter.number().isEmpty()) {
            blocks.add(OfficialStyle.line(letter.number()).aligned(Align.CENTER)
                    .spaced(OfficialStyle.LEADING / 2, 0));
        }
        blocks.add(new Gap(OfficialStyle.LEADING));
        blocks.add(OfficialStyle.line(letter.filled(letter.template().addressee())).keptWithNext());
        letter.paragraphs().stream().map(OfficialStyle::body).forEach(blocks::add);
        blocks.add(((Paragraph) blocks.removeLast()).keptWithNext());
        blocks.addAll(attachment(letter));
        blocks.add(signature(letter));
        return new Paper(letter.template().name(), letter.issuer(), letter.day(), PageSetup.gbt9704(), blocks,
                PageNumber.official());
    }

    private static List<Block> attachment(Letter letter) {
        String words = letter.filled(letter.template().attachment());
        return words.isBlank() ? List.of() : List.of(OfficialStyle
                .body(Messages.of("requests.letter.attachment", words.strip()))
                .spaced(OfficialStyle.LEADING, 0).keptWithNext());
    }

    // The signature is centred over its date; the date keeps its four characters, where the issuer's name leaves room.
    // The lines above it belong to it, so that it never stands on a page without text.
    private static Table signature(Letter letter) {
        String date = ChineseDate.full(letter.day());
        double middle = Math.max(width(letter.issuer()), width(date)) + 1;
        double right = Math.max(0, DATE_INSET - (middle - width(date)) / 2);
        double left = PageSetup.gbt9704().bodyWidth() / OfficialStyle.SIZE - middle - right;
        // Where another font stands in for FangSong its digits may be wider: room on both sides keeps the date on its line.
        double room = Math.min(right, ROOM);
        var rows = List.of(row(""), row(""), row(letter.issuer()), row(date));
        double em = OfficialStyle.SIZE;
        List<Double> widths = List.of((left - room) * em, (middle + 2 * room) * em, (right - room) * em + 1);
        return new Table(widths, 0, rows, 0, 0, rows.size());
    }

    private static Row row(String words) {
        Cell side = Cell.of("", OfficialStyle.BODY);
        return new Row(List.of(side, Cell.of(words, OfficialStyle.BODY).aligned(Align.CENTER), side), OfficialStyle.LEADING);
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }
}
