package org.gongkailan.catalogue.coverage.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.coverage.Coverage;
import org.gongkailan.catalogue.coverage.CoverageMap;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** What the tab 覆盖 shows: the map of a year by level or by unit, and the rows behind the square that was opened. */
final class CoverageViewModel {
    // State
    /** What stands across. */
    enum View {
        TIERS, UNITS;

        String label() {
            return this == TIERS ? Messages.of("catalogue.coverage.byTier") : Messages.of("catalogue.coverage.byUnit");
        }
    }

    final ObjectProperty<View> view = new SimpleObjectProperty<>(View.TIERS);
    final ObjectProperty<Integer> year;
    final ObjectProperty<CoverageMap> map;
    /** A part of the names of the domains that are shown. */
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Opened> opened = new SimpleObjectProperty<>();
    final StringProperty count = new SimpleStringProperty("");
    final BooleanProperty loaded = new SimpleBooleanProperty();

    private final Coverage coverage;
    private final Desk desk;

    /** Half a column of the map: what of the standard is there, or what was disclosed. */
    record Half(int column, boolean disclosures) {
    }

    /**
     * The rows behind a square: of the standard, missing; or of the catalogue, without a disclosure. One list is empty.
     *
     * @param notTicked by missing row the id of the item that has it and is only not ticked for the level
     */
    record Opened(Domain domain, CoverageMap.Across column, boolean disclosures, List<StandardRow> missing,
                  Map<String, String> notTicked, List<CatalogueItem> silent) {
    }

    CoverageViewModel(Coverage coverage, int thisYear, Desk desk) {
        this.coverage = coverage;
        this.desk = desk;
        year = new SimpleObjectProperty<>(thisYear);
        map = new SimpleObjectProperty<>(new CoverageMap(thisYear, List.of(), List.of()));
        view.subscribe((was, is) -> refresh());
        year.subscribe((was, is) -> refresh());
    }

    /** The halves of all columns, left to right. */
    List<Half> halves() {
        var halves = new ArrayList<Half>();
        for (int column = 0; column < map.get().columns().size(); column++) {
            halves.add(new Half(column, false));
            halves.add(new Half(column, true));
        }
        return halves;
    }

    // Actions
    void refresh() {
        int wanted = year.get();
        View across = view.get();
        desk.jobs().load(() -> across == View.TIERS ? coverage.byTier(wanted) : coverage.byUnit(wanted), this::show);
    }

    /** Looks up the rows behind a square. */
    void open(int line, Half half) {
        Domain domain = map.get().lines().get(line).domain();
        look(domain, map.get().columns().get(half.column()), half.disclosures());
    }

    private void look(Domain domain, CoverageMap.Across column, boolean disclosures) {
        int wanted = year.get();
        desk.jobs().load(() -> disclosures
                ? new Opened(domain, column, true, List.of(), Map.of(), coverage.silent(column, domain.code(), wanted))
                : new Opened(domain, column, false, coverage.missing(column, domain.code()),
                        coverage.notTicked(column, domain.code()), List.of()), opened::set);
    }

    private void show(CoverageMap counted) {
        map.set(counted);
        loaded.set(true);
        if (!counted.columns().isEmpty()) {
            var total = counted.total(0);
            count.set(Messages.of("catalogue.coverage.count", counted.columns().getFirst().name(),
                    total.coveredWords(), total.publishedWords()));
        }
        Opened open = opened.get();
        if (open != null && counted.columns().contains(open.column())) {
            look(open.domain(), open.column(), open.disclosures());
        } else {
            opened.set(null);
        }
    }
}
