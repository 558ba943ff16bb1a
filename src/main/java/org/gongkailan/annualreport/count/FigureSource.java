package org.gongkailan.annualreport.count;

import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.binding.FactFigure;

/** A ledger of the office as a source of figures. */
public interface FigureSource {
    /** Every cell it gives for a year, zeros too; empty for a year for which nothing was entered. Sums are left out. */
    Map<Figure, Long> counts(int year);

    /** What is behind one of its cells, in the order of the ledger; empty for a cell of another source. */
    List<CaseBehind> cases(int year, Figure figure);

    /** Numbers for the text that no table holds. */
    default List<FactFigure> facts(int year) {
        return List.of();
    }
}
