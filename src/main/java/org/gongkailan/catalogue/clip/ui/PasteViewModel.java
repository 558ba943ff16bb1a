package org.gongkailan.catalogue.clip.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.check.ItemPlace;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.catalogue.intake.Pasting;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.Grid;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** A pasted block while it is looked at: what its columns hold, and what it would change. */
public final class PasteViewModel {
    final List<Pasting.PastedColumn> columns;
    final List<Domain> domains;
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    final ObservableList<PasteLine> lines = FXCollections.observableArrayList();
    /** The lines that are taken; at first all. */
    final ObservableSet<PasteLine> ticked = FXCollections.observableSet(new LinkedHashSet<>());
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    final StringProperty counts = new SimpleStringProperty("");

    private final CatalogueDesk catalogue;
    private final Desk desk;
    private final Pasting pasting;
    private final String unit;
    private final List<CatalogueItem> selected;
    private final List<Column> choices;
    private List<ImportRow> rows = List.of();

    /**
     * What a block is pasted into.
     *
     * @param unit   id of the unit whose catalogue it is; null for the own one
     * @param domain of new rows
     */
    public record Into(String unit, Domain domain) {
    }

    /**
     * @param selected the rows that are selected, in their order
     * @param domains  all domains
     * @param into     the catalogue, and the domain that new rows go to
     */
    public PasteViewModel(CatalogueDesk catalogue, Desk desk, Grid block, List<CatalogueItem> selected,
                          List<Domain> domains, Into into) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.pasting = new Pasting(block);
        this.selected = List.copyOf(selected);
        this.domains = List.copyOf(domains);
        columns = pasting.columns();
        choices = new ArrayList<>(Collections.nCopies(columns.size(), null));
        unit = into.unit();
        domain.set(into.domain());
        domain.addListener((observed, was, is) -> look());
        look();
    }

    /** Says what a column holds; null for nothing that the official table has. */
    void choose(int column, Column holds) {
        choices.set(column, holds);
        look();
    }

    /** Stores what is ticked; {@code done} runs when it is stored. One step of undo. */
    void take(Runnable done) {
        var taken = new LinkedHashMap<ImportRow, CatalogueItem>();
        lines.stream().filter(ticked::contains).forEach(line -> taken.merge(line.row(), after(line, line.row().before()),
                (item, first) -> after(line, item)));
        var changed = taken.entrySet().stream().filter(row -> row.getKey().before() != null).map(Map.Entry::getValue).toList();
        var added = taken.entrySet().stream().filter(row -> row.getKey().before() == null).map(Map.Entry::getValue).toList();
        int size = taken.size();
        desk.jobs().run(Messages.of("catalogue.paste.storing"), progress -> catalogue.rows().takeIn(
                Messages.of("catalogue.undo.paste", size), List.of(), changed, added), batch -> {
                    done.run();
                    desk.notices().sayUndoable(Messages.of("catalogue.paste.done", size));
                });
    }

    private static CatalogueItem after(PasteLine line, CatalogueItem item) {
        return item == null ? line.row().item() : item.withEntry(line.applied(item.entry()));
    }

    private void look() {
        Map<String, Domain> named = new HashMap<>();
        domains.forEach(known -> named.put(known.name(), known));
        var chosen = new ArrayList<>(choices);
        Domain into = domain.get();
        desk.jobs().load(() -> pasting.rows(chosen, new Pasting.Target(catalogue.rows().list(ItemQuery.ofUnit(unit)),
                selected, into, named, unit)), this::show);
    }

    private void show(List<ImportRow> read) {
        rows = read;
        ticked.clear();
        lines.clear();
        read.forEach(row -> ticked.addAll(PasteLine.of(row)));
        lines.setAll(read.stream().flatMap(row -> PasteLine.of(row).stream()).toList());
        counts.set(Messages.of("catalogue.paste.counts", count(ImportRow.Kind.CHANGED), count(ImportRow.Kind.NEW),
                count(ImportRow.Kind.SAME)));
        findings.setAll(read.stream().filter(row -> row.kind() != ImportRow.Kind.SAME)
                .flatMap(row -> catalogue.check().check(row.item()).stream()
                        .filter(finding -> !finding.rule().equals("standard.changed")).map(finding -> at(row, finding)))
                .toList());
    }

    private static Finding at(ImportRow row, Finding finding) {
        String column = ItemPlace.column(finding.place()).map(Column::label).map(label -> " · " + label).orElse("");
        var place = new Place(row.place().id(), row.place().label() + column);
        return new Finding(finding.rule(), finding.severity(), place, finding.key(), finding.args(), finding.left(),
                finding.right());
    }

    private long count(ImportRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
