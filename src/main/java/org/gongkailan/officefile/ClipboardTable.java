package org.gongkailan.officefile;

import java.io.StringReader;
import java.util.Optional;
import org.gongkailan.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A table that a spreadsheet or a word processor put on the clipboard, as a grid: the HTML form, which knows merged
 * cells, or else text with tabs, whose quoted cells may hold line ends. Nothing in it is run, formulas stay text.
 */
public final class ClipboardTable {
    private ClipboardTable() {
    }

    /**
     * The table; empty if there is none, or nothing in it.
     *
     * @param html the HTML form; null or blank where there is none
     * @param text the plain form; null or blank where there is none
     */
    public static Optional<Grid> of(String html, String text) {
        Optional<Grid> table = html == null || html.isBlank() ? Optional.empty() : ofHtml(html);
        return table.isPresent() || text == null ? table : ofText(text);
    }

    private static Optional<Grid> ofHtml(String html) {
        Element table = Jsoup.parse(html).selectFirst("table");
        if (table == null) {
            return Optional.empty();
        }
        GridBuilder grid = grid();
        new HtmlTable(table, grid).read();
        return grid.isEmpty() ? Optional.empty() : Optional.of(grid.build());
    }

    private static Optional<Grid> ofText(String text) {
        GridBuilder grid = grid();
        new CsvText(Messages.of("file.clipboard"), new StringReader(text), '\t').read((row, column, value) ->
                grid.put(row, column, CsvGrids.value(value), CellKind.TEXT));
        return grid.isEmpty() ? Optional.empty() : Optional.of(grid.build());
    }

    private static GridBuilder grid() {
        String name = Messages.of("file.clipboard");
        return new GridBuilder(name, name, new GridPlaces.OfSheet(name), GridLimits.USUAL, false);
    }
}
