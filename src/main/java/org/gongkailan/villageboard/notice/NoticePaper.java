package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Stamp;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Tiling;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.QrCode;

/**
 * How a notice looks on the wall. All sizes are given for A4 and grow with the sheet or with the distance from which it
 * is read.
 */
public final class NoticePaper {
    private static final double TITLE_SIZE = 24;
    private static final double BODY_SIZE = 16;
    private static final double MARGIN_MM = 18;
    /** Higher than the others, so that the QR code under the body keeps clear of what printers leave blank. */
    private static final double FOOT_MM = 22;
    private static final double FOOT_POINTS = FOOT_MM * 72 / 25.4;
    /** Side of the QR code on A4, in points. */
    private static final double CODE_SIZE = 45;
    /** Between a text and the places for signatures, in points. */
    private static final double TEXT_END = 14;
    private static final String BLANK = "　";
    private final Notice notice;
    private final double scale;
    private final PageSetup page;
    private final Style body;

    private NoticePaper(Notice notice, double scale) {
        this.notice = notice;
        this.scale = scale;
        page = page(notice.settings().layout());
        body = Style.of(Typeface.SONG, BODY_SIZE * scale);
    }

    private static PageSetup page(NoticeLayout layout) {
        double grown = (double) layout.paper().widthMm() / PaperSize.A4.widthMm();
        double margin = MARGIN_MM * grown;
        double foot = FOOT_MM * grown;
        return layout.landscape() ? PageSetup.landscape(layout.paper(), margin, margin, foot, margin)
                : PageSetup.upright(layout.paper(), margin, margin, foot, margin);
    }

    /** The page of a notice. */
    public static Paper of(Notice notice) {
        return at(notice, notice.settings().layout().scale());
    }

    /** The page of a notice with its type so many times as large as on A4. */
    static Paper at(Notice notice, double scale) {
        return new NoticePaper(notice, scale).paper();
    }

    private Paper paper() {
        var blocks = new ArrayList<Block>(head());
        blocks.addAll(text());
        var foot = new NoticeFoot(notice, scale);
        if (notice.kind().text()) {
            blocks.add(new Gap(TEXT_END * scale));
            blocks.add(foot.table(page.bodyWidth()));
        } else {
            blocks.addAll(tables(foot));
        }
        String footer = notice.fill(notice.kind().words().pageNumber()).replace("{title}", notice.title());
        double size = page.bottom() / FOOT_POINTS;
        var sheets = new Paper(notice.village().label() + " " + notice.title(), notice.issuer(), notice.settings().from(), page,
                blocks, new PageNumber(footer, Style.of(Typeface.SONG, 11 * size), Align.CENTER));
        var layout = notice.settings().layout();
        var stamped = layout.options().code() ? sheets.stamped(new Stamp(QrCode.of(notice.code()), CODE_SIZE * size)) : sheets;
        return layout.tiles() == null ? stamped
                : stamped.tiled(new Tiling(layout.tiles(), Messages.of("villageboard.paper.tile") + BLANK + sheets.title()));
    }

    private List<Block> tables(NoticeFoot foot) {
        var blocks = new ArrayList<Block>();
        var parts = notice.parts();
        for (var part : parts) {
            if (part != parts.getFirst()) {
                blocks.add(Paragraph.of("", body).leading(BODY_SIZE * scale));
            }
            boolean last = part == parts.getLast();
            blocks.add(new NoticeTable(part, last ? foot::rows : width -> List.of(), scale, page.bodyWidth()).table());
        }
        return blocks;
    }

    private List<Block> head() {
        var village = new Style(Typeface.HEI, 20 * scale, false, 0);
        var title = new Style(Typeface.SONG, TITLE_SIZE * scale, true, 0);
        var head = new ArrayList<Block>();
        head.add(Paragraph.of(notice.village().label(), village).aligned(Align.CENTER).spaced(0, 4 * scale).keptWithNext());
        head.add(Paragraph.of(notice.title(), title).aligned(Align.CENTER).leading(TITLE_SIZE * 1.35 * scale)
                .spaced(0, 12 * scale).heading(1));
        if (!notice.intro().isEmpty()) {
            head.add(running(notice.intro()));
        }
        var lines = new ArrayList<String>(List.of(notice.periodLine(), phoneLine()));
        lines.addAll(notice.filledLines());
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            var line = strong(lines.get(i)).spaced(i == 0 ? 6 * scale : 0, last ? 8 * scale : 0);
            head.add(last && notice.text().isEmpty() ? line.keptWithNext() : line);
        }
        return head;
    }

    private Paragraph running(String words) {
        return Paragraph.of(words, body).aligned(Align.JUSTIFY).indented(2 * BODY_SIZE * scale).leading(BODY_SIZE * 1.5 * scale);
    }

    private Paragraph strong(String words) {
        return Paragraph.of(words, new Style(Typeface.HEI, BODY_SIZE * scale, true, 0)).leading(BODY_SIZE * 1.6 * scale);
    }

    // The officer's own words; the last of a text stand with the signatures, which must not be alone on a page. A line that begins with a number and 、 heads what follows (GB/T 9704-2012, 7.3.3).
    private List<Block> text() {
        var blocks = new ArrayList<Block>();
        for (String line : notice.text().lines().toList()) {
            String words = line.strip().replaceAll("^" + BLANK + "+", "");
            if (words.isEmpty()) {
                continue;
            }
            blocks.add(heads(words) ? Paragraph.of(words, Style.of(Typeface.HEI, BODY_SIZE * scale))
                    .indented(2 * BODY_SIZE * scale).leading(BODY_SIZE * 1.6 * scale).heading(2) : running(words));
        }
        if (notice.kind().text() && !blocks.isEmpty() && blocks.getLast() instanceof Paragraph last) {
            blocks.set(blocks.size() - 1, last.keptWithNext());
        }
        return blocks;
    }

    private static boolean heads(String line) {
        return line.matches(Messages.of("villageboard.paper.heading")) && line.length() <= 30;
    }

    private String phoneLine() {
        String phone = notice.settings().wording().phone();
        return notice.kind().words().phoneLine().replace("{phone}", phone.isEmpty() ? Messages.of("villageboard.paper.blank") : phone);
    }
}
