package org.gongkailan.annualreport.archive;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/** What the office may do with the reports it keeps. A signed report is frozen: nothing here changes it. */
public final class ReportArchive {
    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final AnnualReportStore store;

    public ReportArchive(Database database, Journal journal, Clock clock, AnnualReportStore store) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.store = store;
    }

    /** All reports, the latest year first. */
    public List<StoredReport> all() {
        return database.read(store::all);
    }

    /** The reports of one year, by unit. */
    public List<StoredReport> ofYear(int year) {
        return database.read(handle -> store.ofYear(handle, year));
    }

    public Optional<StoredReport> find(String id) {
        return database.read(handle -> store.find(handle, id));
    }

    /** The same unit's report of the same kind for the year before, if the workspace has it. */
    public Optional<AnnualReport> previousOf(AnnualReport report) {
        return find(StoredReport.idOf(report.unit(), report.year() - 1, report.kind())).map(StoredReport::report);
    }

    /** The same for an authority's own report. */
    public StoredReport begin(ReportingUnit unit, int year) {
        return begin(unit, year, ReportKind.OWN);
    }

    /**
     * Begins an empty report.
     *
     * @throws UserProblem if the unit has one of that kind for that year
     */
    public StoredReport begin(ReportingUnit unit, int year, ReportKind kind) {
        var begun = StoredReport.of(AnnualReport.empty(unit, year).as(kind));
        if (find(begun.id()).isPresent()) {
            throw new UserProblem("report.archive.exists", unit.name(), year);
        }
        put(Messages.of("report.step.begun", unit.name(), year), begun);
        return begun;
    }

    /**
     * Takes a read report in, replacing the one of the same unit, year and kind; one step of undo, after a backup.
     *
     * @throws UserProblem if that one is frozen
     */
    public StoredReport take(AnnualReport report) {
        var taken = StoredReport.of(report);
        journal.writeAfterBackup(Messages.of("report.step.imported", report.unit().name(), report.year()),
                changes -> change(changes, taken));
        return taken;
    }

    /**
     * Takes read reports in, each replacing the one of the same unit, year and kind; one step of undo, after a backup.
     *
     * @throws UserProblem if one of those is frozen
     */
    public void takeAll(List<AnnualReport> reports) {
        if (reports.size() == 1) {
            take(reports.getFirst());
        } else {
            journal.writeAfterBackup(Messages.of("report.step.imported.many", reports.size()),
                    changes -> reports.forEach(report -> change(changes, StoredReport.of(report))));
        }
    }

    /**
     * Stores an edit; one step of undo.
     *
     * @param place what was edited, in words for the undo menu
     * @throws UserProblem if the stored one is frozen
     */
    public void save(StoredReport edited, String place) {
        put(Messages.of("report.step.edited", edited.report().year(), place), edited);
    }

    /** A report as a person left it, noting who typed which figures when; {@link #save} keeps it. */
    public StoredReport typed(StoredReport before, AnnualReport changed) {
        return before.typed(changed, journal.person(), clock.instant());
    }

    /** A report with the source of a typed figure told; {@link #save} keeps it. */
    public StoredReport typed(StoredReport before, Figure figure, String source) {
        return before.with(figure, new TypedFigure(source.strip(), journal.person(), clock.instant()));
    }

    /** Removes a report; its frozen versions stay in the file and come back with it. */
    public void remove(StoredReport stored) {
        journal.write(Messages.of("report.step.removed", stored.report().unit().name(), stored.report().year()),
                changes -> changes.remove(store, stored.id()));
    }

    private void put(String label, StoredReport stored) {
        journal.write(label, changes -> change(changes, stored));
    }

    private void change(Changes changes, StoredReport stored) {
        store.find(changes.handle(), stored.id()).filter(there -> there.state().frozen()
                && !there.equals(stored)).ifPresent(there -> {
            throw new UserProblem("report.archive.frozen", there.report().unit().name(), there.report().year());
        });
        changes.put(store, stored);
    }
}
