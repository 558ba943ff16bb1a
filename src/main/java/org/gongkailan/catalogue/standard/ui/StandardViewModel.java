package org.gongkailan.catalogue.standard.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.holders.ui.WhoseCatalogue;
import org.gongkailan.catalogue.standard.LeftOut;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** What the tab 标准 shows, and what can be done from it. */
final class StandardViewModel {
    // State
    final ObservableList<StandardLine> domains = FXCollections.observableArrayList();
    final ObservableList<StandardDomain> editions = FXCollections.observableArrayList();
    final ObservableList<RowLine> rows = FXCollections.observableArrayList();
    final ObservableList<RowLine> selected = FXCollections.observableArrayList();
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    /** The edition in view; null for a domain without a standard. */
    final ObjectProperty<StandardDomain> edition = new SimpleObjectProperty<>();
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<RowChoice> filter = new SimpleObjectProperty<>(RowChoice.ALL);
    final StringProperty count = new SimpleStringProperty("");
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** How many items there is something to decide about in 标准更新. */
    final IntegerProperty updates = new SimpleIntegerProperty();
    /** Rows to be selected and brought into view; empty when they have been. */
    final ObjectProperty<List<RowLine>> reveal = new SimpleObjectProperty<>(List.of());
    final BooleanProperty canAdopt = new SimpleBooleanProperty();
    final BooleanProperty canTakeBack = new SimpleBooleanProperty();

    final WhoseCatalogue whose = new WhoseCatalogue();

    private final CatalogueDesk catalogue;
    private final CatalogueUnits units;
    private final Desk desk;
    private List<RowLine> all = List.of();
    private String wantedRow;
    /** The edition the officer asked to see; null to see the current one, whichever that becomes. */
    private StandardDomain wantedEdition;

    private record Look(Overview overview, List<StandardLine> domains, Domain domain, List<StandardDomain> editions,
                        StandardDomain edition, List<RowLine> rows, List<Holder> holders) {
    }

    StandardViewModel(CatalogueDesk catalogue, CatalogueUnits units, Desk desk) {
        this.catalogue = catalogue;
        this.units = units;
        this.desk = desk;
        find.subscribe((was, is) -> narrow());
        filter.subscribe((was, is) -> narrow());
        selected.subscribe(this::judge);
    }

    /** Whether the edition in view is the current one of its domain. */
    boolean current() {
        return edition.get() != null && catalogue.standard().domain(edition.get().code()).stream()
                .anyMatch(now -> now.edition().equals(edition.get().edition()));
    }

    boolean imported() {
        return edition.get() != null && catalogue.editions().imported(edition.get());
    }

    // Actions
    /** Looks again after a change. */
    void refresh() {
        Domain domainNow = domain.get();
        StandardDomain asked = wantedEdition;
        String unit = whose.unit();
        if (!loaded.get()) {
            desk.jobs().load(() -> glance(unit, domainNow), this::show);
        }
        desk.jobs().load(() -> look(unit, domainNow, asked), this::show);
    }

    /** Puts another catalogue of the workspace beside the standards. */
    void showCatalogue(Holder chosen) {
        if (!Objects.equals(whose.unit(), chosen.unit())) {
            whose.holder.set(chosen);
            selected.clear();
            refresh();
        }
    }

    /** Brings a domain or a row into view, beside the catalogue of a unit; null for the own one. */
    void show(String unit, String record) {
        desk.jobs().load(units::all, all -> {
            whose.offer(all);
            whose.of(unit).ifPresent(this::showCatalogue);
            show(record);
        });
    }

    /** Brings a domain or a row of a standard into view. */
    void show(String record) {
        boolean row = record.startsWith("std/");
        wantedRow = row ? record : null;
        find.set("");
        filter.set(RowChoice.ALL);
        String code = row ? StandardRef.domainOf(record) : record;
        desk.jobs().load(() -> catalogue.domains().of(code), found -> found.ifPresent(this::choose));
    }

    void choose(Domain chosen) {
        domain.set(chosen);
        wantedEdition = null;
        refresh();
    }

    /** Looks at another edition of the domain. */
    void look(StandardDomain chosen) {
        if (!Objects.equals(edition.get(), chosen)) {
            wantedEdition = chosen;
            refresh();
        }
    }

    /** Selects the rows that the catalogue lacks: all of them, or those that were verified. */
    void selectMissing(boolean alsoUnverified) {
        find.set("");
        filter.set(RowChoice.ALL);
        reveal.set(rows.stream().filter(missing()).filter(line -> alsoUnverified || line.row().fullyVerified()).toList());
    }

    /** Takes the selected rows that the catalogue lacks. */
    void adopt() {
        List<StandardRow> taken = lacking().stream().map(RowLine::row).toList();
        String unit = whose.unit();
        desk.jobs().run(Messages.of("catalogue.adopt.running"), progress -> catalogue.adoption().adopt(unit, taken).size(),
                n -> desk.notices().sayUndoable(Messages.of("catalogue.adopt.done", n)));
    }

    /** Puts a reason on record for the selected rows that the catalogue lacks; {@code done} runs when it is there. */
    void leaveOut(String reason, Runnable done) {
        List<StandardRow> left = lacking().stream().map(RowLine::row).toList();
        String unit = whose.unit();
        desk.jobs().run(Messages.of("catalogue.leftOut.storing"), progress -> {
            catalogue.leftOut().leaveOut(unit, left, reason);
            return left.size();
        }, n -> {
            done.run();
            desk.notices().sayUndoable(Messages.of("catalogue.leftOut.done", n));
        });
    }

    /** Takes the reasons of the selected rows back. */
    void takeBack() {
        List<LeftOut> reasons = selected.stream().map(RowLine::leftOut).filter(Objects::nonNull).toList();
        catalogue.leftOut().takeBack(reasons);
        desk.notices().sayUndoable(Messages.of("catalogue.leftOut.back", reasons.size()));
    }

    void makeCurrent() {
        catalogue.editions().makeCurrent(edition.get());
    }

    void giveUp() {
        StandardDomain given = edition.get();
        if (desk.dialogs().ask(Messages.of("catalogue.standard.edition.giveUp.question", given.domain().name(), given.edition()),
                Messages.of("catalogue.standard.edition.giveUp.text"), Messages.of("catalogue.standard.edition.giveUp"))) {
            desk.jobs().run(Messages.of("catalogue.standard.edition.giveUp"), progress -> {
                catalogue.editions().giveUp(given);
                return given;
            }, gone -> { });
        }
    }

    /** Makes or renames a domain; {@code renamed} null for a new one. */
    void keepDomain(Domain renamed, String name, Runnable done) {
        desk.jobs().run(Messages.of("catalogue.domain.storing"), progress -> {
            if (renamed == null) {
                return catalogue.domains().create(name);
            }
            catalogue.domains().rename(renamed, name);
            return new Domain(renamed.code(), name.strip());
        }, kept -> {
            done.run();
            choose(kept);
        });
    }

    void deleteDomain(Domain deleted) {
        desk.jobs().run(Messages.of("catalogue.domain.storing"), progress -> {
            catalogue.domains().delete(deleted, units);
            return deleted;
        }, gone -> choose(domains.getFirst().domain()));
    }

    /** The selected rows that the catalogue lacks. */
    List<RowLine> lacking() {
        return selected.stream()
                .filter(line -> line.state() != RowState.HAS && line.state() != RowState.CHANGED).toList();
    }

    private static Predicate<RowLine> missing() {
        return line -> line.state() == RowState.MISSING;
    }

    // The first domain is there before the rows of the 26 others and the whole own catalogue are read and counted.
    private Look glance(String unit, Domain wanted) {
        List<StandardLine> lines = Overview.uncounted(catalogue);
        String code = wanted == null ? lines.getFirst().domain().code() : wanted.code();
        return look(new Overview(catalogue, units.tier(unit), ItemQuery.ofDomain(unit, code)), lines, wanted, null);
    }

    private Look look(String unit, Domain wanted, StandardDomain asked) {
        var overview = new Overview(catalogue, units.tier(unit), unit);
        return look(overview, overview.domains(), wanted, asked);
    }

    private Look look(Overview overview, List<StandardLine> lines, Domain wanted, StandardDomain asked) {
        Domain now = lines.stream().map(StandardLine::domain).filter(domain -> wanted != null
                && domain.code().equals(wanted.code())).findFirst().orElse(lines.getFirst().domain());
        List<StandardDomain> known = catalogue.standard().editions(now.code());
        StandardDomain shown = known.stream().filter(edition -> asked != null && edition.code().equals(asked.code())
                        && edition.edition().equals(asked.edition()))
                .findFirst().or(() -> catalogue.standard().domain(now.code())).orElse(null);
        return new Look(overview, lines, now, known, shown, shown == null ? List.of() : overview.rows(shown),
                units.all());
    }

    private void show(Look look) {
        whose.offer(look.holders());
        updates.set(whose.unit() == null ? look.overview().open() : 0);
        if (!domains.equals(look.domains())) {
            domains.setAll(look.domains());
        }
        domain.set(look.domain());
        editions.setAll(look.editions());
        edition.set(look.edition());
        all = look.rows();
        loaded.set(true);
        narrow();
    }

    private void narrow() {
        var kept = selected.stream().map(line -> line.row().id()).toList();
        rows.setAll(all.stream().filter(line -> filter.get().shows(line.state()) && line.has(find.get())).toList());
        count.set(Messages.of("catalogue.standard.count", rows.size(), rows.stream().filter(missing()).count()));
        var again = rows.stream().filter(line -> wantedRow == null ? kept.contains(line.row().id())
                : line.row().id().equals(wantedRow)).toList();
        wantedRow = null;
        selected.setAll(again);
        reveal.set(List.of());
        reveal.set(again);
    }

    private void judge() {
        canAdopt.set(current() && !lacking().isEmpty());
        canTakeBack.set(selected.stream().anyMatch(line -> line.leftOut() != null));
    }
}
