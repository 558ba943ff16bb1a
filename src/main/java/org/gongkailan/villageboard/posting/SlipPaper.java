package org.gongkailan.villageboard.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;

/** 张贴回执 on paper: what hangs where since when, to be signed in the village; one sheet for each posting. */
public final class SlipPaper {
    private static final Style TITLE = new Style(Typeface.SONG, 22, true, 0);
    private static final Style TEXT = Style.of(Typeface.SONG, 14);
    private static final Style NAME = Style.of(Typeface.HEI, 14);
    private static final PageSetup PAGE = PageSetup.upright(PaperSize.A4, 28, 26, 25, 28);
    private static final double NAME_WIDTH = 120;
    private static final double ROW_HEIGHT = 30;
    private static final double SIGN_HEIGHT = 96;

    private SlipPaper() {
    }

    /**
     * The slips of postings that were hung, or are about to be: then the blanks are left to the pen.
     *
     * @param holds how long one has to hang that was not hung yet
     */
    public static Paper of(List<Posting> postings, String issuer, Function<Posting, Hold> holds) {
        String title = Messages.of("villageboard.slip.title");
        var blocks = new ArrayList<Block>();
        for (Posting posting : postings) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreak());
            }
            blocks.add(Paragraph.of(title, TITLE).aligned(Align.CENTER).spaced(0, 14).heading(1));
            blocks.add(table(posting, posting.life().slip() == null ? promised(holds.apply(posting)) : until(posting.life().slip().last())));
            blocks.add(Paragraph.of(Messages.of("villageboard.slip.note"), Style.of(Typeface.SONG, 11)).spaced(10, 0));
        }
        var day = postings.stream().map(SlipPaper::dated).max(Comparator.naturalOrder()).orElseThrow();
        return new Paper(title, issuer, day, PAGE, blocks, new PageNumber("", TEXT, Align.CENTER));
    }

    private static LocalDate dated(Posting posting) {
        return posting.life().slip() == null ? posting.hanging().from() : posting.life().slip().day();
    }

    // The day is left to the pen: what is written has to be right for a later day, too.
    private static String promised(Hold hold) {
        return hold.last() == null || hold.term() == null ? until(hold.last()) : Messages.of("villageboard.slip.last.promised",
                ChineseDate.full(hold.from()), ChineseDate.full(hold.last()), hold.term().label());
    }

    private static String until(LocalDate last) {
        return last == null ? Messages.of("villageboard.details.until-replaced")
                : Messages.of("villageboard.slip.last.words", ChineseDate.full(last));
    }

    private static Table table(Posting posting, String until) {
        var slip = posting.life().slip();
        var rows = new ArrayList<Row>();
        rows.add(row(Messages.of("villageboard.slip.village"), posting.village().label()));
        rows.add(row(Messages.of("villageboard.slip.notice"), posting.title()));
        rows.add(row(Messages.of("villageboard.slip.pages"), Messages.of("villageboard.slip.pages.count", posting.paper().pages())));
        rows.add(row(Messages.of("villageboard.slip.check"), posting.life().check() == null ? "" : Messages.of("villageboard.slip.by",
                ChineseDate.full(posting.life().check().day()), posting.life().check().person())));
        rows.add(row(Messages.of("villageboard.slip.day"), slip == null ? "" : ChineseDate.full(slip.day())));
        rows.add(row(Messages.of("villageboard.slip.place"), slip == null ? "" : slip.place()));
        rows.add(row(Messages.of("villageboard.slip.person"), slip == null ? "" : slip.person()));
        rows.add(row(Messages.of("villageboard.slip.last"), until));
        rows.add(row(Messages.of("villageboard.slip.digest"), posting.paper().code().lines().reduce((one, other) -> other).orElse("")));
        rows.add(sign());
        return new Table(List.of(NAME_WIDTH, PAGE.bodyWidth() - NAME_WIDTH), 0, rows, 5, 0.75, 0);
    }

    private static Row row(String name, String words) {
        return new Row(List.of(Cell.of(name, NAME), Cell.of(words, TEXT)), ROW_HEIGHT);
    }

    private static Row sign() {
        return new Row(List.of(Cell.of(Messages.of("villageboard.slip.sign"), NAME), Cell.of(Messages.of("villageboard.slip.sign.words"), TEXT)),
                SIGN_HEIGHT);
    }
}
