package org.gongkailan.requests.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.WantedInformation;
import org.gongkailan.requests.clock.RequestClock;
import org.gongkailan.requests.clock.StepRules;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/**
 * 依申请公开台账: what the office does with its requests. Every change is one step of undo. A change
 * that the law refuses is not made: its findings are answered instead.
 */
public final class RequestLedger {
    private final Database database;
    private final Journal journal;
    private final RequestStore store;
    private final RequestSettingsStore settings;
    private final RequestLists lists;
    private final RequestListStore numbers;
    private final RequestClock clock;
    private final StepRules rules;

    /**
     * What keeps the ledger, known to the journal.
     *
     * @param requests the cases
     * @param settings what the office fixed
     */
    public record Stores(RequestStore requests, RequestSettingsStore settings) {
    }

    /**
     * By what days are counted.
     *
     * @param clock    the one the store counts by too
     * @param calendar the working days as the office knows them now
     * @param today    the day on which states are judged
     */
    public record Days(RequestClock clock, Supplier<WorkingCalendar> calendar, Clock today) {
    }

    /** Opens the ledger; from then on it follows the notices of holidays that the office enters. */
    public RequestLedger(Database database, Journal journal, Stores stores, Days days) {
        this.database = database;
        this.journal = journal;
        this.store = stores.requests();
        this.settings = stores.settings();
        this.numbers = new RequestListStore(store);
        this.clock = days.clock();
        this.rules = new StepRules(clock);
        this.lists = new RequestLists(database, store, days.clock(), days.today());
        new StoredDays(database, store, days.clock(), days.calendar()).follow(journal);
    }

    /** What stands against taking a step today; a warning does not close it. */
    public Optional<Finding> open(DisclosureRequest request, Class<? extends RequestEvent> step) {
        return rules.open(request, step, lists.today());
    }

    /** What is wrong with a step as it is filled in. */
    public List<Finding> check(DisclosureRequest request, RequestEvent step) {
        return rules.check(request, step, lists.today());
    }

    /** What is wrong with a request whose registration or events were corrected. */
    public List<Finding> checkCorrected(DisclosureRequest request) {
        return rules.check(request, lists.today());
    }

    /** What may be asked of it. */
    public RequestLists lists() {
        return lists;
    }

    /** By which days are counted. */
    public RequestClock clock() {
        return clock;
    }

    /** What the office fixed for its register. */
    public RequestSettings settings() {
        return database.read(handle -> settings.find(handle, RequestSettingsStore.ID)).orElseGet(RequestSettings::usual);
    }

    /** Registers a request under the next number of the year in which it arrived. */
    public DisclosureRequest register(Applicant applicant, WantedInformation wanted, Receipt receipt, Assignment assignment) {
        var registered = new ArrayList<DisclosureRequest>();
        RequestSettings now = settings();
        journal.write(Messages.of("requests.undo.register"), changes -> {
            CaseNumber number = next(changes, now, receipt.arrived().getYear());
            var request = new DisclosureRequest(DisclosureRequest.newId(), number, applicant, wanted, receipt, assignment,
                    List.of());
            changes.put(store, request);
            registered.add(request);
        });
        return registered.getFirst();
    }

    private CaseNumber next(Changes changes, RequestSettings now, int year) {
        int serial = numbers.lastSerial(changes.handle(), year) + 1;
        return new CaseNumber(year, serial, now.number(year, serial));
    }

    /** Takes a step; with an error among the findings nothing was done. */
    public List<Finding> take(DisclosureRequest request, RequestEvent step) {
        List<Finding> found = check(request, step);
        if (!Finding.anyError(found)) {
            put(Messages.of("requests.undo.step", request.number().text()), request.with(step));
        }
        return found;
    }

    /**
     * Stores a request as it is now: who asks, what for, when it came, who handles it, and its events corrected. All of
     * it is judged again; with an error among the findings nothing was done.
     */
    public List<Finding> correct(DisclosureRequest request) {
        List<Finding> found = rules.check(request, lists.today());
        if (!Finding.anyError(found)) {
            put(Messages.of("requests.undo.correct", request.number().text()), request);
        }
        return found;
    }

    /** Hands requests to a section or a person. */
    public Batch assign(List<DisclosureRequest> requests, Assignment assignment) {
        return journal.write(Messages.of("requests.undo.assign", requests.size()),
                changes -> changes.putAll(store, requests.stream().map(request -> request.assignedTo(assignment)).toList()));
    }

    /**
     * Puts down requests of a reviewed import as they are, after a backup; those without the words of a number get them:
     * by their running number if they have one, else by the next of their year.
     *
     * @param more what else belongs to the same step of undo
     */
    public Batch takeIn(String file, List<DisclosureRequest> read, Consumer<Changes> more) {
        RequestSettings now = settings();
        return journal.writeAfterBackup(Messages.of("requests.undo.import", file, read.size()), changes -> {
            var numbering = new Numbering(now, year -> numbers.lastSerial(changes.handle(), year));
            changes.putAll(store, read.stream().map(request -> request.numbered(numbering.of(request.number()))).toList());
            more.accept(changes);
        });
    }

    /**
     * Removes a request that was registered by mistake.
     *
     * @throws UserProblem if later numbers of its year exist: the register has no gaps
     */
    public Batch remove(DisclosureRequest request) {
        CaseNumber number = request.number();
        return journal.write(Messages.of("requests.undo.remove", number.text()), changes -> {
            if (number.serial() > 0 && numbers.lastSerial(changes.handle(), number.year()) != number.serial()) {
                throw new UserProblem("requests.remove.gap", number.text());
            }
            changes.remove(store, request.id());
        });
    }

    /**
     * Fixes how numbers look from now on.
     *
     * @throws UserProblem if the pattern lacks the year or the running number
     */
    public Batch fix(RequestSettings now) {
        if (!now.sound()) {
            throw new UserProblem("requests.number.unsound");
        }
        return journal.write(Messages.of("requests.undo.settings"), changes -> changes.put(settings, now));
    }

    private void put(String label, DisclosureRequest request) {
        journal.write(label, changes -> changes.put(store, request));
    }
}
