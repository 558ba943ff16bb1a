package org.gongkailan.requests.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.EventWords;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Job;

/** What the screen 依申请公开 shows, the list and the opened case, and what can be done from it. */
final class RequestsViewModel {
    /** More than anybody scrolls through; the filters narrow. */
    private static final int MOST = 500;

    // State
    final RequestFilters filters = new RequestFilters(this::look);
    final ObservableList<RequestLine> rows = FXCollections.observableArrayList();
    final ObservableList<RequestLine> selected = FXCollections.observableArrayList();
    final ObjectProperty<Map<Light, Integer>> lights = new SimpleObjectProperty<>(Map.of());
    final StringProperty count = new SimpleStringProperty("");
    /** Whether the store has been looked at; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** Whether nothing at all was put down yet. */
    final BooleanProperty empty = new SimpleBooleanProperty();
    /** The case whose page is open; null while the list is. */
    final ObjectProperty<RequestLine> opened = new SimpleObjectProperty<>();
    /** What is being registered or corrected; null while nothing is. */
    final ObjectProperty<RegisterDraft> draft = new SimpleObjectProperty<>();
    /** The step being filled in; null while none is. */
    final ObjectProperty<StepDraft> step = new SimpleObjectProperty<>();
    /** A line to bring into view; null when it has been. */
    final ObjectProperty<RequestLine> reveal = new SimpleObjectProperty<>();

    final RequestLedger ledger;
    private final Desk desk;
    private List<String> chosen = List.of();
    private Job saving;

    RequestsViewModel(RequestLedger ledger, Desk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    // Actions
    /** Looks again after a change. */
    void refresh() {
        look();
        desk.jobs().load(ledger.lists()::choices, choices -> {
            empty.set(choices.empty());
            filters.offer(choices);
        });
        RequestLine open = opened.get();
        if (open != null) {
            desk.jobs().load(() -> ledger.lists().line(open.id()), now -> {
                if (opened.get() != null && opened.get().id().equals(open.id())) {
                    opened.set(now.orElse(null));
                }
            });
        }
    }

    private void look() {
        if (filters.only.get() != null) {
            desk.jobs().load(() -> ledger.lists().lines(chosen), lines -> show(lines, lines.size()));
            return;
        }
        var query = filters.query();
        desk.jobs().load(() -> ledger.lists().page(query, MOST), page -> {
            lights.set(Light.CHIPS.stream().collect(Collectors.toMap(light -> light, light -> light.count(page.counts()))));
            show(page.lines(), filters.light.get().count(page.counts()));
        });
    }

    private void show(List<RequestLine> lines, int total) {
        loaded.set(true);
        var keep = selected.stream().map(RequestLine::id).collect(Collectors.toSet());
        rows.setAll(lines);
        count.set(total > lines.size() ? Messages.of("requests.count.first", total, lines.size())
                : Messages.of("requests.count", total));
        if (keep.size() == 1) {
            rows.stream().filter(line -> keep.contains(line.id())).findFirst().ifPresent(this::bringIntoView);
        }
    }

    /** Opens the page of a case. */
    void open(RequestLine line) {
        draft.set(null);
        step.set(null);
        opened.set(line);
    }

    /** Opens the page of the case with an id. */
    void open(String id) {
        desk.jobs().load(() -> ledger.lists().line(id), line -> line.ifPresent(this::open));
    }

    /** Goes back to the list, where the case stays selected. */
    void close() {
        RequestLine was = opened.get();
        step.set(null);
        draft.set(null);
        opened.set(null);
        if (was != null) {
            rows.stream().filter(line -> line.id().equals(was.id())).findFirst().ifPresent(this::bringIntoView);
        }
    }

    /** Opens a blank registration. */
    void add() {
        step.set(null);
        draft.set(RegisterDraft.blank(ledger.lists().today()));
    }

    /** Opens the registration of the opened case. */
    void edit() {
        step.set(null);
        draft.set(RegisterDraft.of(opened.get().request()));
    }

    /** Opens the registration of the opened case with today as the day on which receipt was confirmed. */
    void confirm() {
        edit();
        draft.get().confirmed.set(ledger.lists().today());
    }

    /** Opens the form of a step. */
    void begin(Step kind) {
        draft.set(null);
        DisclosureRequest request = opened.get().request();
        desk.jobs().load(() -> ledger.lists().receivedIn(YearMonth.from(request.receipt().arrived())),
                month -> step.set(new StepDraft(kind, request, month, ledger.lists().today())));
    }

    /** Opens the form of a step that was put down, to correct it. */
    void correct(RequestEvent event) {
        draft.set(null);
        step.set(StepDraft.correcting(opened.get().request(), event));
    }

    /** What is wrong with the step in the form. */
    List<Finding> check(StepDraft filled) {
        return filled.before == null ? ledger.check(filled.request, filled.event())
                : ledger.checkCorrected(filled.request.correcting(filled.before, filled.event()));
    }

    /** Where the case would stand after the step. */
    RequestLine after(StepDraft filled) {
        return ledger.lists().line(filled.result());
    }

    /** Puts the step down. */
    void take(StepDraft filled) {
        work(() -> filled.before == null ? ledger.take(filled.request, filled.event()) : ledger.correct(filled.result()),
                () -> step.set(null));
    }

    /** Takes an event away that was put down by mistake. */
    void remove(RequestEvent event) {
        DisclosureRequest without = opened.get().request().without(event);
        work(() -> ledger.correct(without), () ->
                desk.notices().sayUndoable(Messages.of("requests.event.removed", EventWords.title(event))));
    }

    /** Stores a registration; a new one opens its page. */
    void save(RegisterDraft filled) {
        if (filled.before != null) {
            work(() -> ledger.correct(filled.request()), () -> draft.set(null));
        } else {
            run(() -> ledger.register(filled.applicant(), filled.wanted(), filled.receipt(), filled.assignment()), made -> {
                draft.set(null);
                desk.notices().sayUndoable(Messages.of("requests.registered", made.number().text()));
                open(made.id());
            });
        }
    }

    /** Hands cases to a section or a person. */
    void assign(List<RequestLine> lines, Assignment to, Runnable done) {
        run(() -> ledger.assign(lines.stream().map(RequestLine::request).toList(), to), batch -> {
            done.run();
            desk.notices().sayUndoable(Messages.of("requests.assigned", lines.size()));
        });
    }

    /** Removes the last case of a year. */
    void remove(RequestLine line) {
        run(() -> ledger.remove(line.request()), batch -> {
            opened.set(null);
            desk.notices().sayUndoable(Messages.of("requests.removed", line.request().number().text()));
        });
    }

    private void work(Supplier<List<Finding>> change, Runnable done) {
        run(change, found -> {
            if (Finding.anyError(found)) {
                desk.notices().warn(found.getFirst().message());
            } else {
                done.run();
            }
        });
    }

    private <T> void run(Supplier<T> change, Consumer<T> then) {
        if (saving == null || !saving.alive().get()) {
            saving = desk.jobs().run(Messages.of("requests.saving"), progress -> change.get(), then);
        }
    }

    /** Narrows the list to one light. */
    void show(Light light) {
        close();
        filters.clear(light);
        look();
    }

    /** Shows the cases behind a figure. */
    void show(String words, List<String> ids) {
        close();
        filters.clear(Light.ALL);
        chosen = ids;
        filters.only.set(words);
        look();
    }

    /** Takes every narrowing back. */
    void clear() {
        filters.clear(filters.light.get());
        look();
    }

    private void bringIntoView(RequestLine line) {
        reveal.set(null);
        reveal.set(line);
    }
}
