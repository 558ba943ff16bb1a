package org.gongkailan.annualreport.intake;

import java.util.List;
import org.gongkailan.finding.Place;

/**
 * A row of figures as a file has it.
 *
 * @param label the words before the figures; empty for none
 * @param cells what stands in the cells, from left to right; empty strings for blank ones
 * @param place where in the file
 */
record LabelledRow(String label, List<String> cells, Place place) {
    LabelledRow {
        cells = List.copyOf(cells);
    }

    /** Whether any cell has something in it. */
    boolean filled() {
        return cells.stream().anyMatch(cell -> !cell.isBlank());
    }

    String written() {
        return String.join(" ", cells);
    }
}
