package org.gongkailan.typeset;

import java.util.List;
import java.util.function.Consumer;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Table;
import org.gongkailan.progress.Progress;

/**
 * Lets the blocks of a paper flow down its pages and hands over each page when it is full. No paragraph leaves a
 * single line behind or sends one ahead; a heading stays with what it heads.
 */
final class PageFlow {
    private static final double TOLERANCE = 0.01;
    private final Paper paper;
    private final PageSetup sheet;
    private final Shaper shaper;
    private final Consumer<Page> finished;
    private final Progress progress;
    private Page page = new Page();
    /** From the top of the body, in points. */
    private double y;
    private int laidTable = -1;
    private TablePager pager;

    PageFlow(Paper paper, Shaper shaper, Consumer<Page> finished, Progress progress) {
        this.paper = paper;
        this.sheet = paper.page();
        this.shaper = shaper;
        this.finished = finished;
        this.progress = progress;
    }

    void run() {
        List<Block> blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            progress.step(i, blocks.size());
            switch (blocks.get(i)) {
                case Paragraph paragraph -> flow(paragraph, i);
                case Table table -> flow(table, i);
                case Gap gap -> leave(gap.height());
                case PageBreak _ -> endPageUnlessEmpty();
            }
        }
        finished.accept(page);
    }

    private double room() {
        return sheet.bodyHeight() - y + TOLERANCE;
    }

    // Blank that reaches past the page is lost with it: only what prints opens a new one.
    private void leave(double height) {
        if (y > 0) {
            y = Math.max(y, Math.min(y + height, sheet.bodyHeight()));
        }
    }

    private void endPageUnlessEmpty() {
        if (y > 0) {
            endPage();
        }
    }

    private void endPage() {
        progress.step(0, 0);
        finished.accept(page);
        page = new Page();
        y = 0;
    }

    private void flow(Paragraph paragraph, int index) {
        SetParagraph set = set(paragraph);
        leave(paragraph.spaceBefore());
        double together = paragraph.keepWithNext() ? set.advance() + paragraph.spaceAfter() + leastOf(index + 1) : 0;
        if (together > room() && together <= sheet.bodyHeight()) {
            endPageUnlessEmpty();
        }
        for (int line = 0; line < set.lines().size(); ) {
            int count = set.linesIn(line, room(), y == 0);
            put(set, line, count, paragraph);
            line += count;
            if (line < set.lines().size()) {
                endPage();
            }
        }
        leave(paragraph.spaceAfter());
    }

    private SetParagraph set(Paragraph paragraph) {
        return SetParagraph.of(paragraph, shaper, sheet.bodyWidth());
    }

    private void put(SetParagraph set, int from, int count, Paragraph paragraph) {
        if (from == 0 && count > 0 && paragraph.level() > 0) {
            String title = paragraph.text().strip().replaceAll("\\s+", " ");
            page.bookmarks.add(new Page.Bookmark(title, paragraph.level(), sheet.top() + y));
        }
        for (int i = from; i < from + count; i++) {
            double leading = set.leadings()[i];
            page.put(set.lines().get(i), sheet.left(), sheet.top() + y, leading);
            y += leading;
        }
    }

    // What must follow a heading on its page: two lines, a row, or a further heading with what it heads.
    private double leastOf(int index) {
        if (index >= paper.blocks().size()) {
            return 0;
        }
        return switch (paper.blocks().get(index)) {
            case Paragraph next when next.keepWithNext() -> next.spaceBefore() + set(next).advance()
                    + next.spaceAfter() + leastOf(index + 1);
            case Paragraph next -> next.spaceBefore() + set(next).leastHeight();
            case Table table -> pager(table, index).firstHeight();
            case Gap gap -> gap.height() + leastOf(index + 1);
            case PageBreak _ -> 0;
        };
    }

    private TablePager pager(Table table, int index) {
        if (laidTable != index) {
            pager = new TablePager(table, sheet.bodyWidth(), sheet.bodyHeight(), shaper);
            laidTable = index;
        }
        return pager;
    }

    private void flow(Table table, int index) {
        TablePager rows = pager(table, index);
        double margin = Math.max(0, (sheet.bodyWidth() - rows.columns().width()) / 2);
        var painter = new TablePainter(table, rows, sheet.left() + margin);
        while (!rows.done()) {
            int from = rows.row();
            double room = room() - TOLERANCE;
            double kept = table.pageFoot() == null || rows.endsIn(room, y == 0) ? 0 : foot(table, 0, table.rows().size()).height();
            TablePart part = rows.next(room - kept, y == 0);
            if (part != null) {
                painter.paint(part, sheet.top() + y, page);
                y += part.height();
            }
            if (!rows.done() && part != null && table.pageFoot() != null) {
                var foot = foot(table, rows.bodyRow(from), rows.bodyRow(rows.row()));
                foot.painter(sheet.left() + margin).paint(foot.part(), sheet.top() + y, page);
            }
            if (!rows.done()) {
                endPage();
                progress.step(rows.row(), table.rows().size());
            }
        }
        pager = null;
        laidTable = -1;
    }

    private SetFoot foot(Table table, int from, int to) {
        var foot = new Table(table.widths(), 0, table.pageFoot().under(from, to), table.padding(), table.rule(), 0);
        var rows = new TablePager(foot, sheet.bodyWidth(), sheet.bodyHeight(), shaper);
        return new SetFoot(foot, rows, rows.next(sheet.bodyHeight(), true));
    }

    /** The rows under a part of a table, measured. */
    private record SetFoot(Table table, TablePager rows, TablePart part) {
        double height() {
            return part.height();
        }

        TablePainter painter(double left) {
            return new TablePainter(table, rows, left);
        }
    }
}
