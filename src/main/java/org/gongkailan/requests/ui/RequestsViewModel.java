package org.gongkailan.requests.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.EventWords;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Job;
import org.gongkailan.ui.Unsaved;

/** What the screen 依申请公开 shows, the list and the opened case, and what can be done from it. */
final class RequestsViewModel {
    // State
    final RequestRows list;
    /** The case whose page is open; null while the list is. */
    final ObjectProperty<RequestLine> opened = new SimpleObjectProperty<>();
    /** What is being registered or corrected; null while nothing is. */
    final ObjectProperty<RegisterDraft> draft = new SimpleObjectProperty<>();
    /** The step being filled in; null while none is. */
    final ObjectProperty<StepDraft> step = new SimpleObjectProperty<>();

    final RequestLedger ledger;
    private final Desk desk;
    private final Unsaved<RegisterDraft> unsavedDraft;
    private final Unsaved<StepDraft> unsavedStep;
    private Job saving;

    RequestsViewModel(RequestLedger ledger, Desk desk) {
        this.ledger = ledger;
        this.desk = desk;
        list = new RequestRows(ledger.lists(), desk);
        unsavedDraft = new Unsaved<>(draft, RegisterDraft::values, desk.notices(),
                left -> goOn(left.before, () -> draft.set(left)));
        unsavedStep = new Unsaved<>(step, StepDraft::values, desk.notices(), left -> goOn(left.request, () -> step.set(left)));
    }

    // Actions
    /** Looks again after a change. */
    void refresh() {
        list.refresh();
        RequestLine open = opened.get();
        if (open != null) {
            desk.jobs().load(() -> ledger.lists().line(open.id()), now -> {
                if (opened.get() != null && opened.get().id().equals(open.id())) {
                    opened.set(now.orElse(null));
                }
            });
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
            list.bringIntoView(was.id());
        }
    }

    /** Opens a blank registration. */
    void add() {
        step.set(null);
        draft.set(RegisterDraft.blank(ledger.lists().today()));
    }

    // What was filled in for a case as it stood must not take back what has happened to it since.
    private void goOn(DisclosureRequest before, Runnable form) {
        if (before == null) {
            step.set(null);
            form.run();
            return;
        }
        desk.jobs().load(() -> ledger.lists().line(before.id()), now ->
                now.filter(line -> line.request().equals(before)).ifPresentOrElse(line -> {
                    open(line);
                    form.run();
                }, () -> desk.notices().warn(Messages.of("requests.left.changed", before.number().text()))));
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
                unsavedStep::settle);
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
            work(() -> ledger.correct(filled.request()), unsavedDraft::settle);
        } else {
            run(() -> ledger.register(filled.applicant(), filled.wanted(), filled.receipt(), filled.assignment()), made -> {
                unsavedDraft.settle();
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
            found.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst()
                    .ifPresentOrElse(finding -> desk.notices().warn(finding.message()), done);
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
        list.show(light);
    }

    /** Shows the cases behind a figure. */
    void show(String words, List<String> ids) {
        close();
        list.show(words, ids);
    }
}
