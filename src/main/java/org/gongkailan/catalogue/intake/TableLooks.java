package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkailan.officefile.Grid;

/** Looks at a table for the person who sorts out its head: what is recognised, else what it may be. */
final class TableLooks {
    private static final int TOP = 15;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 60;
    private static final int HEAD_LENGTH = 24;

    private final Grid grid;
    private final int table;
    private final HeadFinder finder;

    TableLooks(Grid grid, int table, List<HeadMapping> remembered) {
        this.grid = grid;
        this.table = table;
        finder = new HeadFinder(grid, remembered, null);
    }

    /** The table as it would be read with nobody's help; a guess where its head is not understood. */
    TableLook look() {
        for (int row = 0; row < grid.rowCount(); row++) {
            Optional<HeadMapping> before = finder.mapping(row);
            if (before.isPresent()) {
                return look(plan(row, before.get().height(), before.get().uses()), TableLook.How.REMEMBERED);
            }
            Optional<Head> head = Head.at(grid, row);
            if (head.isPresent()) {
                return look(plan(row, head.get().height(), uses(head.get())), TableLook.How.RECOGNISED);
            }
        }
        return look(guess(likelyHead(), 1), TableLook.How.UNKNOWN);
    }

    /** The table read by a plan. */
    TableLook look(TablePlan plan, TableLook.How how) {
        List<String> titles = HeadShape.titles(grid, plan.row(), plan.height());
        var columns = IntStream.range(0, grid.columnCount()).mapToObj(column -> new TableLook.ColumnLook(
                TableLook.letter(column), titles.get(column), samples(column, plan.row() + plan.height()))).toList();
        return new TableLook(grid.name(), grid.rowCount(), top(), columns, plan, how);
    }

    /** A plan for a head that a person points at: what its words say, else what its cells look like. */
    TablePlan guess(int row, int height) {
        List<String> titles = HeadShape.titles(grid, row, height);
        var taken = new LinkedHashSet<ColumnUse>();
        var uses = new ArrayList<ColumnUse>();
        for (int column = 0; column < grid.columnCount(); column++) {
            ColumnUse use = ColumnGuess.of(titles.get(column), samples(column, row + height));
            uses.add(use.repeatable() || taken.add(use) ? use : ColumnUse.KEEP);
        }
        return plan(row, height, uses);
    }

    private TablePlan plan(int row, int height, List<ColumnUse> uses) {
        return new TablePlan(table, true, row, height, IntStream.range(0, grid.columnCount())
                .mapToObj(column -> column < uses.size() ? uses.get(column) : ColumnUse.KEEP).toList(), null);
    }

    private List<ColumnUse> uses(Head head) {
        return IntStream.range(0, grid.columnCount()).mapToObj(column -> head.columns().stream()
                .filter(known -> known.column() == column).findFirst().map(ColumnUse::of).orElse(ColumnUse.SKIP)).toList();
    }

    // The row with the most different short texts: that is what a head looks like.
    private int likelyHead() {
        int best = 0;
        long most = 0;
        for (int row = 0; row < Math.min(TOP, grid.rowCount()); row++) {
            long texts = cells(row).filter(text -> text.length() <= HEAD_LENGTH && !text.matches("[\\d.√]+")).distinct().count();
            if (texts > most) {
                most = texts;
                best = row;
            }
        }
        return best;
    }

    private List<String> top() {
        return IntStream.range(0, Math.min(TOP, grid.rowCount()))
                .mapToObj(row -> cells(row).map(text -> Words.tidy(text)).collect(Collectors.joining(" | "))).toList();
    }

    private Stream<String> cells(int row) {
        return IntStream.range(0, grid.columnCount()).filter(column -> grid.isAnchor(row, column))
                .mapToObj(column -> grid.text(row, column)).filter(text -> !text.isBlank());
    }

    private List<String> samples(int column, int from) {
        return IntStream.range(from, grid.rowCount()).filter(row -> grid.isAnchor(row, column))
                .mapToObj(row -> Words.tidy(grid.text(row, column))).filter(text -> !text.isBlank()).distinct().limit(SAMPLES)
                .map(text -> text.length() > SAMPLE_LENGTH ? text.substring(0, SAMPLE_LENGTH) + "…" : text).toList();
    }
}
