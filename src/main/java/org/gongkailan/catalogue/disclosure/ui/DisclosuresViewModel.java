package org.gongkailan.catalogue.disclosure.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.catalogue.disclosure.DisclosureState;
import org.gongkailan.catalogue.disclosure.QuietRow;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.library.Library;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Job;
import org.gongkailan.ui.Unsaved;

/** What the tab 发布台账 shows, and what can be done from it. */
final class DisclosuresViewModel {
    /** More than anybody scrolls through; the filters narrow. */
    private static final int MOST = 1000;

    // State
    final Filters filters = new Filters(this::look);
    final ObjectProperty<View> view = new SimpleObjectProperty<>(View.LIST);
    final ObservableList<DisclosureLine> rows = FXCollections.observableArrayList();
    final ObservableList<DisclosureLine> selected = FXCollections.observableArrayList();
    final ObservableList<QuietRow> quiet = FXCollections.observableArrayList();
    final ObjectProperty<YearMonth> month;
    /** What is due or was published on each day of the month in view. */
    final ObjectProperty<Map<LocalDate, List<DisclosureLine>>> days = new SimpleObjectProperty<>(Map.of());
    final StringProperty count = new SimpleStringProperty("");
    /** How many there are in each state under the other filters; empty where no list is shown. */
    final ObjectProperty<Map<DisclosureState, Integer>> counts = new SimpleObjectProperty<>(Map.of());
    /** Whether the store has been looked at; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** Whether nothing at all was put down yet. */
    final BooleanProperty empty = new SimpleBooleanProperty();
    /** The disclosure being filled in; null while none is. */
    final ObjectProperty<DisclosureDraft> draft = new SimpleObjectProperty<>();
    /** A day of the month whose lines are shown beside it; null while none is. */
    final ObjectProperty<LocalDate> dayOpened = new SimpleObjectProperty<>();
    /** A line to bring into view; null when it has been. */
    final ObjectProperty<DisclosureLine> reveal = new SimpleObjectProperty<>();

    final DisclosureLedger ledger;
    final CatalogueDesk catalogue;
    final Library library;
    private final Desk desk;
    private final Map<String, String> domainNames = new TreeMap<>();
    private Job saving;
    private final Unsaved<DisclosureDraft> unsaved;

    DisclosuresViewModel(DisclosureDesk disclosures, Desk desk) {
        this.ledger = disclosures.ledger();
        this.catalogue = disclosures.catalogue();
        this.library = disclosures.library();
        this.desk = desk;
        month = new SimpleObjectProperty<>(YearMonth.from(ledger.today()));
        view.subscribe((was, is) -> look());
        month.subscribe((was, is) -> look());
        unsaved = new Unsaved<>(draft, DisclosureDraft::fields, desk.notices());
        // Rows of the catalogue have no light: who asks for one wants the list.
        filters.light.subscribe((was, is) -> {
            if (view.get() == View.QUIET) {
                view.set(View.LIST);
            }
        });
    }

    String domainName(String code) {
        return domainNames.getOrDefault(code, code);
    }

    // Actions
    /** Looks again after a change. */
    void refresh() {
        if (domainNames.isEmpty()) {
            desk.jobs().load(() -> catalogue.domains().all(),
                    all -> all.forEach(domain -> domainNames.put(domain.code(), domain.name())));
        }
        look();
        desk.jobs().load(ledger::choices, choices -> {
            empty.set(choices.empty());
            filters.offer(choices, this::domainName);
        });
    }

    private void look() {
        if (view.get() != View.LIST) {
            counts.set(Map.of());
        }
        switch (view.get()) {
            case LIST -> lookAtList();
            case MONTH -> lookAtMonth();
            case QUIET -> lookAtQuiet();
        }
    }

    private void lookAtList() {
        var query = filters.query();
        desk.jobs().load(() -> ledger.page(query, MOST), this::show);
    }

    private void show(DisclosureLedger.Page page) {
        loaded.set(true);
        var keep = selected.stream().map(DisclosureLine::id).collect(Collectors.toSet());
        rows.setAll(page.lines());
        count.set(words(page));
        counts.set(page.counts());
        filters.offer(page.counts());
        if (keep.size() == 1) {
            rows.stream().filter(line -> keep.contains(line.id())).findFirst().ifPresent(this::bringIntoView);
        }
        DisclosureDraft open = draft.get();
        if (open != null && open.before != null && !unsaved.touched()) {
            renew(open.before.id());
        }
    }

    // What is open and untouched shows what is stored now, and closes where it is gone.
    private void renew(String id) {
        desk.jobs().load(() -> ledger.line(id), now -> {
            DisclosureDraft open = draft.get();
            boolean same = open != null && open.before != null && open.before.id().equals(id);
            if (same && now.isEmpty()) {
                draft.set(null);
            } else if (same && !now.get().disclosure().equals(open.before)) {
                draft.set(DisclosureDraft.of(now.get().disclosure()));
            }
        });
    }

    private String words(DisclosureLedger.Page page) {
        int shown = filters.light.get().count(page.counts());
        return shown > page.lines().size()
                ? Messages.of("catalogue.disclosure.count.first", shown, page.lines().size())
                : Messages.of("catalogue.disclosure.count", shown);
    }

    private void lookAtMonth() {
        var query = filters.query().between(month.get().atDay(1), month.get().atEndOfMonth());
        desk.jobs().load(() -> ledger.all(query), lines -> {
            loaded.set(true);
            days.set(lines.stream().collect(Collectors.groupingBy(DisclosuresViewModel::day, TreeMap::new,
                    Collectors.toList())));
            count.set(Messages.of("catalogue.disclosure.count.month", lines.size()));
        });
    }

    /** The day on which a line stands in the calendar. */
    static LocalDate day(DisclosureLine line) {
        return Objects.requireNonNullElse(line.disclosure().published(), line.due());
    }

    private void lookAtQuiet() {
        int year = filters.yearOr(ledger.today().getYear());
        desk.jobs().load(() -> ledger.quiet(year), found -> {
            loaded.set(true);
            quiet.setAll(found.stream().filter(row -> filters.lets(row.item())).toList());
            long silent = quiet.stream().filter(QuietRow::silent).count();
            count.set(Messages.of("catalogue.disclosure.count.quiet", year, silent, quiet.size() - silent));
        });
    }

    /** Opens a line in the side form. */
    void edit(DisclosureLine line) {
        draft.set(line == null ? null : DisclosureDraft.of(line.disclosure()));
    }

    /** Opens what stands on a day: its only line in the form, or all of them in the list. */
    void openDay(LocalDate day, List<DisclosureLine> lines) {
        if (lines.size() == 1) {
            edit(lines.getFirst());
        } else {
            dayOpened.set(null);
            dayOpened.set(day);
        }
    }

    /** Opens a blank form; new ones are put down by whoever put down the last. */
    void add() {
        desk.jobs().load(ledger::newest, newest -> draft.set(DisclosureDraft.blank(newest
                .map(last -> last.registered().person()).orElse(System.getProperty("user.name")))));
    }

    /** Opens a blank form for a row of the catalogue. */
    void addFor(String item) {
        desk.jobs().load(() -> catalogue.rows().list(org.gongkailan.catalogue.ItemQuery.ALL).stream()
                .filter(row -> row.id().equals(item)).findFirst(), row -> {
                    add();
                    desk.jobs().load(() -> row, found -> found.ifPresent(draft.get()::choose));
                });
    }

    /** Opens a new form like the selected line, or like the one put down last. */
    void copy() {
        if (selected.size() == 1) {
            draft.set(DisclosureDraft.like(selected.getFirst().disclosure()));
        } else {
            desk.jobs().load(ledger::newest, newest -> newest.ifPresent(last -> draft.set(DisclosureDraft.like(last))));
        }
    }

    /** Puts down what the form holds; it closes when that is done, and is still there if it cannot be done. */
    void save(List<Disclosure> disclosures) {
        if (saving == null || !saving.alive().get()) {
            saving = desk.jobs().run(Messages.of("catalogue.disclosure.saving"), progress -> ledger.save(disclosures),
                    batch -> {
                        unsaved.settle();
                        select(disclosures.getFirst().id());
                    });
        }
    }

    /** Marks planned lines as published today. */
    void publish(List<DisclosureLine> lines) {
        var planned = lines.stream().map(DisclosureLine::disclosure).filter(Disclosure::planned).toList();
        unsaved.settle();
        desk.jobs().run(Messages.of("catalogue.disclosure.saving"), progress -> ledger.publish(planned, ledger.today()),
                batch -> desk.notices().sayUndoable(Messages.of("catalogue.disclosure.marked", planned.size(), ledger.today())));
    }

    void remove(List<DisclosureLine> lines) {
        var gone = lines.stream().map(DisclosureLine::disclosure).toList();
        unsaved.settle();
        desk.jobs().run(Messages.of("catalogue.disclosure.removing"), progress -> ledger.remove(gone),
                batch -> desk.notices().sayUndoable(Messages.of("catalogue.disclosure.removed", gone.size())));
    }

    /** Brings a line into view, whatever the filters say; a line that is not among the first is opened all the same. */
    void show(String id) {
        filters.clear(Light.ALL);
        list();
        select(id);
        desk.jobs().load(() -> ledger.line(id), line -> line.ifPresent(this::edit));
    }

    // Behind the look-ups that were asked for before.
    private void select(String id) {
        desk.jobs().load(() -> id, wanted -> rows.stream().filter(row -> row.id().equals(wanted)).findFirst()
                .ifPresent(this::bringIntoView));
    }

    /** Narrows the list to some states. */
    void show(Light light) {
        filters.clear(light);
        list();
    }

    /** Takes every narrowing back. */
    void clear() {
        filters.clear(filters.light.get());
        look();
    }

    private void list() {
        if (view.get() == View.LIST) {
            look();
        } else {
            view.set(View.LIST);
        }
    }

    private void bringIntoView(DisclosureLine line) {
        reveal.set(null);
        reveal.set(line);
    }
}
