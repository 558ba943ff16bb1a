package org.gongkailan.catalogue.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.paper.VerticalAlign;

/** The table of the list of changes: a row for each field, number, matter and reason merged over the fields of a row. */
final class ChangesTable {
    private static final double MM = 72 / 25.4;
    private static final List<Double> WIDTHS = List.of(11d, 24d, 40d, 14d, 62d, 62d, 34d);
    private static final Style HEAD = Style.of(Typeface.HEI, 10.5);
    private static final Style TEXT = Style.of(Typeface.SONG, 10.5);
    private static final int HEAD_FILL = 0xF2F2F2;
    /** Lists up to here are printed whole; of longer ones only the lines that came and went. */
    private static final int WHOLE = 160;
    private static final List<Column> CONTENT = List.of(Column.ELEMENTS, Column.LEGAL_BASES, Column.TIME_LIMIT, Column.BODY,
            Column.LEVELS);

    private final ChangesWording wording;
    private final Map<String, String> reasons;

    /** Old and new of one line. */
    private record Pair(String before, String after) {
    }

    ChangesTable(ChangesWording wording, Map<String, String> reasons) {
        this.wording = wording;
        this.reasons = reasons;
    }

    Table of(List<RowChange> changes) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(wording.heads().stream().map(head ->
                Cell.of(head, HEAD).aligned(Align.CENTER).filled(HEAD_FILL)).toList()));
        for (int i = 0; i < changes.size(); i++) {
            addRows(rows, i + 1, changes.get(i));
        }
        return new Table(WIDTHS.stream().map(width -> width * MM).toList(), 1, rows, 3, 0.5, 0, 3);
    }

    private void addRows(List<Row> rows, int number, RowChange change) {
        List<Pair> pairs = pairs(change);
        for (int i = 0; i < pairs.size(); i++) {
            var cells = new ArrayList<Cell>();
            if (i == 0) {
                cells.add(centred(String.valueOf(number), pairs.size()).asNumber().aligned(Align.CENTER));
                cells.add(centred(change.domain().name(), pairs.size()));
                cells.add(merged(change.item().entry().matter().path(), pairs.size()));
                cells.add(centred(change.kind().label(), pairs.size()));
            }
            cells.add(text(pairs.get(i).before()));
            cells.add(text(pairs.get(i).after()));
            if (i == 0) {
                cells.add(merged(reason(change), pairs.size()));
            }
            rows.add(Row.of(cells));
        }
    }

    private List<Pair> pairs(RowChange change) {
        return switch (change.kind()) {
            case ADDED -> content(change.after().entry()).stream().map(text -> new Pair(wording.phrase("nothing"), text)).toList();
            case REMOVED -> content(change.before().entry()).stream().map(text -> new Pair(text, wording.phrase("nothing"))).toList();
            case CHANGED, REORDERED -> change.fields().stream().map(this::pair).toList();
        };
    }

    private List<String> content(Entry entry) {
        List<String> texts = CONTENT.stream().filter(column -> !column.text(entry).isEmpty())
                .map(column -> field(column.label(), numbered(List.of(column.text(entry).split("\n"))))).toList();
        return texts.isEmpty() ? List.of(wording.phrase("blank")) : texts;
    }

    private Pair pair(FieldChange field) {
        if (!field.list() || field.before().length() <= WHOLE && field.after().length() <= WHOLE) {
            return new Pair(field(field.label(), whole(field, field.before())), field(field.label(), whole(field, field.after())));
        }
        if (field.reordered()) {
            String same = wording.phrase("reorderedLines");
            return new Pair(field(field.label(), same), field(field.label(), same));
        }
        return new Pair(field(field.label(), lines(field.removed(), field.before())),
                field(field.label(), lines(field.added(), field.after())));
    }

    private String whole(FieldChange field, String text) {
        return field.list() ? numbered(text.isEmpty() ? List.of() : List.of(text.split("\n"))) : text;
    }

    private String lines(List<String> different, String all) {
        int rest = (int) all.lines().count() - different.size();
        String words = numbered(different);
        return rest == 0 ? words : (words.isEmpty() ? "" : words + "\n") + wording.phrase("rest", "rest", rest);
    }

    private static String numbered(List<String> lines) {
        return lines.size() < 2 ? String.join("", lines) : IntStream.range(0, lines.size())
                .mapToObj(i -> "\n" + (i + 1) + ". " + lines.get(i)).collect(Collectors.joining());
    }

    private String field(String label, String text) {
        return wording.phrase("field", "label", label, "text", text.isEmpty() ? wording.phrase("blank") : text);
    }

    private String reason(RowChange change) {
        CatalogueItem item = change.item();
        if (item.standard() == null) {
            return reasons.getOrDefault(item.id(), "");
        }
        Map<Column, String> kept = item.standard().kept();
        return change.kind() == RowChange.Kind.CHANGED
                ? change.fields().stream().map(FieldChange::column).filter(column -> column != null && kept.containsKey(column))
                        .map(kept::get).distinct()
                        .collect(Collectors.joining("\n"))
                : reasons.getOrDefault(item.id(), reasons.getOrDefault(item.standard().row(), ""));
    }

    private static Cell text(String text) {
        return Cell.of(text, TEXT).vertically(VerticalAlign.TOP);
    }

    private static Cell merged(String text, int rows) {
        return text(text).spanning(rows, 1);
    }

    private static Cell centred(String text, int rows) {
        return merged(text, rows).aligned(Align.CENTER);
    }
}
