package org.gongkailan.villageboard;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.Messages;

/**
 * How a notice looks on the wall. All sizes are given for A4 and grow with the sheet, so that a larger sheet is read
 * from farther away instead of holding more rows.
 */
final class NoticePaper {
    private static final double TITLE_SIZE = 24;
    private static final double BODY_SIZE = 16;

    private final Notice notice;
    private final double scale;
    private final PageSetup page;
    private final Style body;

    private NoticePaper(Notice notice) {
        this.notice = notice;
        PaperSize size = notice.settings().paper();
        scale = (double) size.widthMm() / PaperSize.A4.widthMm();
        page = PageSetup.upright(size, 18 * scale, 18 * scale, 18 * scale, 18 * scale);
        body = Style.of(Typeface.SONG, BODY_SIZE * scale);
    }

    /** The page of a notice. */
    static Paper of(Notice notice) {
        return new NoticePaper(notice).paper();
    }

    private Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(head());
        blocks.add(new NoticeTable(notice, scale, page.bodyWidth()).table());
        String footer = notice.fill(notice.kind().words().pageNumber()).replace("{title}", notice.title());
        return new Paper(notice.village().label() + " " + notice.title(), notice.issuer(), notice.settings().from(), page, blocks,
                new PageNumber(footer, Style.of(Typeface.SONG, 11 * scale), Align.CENTER));
    }

    private List<Block> head() {
        var village = new Style(Typeface.HEI, 20 * scale, false, 0);
        var title = new Style(Typeface.SONG, TITLE_SIZE * scale, true, 0);
        var strong = new Style(Typeface.HEI, BODY_SIZE * scale, true, 0);
        return List.of(
                Paragraph.of(notice.village().label(), village).aligned(Align.CENTER).spaced(0, 4 * scale).keptWithNext(),
                Paragraph.of(notice.title(), title).aligned(Align.CENTER).leading(TITLE_SIZE * 1.35 * scale)
                        .spaced(0, 12 * scale).heading(1),
                Paragraph.of(notice.intro(), body).aligned(Align.JUSTIFY).indented(2 * BODY_SIZE * scale)
                        .leading(BODY_SIZE * 1.5 * scale),
                Paragraph.of(notice.periodLine(), strong).leading(BODY_SIZE * 1.6 * scale).spaced(6 * scale, 0),
                Paragraph.of(phoneLine(), strong).leading(BODY_SIZE * 1.6 * scale).spaced(0, 8 * scale).keptWithNext());
    }

    private String phoneLine() {
        String phone = notice.settings().phone().isEmpty() ? Messages.of("villageboard.paper.blank") : notice.settings().phone();
        return notice.kind().words().phoneLine().replace("{phone}", phone);
    }
}
