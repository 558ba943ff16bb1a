package org.gongkailan.villageboard.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
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
import org.gongkailan.villageboard.proof.ProofList.Line;
import org.gongkailan.villageboard.proof.ProofList.Result;

/** The proof lists of a year on paper: one village on sheets of its own, or all villages as one table of counts and gaps. */
public final class ProofPaper {
    private static final Style TITLE = new Style(Typeface.SONG, 18, true, 0);
    private static final Style HEAD = Style.of(Typeface.HEI, 9);
    private static final Style TEXT = Style.of(Typeface.SONG, 9);
    private static final Style STRONG = new Style(Typeface.HEI, 9, true, 0);
    private static final int HEAD_FILL = 0xF2F2F2;
    private static final PageSetup PAGE = PageSetup.landscape(PaperSize.A4, 16, 16, 16, 16);
    private static final List<Double> SHARES = List.of(0.10, 0.20, 0.07, 0.13, 0.085, 0.085, 0.085, 0.085, 0.16);
    private static final List<Double> ALL_SHARES = List.of(0.10, 0.12, 0.07, 0.07, 0.07, 0.07, 0.50);

    private ProofPaper() {
    }

    /** The sheets of one village; {@code issuer} signs below. */
    public static Paper of(ProofList proof, String issuer) {
        String title = Messages.of("villageboard.proof.title", proof.village().label(), String.valueOf(proof.year()));
        var rows = new ArrayList<Row>();
        rows.add(head(List.of(Messages.of("villageboard.proof.group"), Messages.of("villageboard.proof.item"),
                Messages.of("villageboard.proof.rhythm"), Messages.of("villageboard.proof.span"), Messages.of("villageboard.proof.hung"),
                Messages.of("villageboard.proof.last"), Messages.of("villageboard.proof.down"), Messages.of("villageboard.proof.archived"),
                Messages.of("villageboard.proof.result"))));
        proof.lines().forEach(line -> rows.add(row(line)));
        var blocks = List.<Block>of(Paragraph.of(title, TITLE).aligned(Align.CENTER).heading(1).keptWithNext(),
                Paragraph.of(sum(proof), TEXT).spaced(4, 6).keptWithNext(), table(SHARES, rows),
                Paragraph.of(Messages.of("villageboard.proof.since", ChineseDate.full(proof.since())), TEXT).spaced(6, 10),
                Paragraph.of(issuer, TEXT).aligned(Align.RIGHT).keptWithNext(),
                Paragraph.of(ChineseDate.full(proof.day()), TEXT).aligned(Align.RIGHT));
        return new Paper(title, issuer, proof.day(), PAGE, blocks, number(title));
    }

    /** All villages of a year in one table: how many were asked for, posted, missing, and which are missing. */
    public static Paper ofAll(List<ProofList> proofs, String issuer, int year, LocalDate day) {
        String title = Messages.of("villageboard.proof.title-all", issuer, String.valueOf(year));
        var rows = new ArrayList<Row>();
        rows.add(head(List.of(Messages.of("villageboard.board.township"), Messages.of("villageboard.board.village"),
                Messages.of("villageboard.proof.asked"), Messages.of("villageboard.proof.posted"), Messages.of("villageboard.proof.missing"),
                Messages.of("villageboard.proof.exempt"), Messages.of("villageboard.proof.gaps"))));
        proofs.forEach(proof -> rows.add(Row.of(cell(proof.village().township()), cell(proof.village().name()), number(asked(proof)),
                number(proof.count(Result.POSTED)), number(proof.count(Result.MISSING)), number(proof.count(Result.EXEMPT)),
                cell(gaps(proof)))));
        var blocks = List.<Block>of(Paragraph.of(title, TITLE).aligned(Align.CENTER).heading(1).spaced(0, 8).keptWithNext(),
                table(ALL_SHARES, rows));
        return new Paper(title, issuer, day, PAGE, blocks, number(title));
    }

    /** What a village did not post: each item with its periods. */
    public static String gaps(ProofList proof) {
        Map<String, List<String>> byItem = new TreeMap<>();
        proof.lines().stream().filter(line -> line.result() == Result.MISSING)
                .forEach(line -> byItem.computeIfAbsent(line.item(), item -> new ArrayList<>()).add(line.span()));
        return String.join(Messages.of("villageboard.proof.semicolon"), byItem.entrySet().stream().map(gap ->
                gap.getValue().stream().allMatch(String::isEmpty) ? gap.getKey() : Messages.of("villageboard.proof.gap", gap.getKey(),
                        String.join(Messages.of("villageboard.comma"), gap.getValue()))).toList());
    }

    /** How many things were asked for by today. */
    public static long asked(ProofList proof) {
        return proof.count(Result.POSTED) + proof.count(Result.MISSING);
    }

    private static String sum(ProofList proof) {
        return Messages.of("villageboard.proof.sum", asked(proof), proof.count(Result.POSTED), proof.count(Result.MISSING),
                proof.count(Result.NOT_YET), proof.count(Result.EXEMPT));
    }

    private static Row row(Line line) {
        var days = line.posting() == null ? null : line.posting().days();
        String result = line.note().isEmpty() ? line.result().label()
                : Messages.of("villageboard.proof.with-note", line.result().label(), line.note());
        return Row.of(cell(line.group()), cell(line.item()), cell(line.rhythm().label()), cell(line.span()),
                cell(days == null ? null : days.posted()), cell(days == null ? null : days.last()),
                cell(days == null ? null : days.removed()), cell(days == null ? null : days.archived()),
                Cell.of(result, line.result() == Result.MISSING ? STRONG : TEXT));
    }

    private static Cell cell(String words) {
        return Cell.of(words, TEXT);
    }

    private static Cell cell(LocalDate day) {
        return Cell.of(day == null ? "" : day.toString(), TEXT).aligned(Align.CENTER);
    }

    private static Cell number(long count) {
        return Cell.of(String.valueOf(count), TEXT).aligned(Align.RIGHT).asNumber();
    }

    private static Row head(List<String> words) {
        return Row.of(words.stream().map(word -> Cell.of(word, HEAD).aligned(Align.CENTER).filled(HEAD_FILL)).toList());
    }

    private static Table table(List<Double> shares, List<Row> rows) {
        return new Table(shares.stream().map(share -> share * PAGE.bodyWidth()).toList(), 1, rows, 2.5, 0.5, 0);
    }

    private static PageNumber number(String title) {
        return new PageNumber(Messages.of("villageboard.proof.page-number", title), TEXT, Align.CENTER);
    }
}
