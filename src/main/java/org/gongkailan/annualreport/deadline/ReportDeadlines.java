package org.gongkailan.annualreport.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/** When this office's reports are due: the State's limits and the shorter ones of its local notices. */
public final class ReportDeadlines {
    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final LimitStore store;
    private final DeadlineRules rules = new DeadlineRules();

    /** @param store one of those that the journal knows */
    public ReportDeadlines(Database database, Journal journal, Clock clock, LimitStore store) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.store = store;
    }

    /** The day on which days left are counted. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The shorter limits that the office entered. */
    public List<LocalLimit> local() {
        return database.read(store::all);
    }

    /** When a report is due; empty for a unit that owes none. */
    public Optional<ReportDeadline> of(AnnualReport report) {
        return rules.of(report, local());
    }

    /**
     * Enters the limit of a local notice for a report like this one; one step of undo.
     *
     * @throws UserProblem if it is not shorter than the law's, or its notice is not named
     */
    public void shorten(AnnualReport report, LocalDate day, String document) {
        LocalDate legal = rules.of(report, List.of()).map(ReportDeadline::legal).orElseThrow();
        if (day == null || !day.isBefore(legal) || day.getYear() != legal.getYear()) {
            throw new UserProblem("report.limit.not-shorter", legal);
        }
        if (document.isBlank()) {
            throw new UserProblem("report.limit.no-document");
        }
        journal.write(Messages.of("report.step.limit"), changes ->
                changes.put(store, new LocalLimit(report.kind(), MonthDay.from(day), document.strip())));
    }

    /** Takes the local limit for a kind of report away; the law's stands. */
    public void restore(ReportKind kind) {
        journal.write(Messages.of("report.step.limit"), changes -> changes.remove(store, kind.id()));
    }
}
