package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
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
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Tiling;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.QrCode;
import org.gongkailan.villageboard.KindField;
import org.gongkailan.villageboard.character.ByHand;
import org.gongkailan.villageboard.roll.RollEntry;

/**
 * How a notice looks on the wall. All sizes are given for A4 and grow with the sheet or with the distance from which it
 * is read.
 */
public final class NoticePaper {
    /** The ground of a row that is pointed out, 0xRRGGBB. */
    public static final int POINTED = PointedRow.GROUND;
    private static final double TITLE_SIZE = 24;
    private static final double BODY_SIZE = 16;
    private static final double FOOT_POINTS = NoticeLayout.FOOT_MM * 72 / 25.4;
    private static final double FOOTER_SIZE = 11;
    private static final double LEAST_FOOTER_SIZE = 9;
    /** Side of the QR code on A4, in points. */
    private static final double CODE_SIZE = 53;
    /** Between a text and the places for signatures, in points. */
    private static final double TEXT_END = 14;
    private static final String BLANK = "　";
    private final Notice notice;
    private final FittedLayout fitted;
    /** The row that is pointed out; null for none. */
    private final RollEntry pointed;
    private final double scale;
    private final PageSetup page;
    private final Style body;

    private NoticePaper(Notice notice, FittedLayout fitted, RollEntry pointed) {
        this.notice = notice;
        this.fitted = fitted;
        this.pointed = pointed;
        scale = fitted.layout().scale();
        page = fitted.layout().page();
        body = Style.of(Typeface.SONG, BODY_SIZE * scale);
    }

    /**
     * A notice laid out.
     *
     * @param findings what is not as asked
     * @param metres   from how far its table, or its text, is read
     */
    public record Laid(Paper paper, List<Finding> findings, double metres) {
    }

    /** The page of a notice. */
    public static Paper of(Notice notice) {
        return laid(notice).paper();
    }

    /** The same on a screen, where the row of an entry has a ground of {@link #POINTED}. */
    public static Paper pointing(Notice notice, RollEntry entry) {
        return laid(notice, entry).paper();
    }

    /** The page of a notice, and what is not as asked because it would not have fitted. */
    public static Laid laid(Notice notice) {
        return laid(notice, null);
    }

    private static Laid laid(Notice notice, RollEntry pointed) {
        var tables = notice.kind().text() ? List.<NoticeColumns>of() : notice.parts().stream().map(NoticeColumns::new).toList();
        var fitted = FittedLayout.of(notice, tables);
        return new Laid(new NoticePaper(notice.laidOut(fitted.layout()), fitted, pointed).paper(),
                fitted.findings(Place.of(notice.village().label())), fitted.metres());
    }

    private Paper paper() {
        var blocks = new ArrayList<Block>(head());
        blocks.addAll(text());
        var foot = foot();
        if (notice.kind().text()) {
            blocks.add(new Gap(TEXT_END * scale));
            blocks.add(foot.table(page.bodyWidth()));
        } else {
            blocks.addAll(tables(foot));
        }
        double size = page.bottom() / FOOT_POINTS;
        String footer = footer((page.bodyWidth() - 1.5 * CODE_SIZE * size) / (LEAST_FOOTER_SIZE * size));
        var sheets = new Paper(notice.village().label() + " " + notice.title(), notice.issuer(), notice.settings().from(), page,
                blocks, new PageNumber(footer, Style.of(Typeface.SONG, FOOTER_SIZE * size), Align.CENTER));
        var layout = notice.settings().layout();
        var left = sheets.leaving(ByHand.of(notice.settings().released()));
        var stamped = layout.options().code() ? left.stamped(new Stamp(QrCode.of(notice.code()), CODE_SIZE * size)) : left;
        return layout.tiles() == null ? stamped
                : stamped.tiled(new Tiling(layout.tiles(), Messages.of("villageboard.paper.tile") + BLANK + sheets.title()));
    }

    /** The line at the foot; of a title that is too long for it, as many characters as there is room for. */
    private String footer(double room) {
        String pattern = notice.fill(notice.kind().words().pageNumber());
        int left = (int) (room - ColumnWidths.ems(pattern.replace(KindField.TITLE.mark(), "")));
        String title = notice.title();
        boolean fits = ColumnWidths.ems(title) <= left;
        String shown = fits ? title : title.substring(0, title.offsetByCodePoints(0, Math.clamp(left - 2, 0,
                title.codePointCount(0, title.length())))) + Messages.of("villageboard.paper.and-so-on");
        return KindField.fill(pattern, Map.of(KindField.TITLE, shown, KindField.PAGE, "{page}", KindField.PAGES, "{pages}"));
    }

    // Whoever signs stands before the sheet: places for signatures grow with it, not with the distance of the readers.
    private NoticeFoot foot() {
        double sheet = (double) fitted.layout().paper().widthMm() / PaperSize.A4.widthMm();
        return new NoticeFoot(notice, new NoticeCells(fitted.scale()), new NoticeCells(Math.min(scale, sheet)));
    }

    private List<Block> tables(NoticeFoot foot) {
        var blocks = new ArrayList<Block>();
        var parts = notice.parts();
        var cells = new NoticeCells(fitted.scale());
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            boolean last = i == parts.size() - 1;
            var pieces = fitted.pieces().get(i);
            for (int piece = 0; piece < pieces.size(); piece++) {
                if (!blocks.isEmpty()) {
                    blocks.add(new Gap(BODY_SIZE * scale));
                }
                boolean followed = piece < pieces.size() - 1;
                blocks.add(table(part, pieces.get(piece), titled(part, piece, pieces.size()), cells,
                        widths -> followed ? NoticeFoot.nothing(widths) : last ? foot.closing(widths) : foot.between(part, widths)));
            }
        }
        return blocks;
    }

    private static String titled(Notice part, int piece, int pieces) {
        return pieces == 1 ? part.tableTitle() : Messages.of("villageboard.paper.piece", part.tableTitle(), piece + 1, pieces).strip();
    }

    private Table table(Notice part, NoticeColumns columns, String title, NoticeCells cells, Function<List<Double>, NoticeFoot.Under> foot) {
        var table = fitted.layout().onItsSide() ? new TurnedTable(part, columns).table(cells, page.bodyWidth(), foot)
                : new NoticeTable(part, columns, cells, page.bodyWidth(), fitted.layout().across()).table(title, foot);
        return pointed == null ? table : PointedRow.in(table, part, columns, fitted.layout(), pointed);
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
        var lines = new ArrayList<String>(List.of(notice.periodLine(), notice.fill(notice.kind().words().phoneLine())));
        lines.addAll(notice.filledLines());
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            var line = strong(lines.get(i)).spaced(i == 0 ? 6 * scale : 0, last ? 8 * scale : 0);
            head.add(line);
        }
        return head;
    }

    private Paragraph running(String words) {
        return Paragraph.of(words, body).aligned(Align.JUSTIFY).indented(2 * BODY_SIZE * scale).leading(BODY_SIZE * 1.5 * scale);
    }

    // A second line stands under the first one's words only where each of them fits on a line.
    private Paragraph strong(String words) {
        boolean fits = ColumnWidths.ems(words) * BODY_SIZE * scale <= page.bodyWidth();
        return Paragraph.of(fits ? words : words.replaceAll("\n" + BLANK + "+", "\n"), new Style(Typeface.HEI, BODY_SIZE * scale, true, 0)).leading(BODY_SIZE * 1.6 * scale);
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
}
