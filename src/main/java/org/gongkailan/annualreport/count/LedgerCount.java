package org.gongkailan.annualreport.count;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.binding.FactFigure;

/** The ledgers of the office together. An office that keeps only some of them types the other figures. */
public final class LedgerCount {
    private final List<FigureSource> sources;

    public LedgerCount(List<FigureSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Everything they give for a year. */
    public LedgerFigures of(int year) {
        var cells = new LinkedHashMap<Figure, Long>();
        sources.forEach(source -> cells.putAll(source.counts(year)));
        List<FactFigure> facts = sources.stream().flatMap(source -> source.facts(year).stream()).toList();
        return new LedgerFigures(year, cells, facts);
    }

    /** The records behind a cell. */
    public List<CaseBehind> cases(int year, Figure figure) {
        return sources.stream().flatMap(source -> source.cases(year, figure).stream()).toList();
    }
}
