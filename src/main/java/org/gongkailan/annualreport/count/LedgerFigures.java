package org.gongkailan.annualreport.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.annualreport.BoundText;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.Sums;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.binding.FactFigure;

/**
 * What the ledgers give for a year, and what becomes of a report with it. Pure.
 *
 * @param year  counted
 * @param cells every cell that a ledger gives; empty where the office keeps none
 * @param facts numbers for the text that no table holds
 */
public record LedgerFigures(int year, Map<Figure, Long> cells, List<FactFigure> facts) {
    /** Nothing was counted. */
    public static final LedgerFigures NONE = new LedgerFigures(0, Map.of(), List.of());

    /**
     * A cell whose ledger has moved on since the report took its number.
     *
     * @param figure which cell
     * @param before what the report took
     * @param now    what the ledger gives
     */
    public record Moved(Figure figure, long before, long now) {
    }

    public LedgerFigures {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        facts = List.copyOf(facts);
    }

    /** Whether a report has figures of these ledgers: the office's own report, counted at least once. */
    public boolean serves(StoredReport stored) {
        return !cells.isEmpty() && !stored.counted().isEmpty() && stored.report().year() == year;
    }

    /** What the ledger gives for a cell now. */
    public Optional<Long> of(Figure figure) {
        return Optional.ofNullable(cells.get(figure));
    }

    /** The counted cells whose ledger has moved on; a frozen report never moves and has none. */
    public List<Moved> moved(StoredReport stored) {
        var moved = new ArrayList<Moved>();
        if (serves(stored) && !stored.state().frozen()) {
            stored.counted().forEach((figure, before) -> {
                long now = cells.getOrDefault(figure, before);
                if (now != before && stored.isCounted(figure, stored.report().entry(figure))) {
                    moved.add(new Moved(figure, before, now));
                }
            });
        }
        return moved;
    }

    /** The cells that a person typed otherwise than the ledgers say now. */
    public List<Figure> typed(StoredReport stored, AnnualReport report) {
        return !serves(stored) ? List.of() : cells.keySet().stream()
                .filter(figure -> !stored.isCounted(figure, report.entry(figure))
                        && !sameNumber(report.entry(figure), cells.get(figure))).toList();
    }

    /** A report counted anew: counted and blank cells take the ledger's number, typed ones stay; sums follow. */
    public StoredReport into(StoredReport stored) {
        return into(stored, false);
    }

    /** The same; typed cells take the ledger's number too. */
    public StoredReport intoAll(StoredReport stored) {
        return into(stored, true);
    }

    /** One cell takes the ledger's number. */
    public StoredReport into(StoredReport stored, Figure figure) {
        long number = cells.get(figure);
        var counted = new LinkedHashMap<>(stored.counted());
        counted.put(figure, number);
        return stored.with(new Sums(stored.report()).with(figure, Entry.of(number)), counted);
    }

    private StoredReport into(StoredReport stored, boolean typedToo) {
        var figures = new LinkedHashMap<>(stored.report().figures());
        cells.forEach((figure, number) -> {
            Entry entry = stored.report().entry(figure);
            if (typedToo || entry.blank() || stored.isCounted(figure, entry)) {
                figures.put(figure, Entry.of(number));
            }
        });
        AnnualReport changed = new Sums(stored.report().withFigures(figures)).recomputed();
        for (TextSection section : TextSection.values()) {
            BoundText text = changed.bound(section);
            changed = text.spans().isEmpty() ? changed
                    : changed.with(section, text.changed(this::renewed, changed).written());
        }
        return stored.with(changed, cells);
    }

    private BoundFigure renewed(BoundFigure figure) {
        return figure instanceof BoundFigure.Fact old ? facts.stream().filter(fact -> fact.id().equals(old.id()))
                .findFirst().<BoundFigure>map(fact -> new BoundFigure.Fact(fact.id(), fact.number())).orElse(old) : figure;
    }

    private static boolean sameNumber(Entry entry, long number) {
        return entry.counted().compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
