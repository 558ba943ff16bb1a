package org.gongkailan.annualreport.prose;

import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;

/**
 * A cell of the tables, or several cells that are read as one number, as the text does with subtotals that the form
 * does not print.
 *
 * @param cells at least one
 */
public record CellSum(List<Figure> cells) {
    public CellSum {
        cells = List.copyOf(cells);
    }

    /** The number that a report's tables give; blank cells count as 0. */
    public BigDecimal in(AnnualReport report) {
        return cells.stream().map(report::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the report fills any of the cells; otherwise the tables say nothing about it. */
    public boolean filledIn(AnnualReport report) {
        return cells.stream().anyMatch(cell -> !report.entry(cell).blank());
    }
}
