package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Publication;
import org.gongkailan.officefile.Grid;

/**
 * One grid read from top to bottom: titles change the domain, heads change the columns (and come again after page
 * breaks), the rest are rows.
 */
final class TableReader {
    private static final int MOST_TITLE_ROWS = 60;
    /** The line under a title: unit, edition, day, number of rows. A unit's name may hold a domain's: 云溪县生态环境局. */
    private static final Pattern IMPRINT = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日.*共\\d+项$");

    private final Grid grid;
    private final DomainNames names;
    private final HeadFinder heads;
    private final CellReadings readings = new CellReadings();
    private final List<ReadRow> rows = new ArrayList<>();
    private Domain domain;
    private Head head;
    private Head firstHead;

    TableReader(Grid grid, DomainNames names, HeadFinder heads) {
        this.grid = grid;
        this.names = names;
        this.heads = heads;
    }

    /** The rows of the grid; empty if no head was recognised. */
    List<ReadRow> read() {
        for (String line : grid.heading().reversed()) {
            domain = domain == null ? title(line).orElse(null) : domain;
        }
        int row = 0;
        while (row < grid.rowCount()) {
            Optional<Head> found = heads.at(row);
            if (found.isPresent()) {
                head = found.get();
                firstHead = firstHead == null ? head : firstHead;
                row += head.height();
                if (head.height() == 0) {
                    line(row++);
                }
            } else {
                line(row++);
            }
        }
        if (domain == null) {
            names.in(grid.name()).ifPresent(this::assignAll);
        }
        return domainIsLevel1() ? shifted() : rows;
    }

    /** The first head; empty if none was recognised. */
    Optional<Head> head() {
        return Optional.ofNullable(firstHead);
    }

    private void line(int row) {
        String alone = onlyText(row);
        if (alone != null) {
            title(alone).ifPresent(named -> domain = named);
            return;
        }
        if (head == null || new RowCells(grid, head, row, readings, null).blank()) {
            return;
        }
        ReadRow last = rows.isEmpty() || isAfterHead(row) && !sameDomain() ? null : rows.getLast();
        var cells = new RowCells(grid, head, row, readings, last == null ? null : last.entry());
        if (cells.continues(row - 1) && !isAfterHead(row)) {
            rows.set(rows.size() - 1, last.withEntry(joined(last.entry(), cells.entry())));
        } else {
            rows.add(new ReadRow(domainOf(cells), cells.entry(), cells.place(), cells::place));
        }
    }

    // A head that is repeated after a page break goes on with the rows above it; a head under a new title does not.
    private boolean sameDomain() {
        return rows.getLast().domain() != null && rows.getLast().domain().equals(domain);
    }

    private boolean isAfterHead(int row) {
        return row == head.row() + head.height();
    }

    private Domain domainOf(RowCells cells) {
        String named = cells.text(HeadWord.DOMAIN);
        return named.isBlank() ? domain : names.in(named).orElseGet(() -> names.named(named));
    }

    private Optional<Domain> title(String text) {
        return text.length() > MOST_TITLE_ROWS || IMPRINT.matcher(Words.key(text)).find() ? Optional.empty()
                : names.ofTitle(text);
    }

    /** The text of a row that holds only one cell over half the table or alone; null for a row of a table. */
    private String onlyText(int row) {
        var texts = new LinkedHashSet<String>();
        int width = 0;
        for (int column = 0; column < grid.columnCount(); column++) {
            if (grid.isAnchor(row, column) && !grid.text(row, column).isBlank()) {
                texts.add(grid.text(row, column));
                width = Math.max(width, grid.anchor(row, column).columnSpan());
            } else if (!grid.isAnchor(row, column) && grid.anchor(row, column).row() < row && head != null) {
                return null;
            }
        }
        boolean title = texts.size() == 1 && (head == null || width * 2 > grid.columnCount()
                || grid.text(row, 0).length() > 4);
        return title ? texts.iterator().next() : null;
    }

    private void assignAll(Domain named) {
        rows.replaceAll(row -> row.domain() == null ? row.withDomain(named) : row);
    }

    // 一级事项 that names the domain itself, as some townships write it: the levels move up by one.
    private boolean domainIsLevel1() {
        return domain == null && !rows.isEmpty() && rows.stream().allMatch(row -> row.domain() == null
                && row.entry().matter().level2() != null && names.in(row.entry().matter().level1()).isPresent());
    }

    private List<ReadRow> shifted() {
        return rows.stream().map(row -> {
            var matter = row.entry().matter();
            return row.withDomain(names.in(matter.level1()).orElseThrow()).withEntry(row.entry().withMatter(
                    new org.gongkailan.catalogue.Matter(matter.level2(), matter.level3(), null)));
        }).toList();
    }

    /** Two printed rows of one item, such as the four stages of a permit under one number. */
    private static Entry joined(Entry first, Entry next) {
        var elements = new LinkedHashSet<>(first.elements());
        elements.addAll(next.elements());
        var bases = new LinkedHashSet<>(first.legalBases());
        bases.addAll(next.legalBases());
        var channels = new LinkedHashSet<>(first.publication().channels());
        channels.addAll(next.publication().channels());
        var p = first.publication();
        return new Entry(first.matter(), List.copyOf(elements), List.copyOf(bases), first.timeLimit(), first.body(),
                new Publication(List.copyOf(channels), p.audience(), p.method(), p.levels()), first.extra());
    }
}
