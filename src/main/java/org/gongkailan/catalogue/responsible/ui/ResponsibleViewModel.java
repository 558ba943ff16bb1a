package org.gongkailan.catalogue.responsible.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.responsible.Duty;
import org.gongkailan.catalogue.responsible.DutyMatrix;
import org.gongkailan.catalogue.responsible.SameUnits;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.units.UnitDirectory;

/** What the tab 分工 shows: the matrix, and the rows of the cell that was opened. */
final class ResponsibleViewModel {
    // State
    final ObjectProperty<Duty> duty = new SimpleObjectProperty<>(Duty.BODY);
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(
            new Shown(DutyMatrix.of(Duty.BODY, List.of(), List.of()), List.of(), List.of()));
    final ObservableList<SameUnits.Suggestion> suggestions = FXCollections.observableArrayList();
    final StringProperty count = new SimpleStringProperty("");
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** The cell whose rows are listed; null while none is. */
    final ObjectProperty<Opened> opened = new SimpleObjectProperty<>();

    private final CatalogueDesk catalogue;
    private final UnitDirectory units;
    private final Desk desk;
    private List<CatalogueItem> items = List.of();

    /**
     * What of the matrix is in view.
     *
     * @param domains the numbers of its domains that are shown
     * @param names   the numbers of its names that are shown
     */
    record Shown(DutyMatrix matrix, List<Integer> domains, List<Integer> names) {
    }

    /**
     * The rows of one cell.
     *
     * @param domain of the cell
     * @param name   of the cell; empty for nobody
     */
    record Opened(Domain domain, String name, List<CatalogueItem> rows) {
    }

    private record Look(List<CatalogueItem> items, DutyMatrix matrix, List<SameUnits.Suggestion> suggestions) {
    }

    ResponsibleViewModel(CatalogueDesk catalogue, UnitDirectory units, Desk desk) {
        this.catalogue = catalogue;
        this.units = units;
        this.desk = desk;
        duty.subscribe((was, is) -> refresh());
        find.subscribe((was, is) -> narrow(shown.get().matrix()));
    }

    /** All rows of the own catalogue as they were counted. */
    List<CatalogueItem> items() {
        return items;
    }

    // Actions
    void refresh() {
        Duty wanted = duty.get();
        desk.jobs().load(() -> look(wanted), this::show);
    }

    /** Lists the rows of a cell; a cell without rows lists nothing. */
    void open(int domain, int name) {
        DutyMatrix all = shown.get().matrix();
        opened.set(all.count(domain, name) == 0 ? null : rows(all.domains().get(domain), all.names().get(name)));
    }

    private Look look(Duty wanted) {
        List<CatalogueItem> all = catalogue.rows().list(ItemQuery.ALL);
        return new Look(all, DutyMatrix.of(wanted, catalogue.domains().all(), all),
                new SameUnits(units.own().name(), units.all()).suggest(all));
    }

    private void show(Look look) {
        items = look.items();
        suggestions.setAll(look.suggestions());
        loaded.set(true);
        narrow(look.matrix());
        if (opened.get() != null) {
            Opened again = rows(opened.get().domain(), opened.get().name());
            opened.set(again.rows().isEmpty() ? null : again);
        }
    }

    // A word that a domain has narrows the rows, a word that a name has the columns.
    private void narrow(DutyMatrix all) {
        String word = find.get().strip();
        var down = IntStream.range(0, all.domains().size()).boxed()
                .filter(i -> all.domains().get(i).name().contains(word)).toList();
        var across = IntStream.range(0, all.names().size()).boxed()
                .filter(i -> words(all.names().get(i)).contains(word)).toList();
        var names = across.isEmpty() && !down.isEmpty() ? IntStream.range(0, all.names().size()).boxed().toList() : across;
        shown.set(new Shown(all, down.isEmpty() || !across.isEmpty() ? having(all, names) : down, names));
        count.set(Messages.of("catalogue.responsible.count", all.total(),
                all.names().stream().filter(name -> !name.isEmpty()).count()));
    }

    private static List<Integer> having(DutyMatrix all, List<Integer> names) {
        return IntStream.range(0, all.domains().size()).boxed()
                .filter(domain -> names.stream().anyMatch(name -> all.count(domain, name) > 0)).toList();
    }

    private Opened rows(Domain domain, String name) {
        Duty counted = shown.get().matrix().duty();
        return new Opened(domain, name, items.stream().filter(item -> item.domain().equals(domain.code())
                && counted.of(item.entry()).equals(name)).toList());
    }

    /** What stands for nobody. */
    static String words(String name) {
        return name.isEmpty() ? Messages.of("catalogue.responsible.nobody") : name;
    }
}
