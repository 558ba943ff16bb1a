package org.gongkailan.catalogue.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.Publication;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;

/**
 * Head and rows of one official table. Columns that no row needs (三级事项, 村级) are left out; the unit's extra columns
 * stand at the right.
 */
final class TableRows {
    private static final double MM = 72 / 25.4;
    private static final Style HEAD = Style.of(Typeface.HEI, 9);
    private static final Style TEXT = Style.of(Typeface.SONG, 8.5);
    private static final int HEAD_FILL = 0xF2F2F2;

    private final TableWording wording;
    private final ChannelBoxes boxes;
    private final List<CatalogueItem> items;
    private final boolean level3;
    private final boolean village;
    /** Levels above the county, such as 市级: kept beside the official three, printed before them. */
    private final List<String> higher;
    private final List<String> extra;

    TableRows(TableWording wording, List<CatalogueItem> items) {
        this.wording = wording;
        this.boxes = new ChannelBoxes(wording);
        this.items = items;
        this.level3 = items.stream().anyMatch(item -> item.entry().matter().level3() != null);
        this.village = items.stream().anyMatch(item -> item.entry().publication().levels().village());
        var heads = new LinkedHashSet<String>();
        items.forEach(item -> heads.addAll(item.entry().extra().keySet()));
        this.higher = heads.stream().filter(wording::isHigherLevel).toList();
        this.extra = heads.stream().filter(head -> !higher.contains(head)).toList();
    }

    List<Double> widths() {
        var widths = new ArrayList<>(List.of(10d, 20d, 30d));
        if (level3) {
            widths.add(26d);
        }
        widths.addAll(List.of(84d, 78d, 32d, 28d, 60d, 10d, 16d, 9d, 10d));
        higher.forEach(name -> widths.add(9d));
        widths.addAll(List.of(9d, 9d));
        if (village) {
            widths.add(9d);
        }
        extra.forEach(name -> widths.add(20d));
        return widths.stream().map(width -> width * MM).toList();
    }

    /** 序号 and the levels of 公开事项. */
    int headColumns() {
        return level3 ? 4 : 3;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(head()));
        rows.add(Row.of(subHead()));
        for (int i = 0; i < items.size(); i++) {
            rows.add(Row.of(row(i)));
        }
        return rows;
    }

    private List<Cell> head() {
        var cells = new ArrayList<Cell>();
        cells.add(head("number", 2, 1));
        cells.add(head("matter", 1, level3 ? 3 : 2));
        for (String name : List.of("elements", "legalBases", "timeLimit", "body", "channels")) {
            cells.add(head(name, 2, 1));
        }
        cells.add(head("audience", 1, 2));
        cells.add(head("method", 1, 2));
        cells.add(head("levels", 1, higher.size() + (village ? 3 : 2)));
        extra.forEach(name -> cells.add(headCell(name, 2, 1)));
        return cells;
    }

    private List<Cell> subHead() {
        var cells = new ArrayList<Cell>();
        cells.add(head("level1", 1, 1));
        cells.add(head("level2", 1, 1));
        if (level3) {
            cells.add(head("level3", 1, 1));
        }
        for (String name : List.of("everyone", "specific", "proactive", "onRequest")) {
            cells.add(head(name, 1, 1));
        }
        higher.forEach(name -> cells.add(headCell(name, 1, 1)));
        cells.add(head("county", 1, 1));
        cells.add(head("township", 1, 1));
        if (village) {
            cells.add(head("village", 1, 1));
        }
        return cells;
    }

    private List<Cell> row(int i) {
        Entry entry = items.get(i).entry();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(String.valueOf(i + 1), TEXT).asNumber().aligned(Align.CENTER));
        matter(cells, i);
        cells.add(text(TableWording.numbered(entry.elements())));
        cells.add(text(String.join("\n", entry.legalBases().stream().map(wording::basis).toList())));
        cells.add(text(entry.timeLimit().text()));
        cells.add(text(entry.body()).aligned(Align.CENTER));
        cells.add(text(boxes.text(entry.publication().channels())));
        publication(cells, entry);
        extra.forEach(name -> cells.add(text(entry.extra().getOrDefault(name, ""))));
        return cells;
    }

    private void matter(List<Cell> cells, int i) {
        if (i == 0 || !sameLevel1(i - 1, i)) {
            cells.add(centred(level1(i), span(i, true)));
        }
        boolean under = i > 0 && level3 && sameLevel2(i - 1, i);
        if (!under) {
            cells.add(centred(orEmpty(items.get(i).entry().matter().level2()), level3 ? span(i, false) : 1));
        }
        if (level3) {
            cells.add(centred(orEmpty(items.get(i).entry().matter().level3()), 1));
        }
    }

    private void publication(List<Cell> cells, Entry entry) {
        Publication publication = entry.publication();
        String specific = publication.audience().specific();
        cells.add(tick(publication.audience().everyone()));
        cells.add(specific == null || specific.isBlank() ? tick(specific != null) : centred(specific, 1));
        cells.add(tick(publication.method().proactive()));
        cells.add(tick(publication.method().onRequest()));
        higher.forEach(name -> cells.add(centred(entry.extra().getOrDefault(name, ""), 1)));
        Levels levels = publication.levels();
        cells.add(tick(levels.county()));
        cells.add(tick(levels.township()));
        if (village) {
            cells.add(tick(levels.village()));
        }
    }

    private int span(int from, boolean first) {
        int to = from + 1;
        while (to < items.size() && (first ? sameLevel1(from, to) : sameLevel2(from, to))) {
            to++;
        }
        return to - from;
    }

    private boolean sameLevel1(int a, int b) {
        return !level1(a).isEmpty() && level1(a).equals(level1(b));
    }

    private boolean sameLevel2(int a, int b) {
        String level2 = items.get(a).entry().matter().level2();
        return level2 != null && sameLevel1(a, b) && Objects.equals(level2, items.get(b).entry().matter().level2());
    }

    private String level1(int i) {
        return items.get(i).entry().matter().level1();
    }

    private Cell head(String name, int rows, int columns) {
        return headCell(wording.head(name), rows, columns);
    }

    private static Cell headCell(String text, int rows, int columns) {
        return Cell.of(text, HEAD).aligned(Align.CENTER).spanning(rows, columns).filled(HEAD_FILL);
    }

    private static Cell text(String text) {
        return Cell.of(text, TEXT);
    }

    private static Cell centred(String text, int rows) {
        return Cell.of(text, TEXT).aligned(Align.CENTER).spanning(rows, 1);
    }

    private Cell tick(boolean ticked) {
        return Cell.of(wording.tick(ticked), TEXT).aligned(Align.CENTER);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
