package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.text.Messages;

/** The tables of one page or text document in order, each with the lines that stand before it. */
final class PageGrids {
    private static final int HEADING_LINES = 10;

    private final String file;
    private final GridLimits limits;
    private final List<Grid> grids = new ArrayList<>();
    private final List<PagePart> parts = new ArrayList<>();
    private List<String> heading = new ArrayList<>();

    PageGrids(String file, GridLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Notes the lines of text that have something in them. */
    void addLines(String text) {
        CellText.clean(text).lines().filter(line -> !line.isEmpty()).forEach(line -> {
            heading.add(line);
            parts.add(new PagePart.Line(line));
        });
        if (heading.size() > HEADING_LINES) {
            heading = new ArrayList<>(heading.subList(heading.size() - HEADING_LINES, heading.size()));
        }
    }

    /** A grid for the table that begins here, named after the last line before it. */
    GridBuilder begin() {
        int number = grids.size() + 1;
        String name = heading.isEmpty() ? Messages.of("file.table-name", number) : heading.getLast();
        var grid = new GridBuilder(file, name, new GridPlaces.OfTable(number), limits, false);
        grid.head(heading);
        return grid;
    }

    /** Keeps a grid that has text in it. */
    void end(GridBuilder grid) {
        if (!grid.isEmpty()) {
            Grid built = grid.build();
            grids.add(built);
            parts.add(new PagePart.Table(built));
            heading.clear();
        }
    }

    /** Lines and tables in order. */
    List<PagePart> parts() {
        return parts;
    }

    List<Grid> grids() {
        return grids;
    }
}
