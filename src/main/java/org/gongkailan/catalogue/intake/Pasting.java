package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.standard.StandardMatch;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.Grid;

/**
 * A pasted block beside the catalogue: each of its rows is paired with the row of the same name, or, where it brings no
 * names, with the selected rows one after the other. Columns the block does not have stay as they are. Pure.
 */
public final class Pasting {
    private final Grid grid;
    private final Head found;

    public Pasting(Grid grid) {
        this.grid = grid;
        this.found = PasteHead.of(grid);
    }

    /**
     * One column of the block.
     *
     * @param title its head; where it has none, its first cell
     * @param known whether the head says what it holds; a person may choose for the others
     */
    public record PastedColumn(String title, boolean known) {
    }

    /**
     * What a block is pasted into.
     *
     * @param items    the catalogue
     * @param selected the rows that are selected, in their order
     * @param domain   the domain that new rows go to, unless the block names theirs
     * @param named    the domains by their names
     * @param unit     id of the unit whose catalogue it is; null for the own one
     */
    public record Target(List<CatalogueItem> items, List<CatalogueItem> selected, Domain domain,
                         Map<String, Domain> named, String unit) {
    }

    /** The columns of the block from left to right. */
    public List<PastedColumn> columns() {
        return found.columns().stream().map(column -> new PastedColumn(
                column.title().isEmpty() ? grid.text(0, column.column()) : column.title(), column.word() != null)).toList();
    }

    /**
     * What pasting would do.
     *
     * @param choices what the columns hold that the block does not name; null for those that are not taken
     */
    public List<ImportRow> rows(List<Column> choices, Target target) {
        Head head = PasteHead.chosen(found, choices);
        Set<Column> present = PasteHead.present(head);
        boolean named = present.contains(Column.LEVEL1) || present.contains(Column.LEVEL2);
        List<ReadRow> read = present.isEmpty() ? List.of() : read(head, target);
        var pairs = named ? byName(read, present, target) : inOrder(read, target.selected());
        var rows = new ArrayList<ImportRow>();
        for (int i = 0; i < read.size(); i++) {
            rows.add(row(read.get(i), pairs.get(i), present, target.unit()));
        }
        // A block without names can only change what is there.
        return named ? rows : rows.stream().filter(row -> row.before() != null).toList();
    }

    private List<ReadRow> read(Head head, Target target) {
        var readings = new CellReadings();
        var rows = new ArrayList<ReadRow>();
        for (int row = head.row() + head.height(); row < grid.rowCount(); row++) {
            var cells = new RowCells(grid, head, row, readings, rows.isEmpty() ? null : rows.getLast().entry());
            if (!cells.blank()) {
                Domain named = target.named().get(cells.text(HeadWord.DOMAIN));
                rows.add(new ReadRow(named == null ? target.domain() : named, cells.entry(), cells.place(), cells::place));
            }
        }
        return rows;
    }

    private static List<CatalogueItem> inOrder(List<ReadRow> read, List<CatalogueItem> selected) {
        var pairs = new ArrayList<CatalogueItem>(selected.subList(0, Math.min(read.size(), selected.size())));
        while (pairs.size() < read.size()) {
            pairs.add(null);
        }
        return pairs;
    }

    // Where the row's own domain has rows of the name, only those are meant: every domain has a 政策法规文件.
    private static List<CatalogueItem> byName(List<ReadRow> read, Set<Column> present, Target target) {
        Map<String, List<CatalogueItem>> waiting = new HashMap<>();
        Set<String> known = new HashSet<>();
        target.items().forEach(item -> {
            String name = name(item.entry(), present);
            waiting.computeIfAbsent(name, absent -> new ArrayList<>()).add(item);
            known.add(item.domain() + name);
        });
        var pairs = new ArrayList<CatalogueItem>();
        for (ReadRow row : read) {
            String name = name(row.entry(), present);
            var same = waiting.getOrDefault(name, List.of());
            String code = row.domain().code();
            boolean here = known.contains(code + name);
            var pair = same.stream().filter(item -> !here || item.domain().equals(code)).findFirst().orElse(null);
            if (pair != null) {
                same.remove(pair);
            }
            pairs.add(pair);
        }
        return pairs;
    }

    private static String name(Entry entry, Set<Column> present) {
        Matter matter = entry.matter();
        return StandardMatch.name(new Matter(present.contains(Column.LEVEL1) ? matter.level1() : "",
                present.contains(Column.LEVEL2) ? matter.level2() : null,
                present.contains(Column.LEVEL3) ? matter.level3() : null));
    }

    private static ImportRow row(ReadRow read, CatalogueItem before, Set<Column> present, String unit) {
        Place place = read.place();
        if (before == null) {
            var item = new CatalogueItem(Catalogue.newId(), unit, read.domain().code(), 0, read.entry(), null);
            return new ImportRow(ImportRow.Kind.NEW, item, null, List.of(), place);
        }
        Entry after = before.entry();
        for (Column column : present) {
            after = after.taking(column, read.entry());
        }
        var extra = new LinkedHashMap<>(after.extra());
        extra.putAll(read.entry().extra());
        CatalogueItem item = before.withEntry(after.withExtra(extra));
        boolean same = item.entry().equals(before.entry());
        return new ImportRow(same ? ImportRow.Kind.SAME : ImportRow.Kind.CHANGED, item, before,
                before.entry().differences(item.entry()), place);
    }
}
