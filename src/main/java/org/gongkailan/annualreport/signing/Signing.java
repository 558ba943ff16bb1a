package org.gongkailan.annualreport.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkailan.annualreport.Amendment;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.archive.AnnualReportStore;
import org.gongkailan.annualreport.archive.Comparisons;
import org.gongkailan.annualreport.archive.Look;
import org.gongkailan.annualreport.archive.Milestone;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/** What the office may do with a report on its way to publication. Every step is one step of undo. */
public final class Signing {
    private enum Step { CHECK, REOPEN, SIGN, PUBLISH, AMEND }

    private final Database database;
    private final Journal journal;
    private final Clock clock;
    private final AnnualReportStore reports;
    private final VersionStore versions;
    private final Comparisons comparisons;
    private final ReportCheck check;
    private final ReportForms forms = new ReportForms();

    /**
     * @param reports  one of the stores that the journal knows
     * @param versions another of them
     */
    public Signing(Database database, Journal journal, Clock clock, AnnualReportStore reports, VersionStore versions,
                   Comparisons comparisons, ReportCheck check) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.reports = reports;
        this.versions = versions;
        this.comparisons = comparisons;
        this.check = check;
    }

    /** The frozen versions of a report, the latest first; none before it is signed. */
    public List<ReportVersion> versions(String report) {
        return database.read(handle -> versions.of(handle, report));
    }

    /** What stands between a report and its signature, judged with last year's report and other units'. */
    public Clearance clearance(StoredReport stored) {
        return Clearance.of(stored, findings(stored), LocalDate.now(clock));
    }

    /**
     * Notes that a warning was looked at.
     *
     * @param reason why it may stand
     * @throws UserProblem if the report is frozen, or the warning asks for a reason and there is none
     */
    public StoredReport look(StoredReport stored, Finding finding, String reason) {
        require(!stored.state().frozen(), Step.CHECK, stored);
        if (Clearance.asksForReason(finding) && reason.isBlank()) {
            throw new UserProblem("report.sign.reason", finding.place().label());
        }
        var look = new Look(finding.rule(), finding.place().id(), finding.message(), reason.strip(), journal.person(),
                clock.instant());
        return write(Messages.of("report.step.looked", finding.place().label()), stored, stored.with(look));
    }

    /**
     * 校核: says that the report is right as it stands.
     *
     * @throws UserProblem if it is no draft, an error or an unseen warning is left, or it has no text at all
     */
    public StoredReport check(StoredReport stored) {
        requireDraft(stored);
        requireClear(stored);
        return write(Messages.of("report.step.checked", stored.report().year()), stored,
                stored.at(step(ReportState.CHECKED)));
    }

    /**
     * Says what to do with a report that is no draft any more.
     *
     * @throws UserProblem if it is none
     */
    public void requireDraft(StoredReport stored) {
        require(stored.state() == ReportState.DRAFT, Step.CHECK, stored);
    }

    /** Makes a checked report a draft again. */
    public StoredReport reopen(StoredReport stored) {
        require(stored.state() == ReportState.CHECKED, Step.REOPEN, stored);
        return write(Messages.of("report.step.reopened", stored.report().year()), stored,
                stored.at(step(ReportState.DRAFT)));
    }

    /**
     * 签发: freezes the report as it stands, with its digest. A report that the public has seen before says on paper when
     * it was amended, what changed and why.
     *
     * @param reason why it amends the version before; not looked at for the first
     * @throws UserProblem if it is not checked, no longer clear, amends nothing, or an amendment lacks its reason
     */
    public StoredReport sign(StoredReport stored, String reason) {
        require(stored.state() == ReportState.CHECKED, Step.SIGN, stored);
        requireClear(stored);
        List<ReportVersion> signedBefore = versions(stored.id());
        Optional<ReportVersion> before = signedBefore.stream().findFirst();
        before.ifPresent(version -> requireAmendment(version, stored.report(), reason));
        int number = before.map(version -> version.number() + 1).orElse(1);
        boolean known = signedBefore.stream().anyMatch(version -> version.published() != null);
        AnnualReport said = known ? amended(before.orElseThrow().frozen(), stored.report(), reason) : stored.report();
        StoredReport signed = stored.at(step(ReportState.SIGNED)).with(said);
        journal.write(Messages.of("report.step.signed", stored.report().year()), changes -> {
            replace(changes, stored, signed);
            changes.put(versions, ReportVersion.of(stored.id(), number, said, journal.person(),
                    clock.instant(), number == 1 ? "" : reason.strip()));
        });
        return signed;
    }

    /**
     * 公布: notes when and where the signed version was published.
     *
     * @throws UserProblem if it is not signed, the day lies ahead or before the signature, or the address is missing
     */
    public StoredReport publish(StoredReport stored, LocalDate day, String address) {
        require(stored.state() == ReportState.SIGNED, Step.PUBLISH, stored);
        ReportVersion version = versions(stored.id()).getFirst();
        LocalDate signed = LocalDate.ofInstant(version.at(), clock.getZone());
        if (day == null || day.isAfter(LocalDate.now(clock)) || day.isBefore(signed)) {
            throw new UserProblem("report.sign.bad-day", signed);
        }
        if (address.isBlank()) {
            throw new UserProblem("report.sign.no-address");
        }
        StoredReport published = stored.at(step(ReportState.PUBLISHED));
        journal.write(Messages.of("report.step.published", stored.report().year()), changes -> {
            replace(changes, stored, published);
            changes.put(versions, version.publishedOn(day, address.strip()));
        });
        return published;
    }

    /** 修订: begins a new version beside the frozen one; the report can be edited again. */
    public StoredReport amend(StoredReport stored) {
        require(stored.state().frozen(), Step.AMEND, stored);
        return write(Messages.of("report.step.amended", stored.report().year()), stored,
                stored.at(step(ReportState.DRAFT)));
    }

    private List<Finding> findings(StoredReport stored) {
        return check.check(stored.report(), comparisons.of(stored.report()));
    }

    // Figures alone may be kept and compared, as interchange files are, but no report is one without its words.
    private void requireClear(StoredReport stored) {
        if (stored.report().texts().isEmpty()) {
            throw new UserProblem("report.sign.no-text", stored.report().year());
        }
        Clearance clearance = clearance(stored);
        if (!clearance.given()) {
            throw new UserProblem("report.sign.findings", clearance.errors().size(), clearance.unseen().size());
        }
    }

    private AnnualReport amended(AnnualReport before, AnnualReport report, String reason) {
        String words = AmendmentWords.of(reason, VersionChange.between(before, report, forms.of(report)));
        return report.with(report.notes().with(new Amendment(LocalDate.now(clock), words)));
    }

    private static void requireAmendment(ReportVersion before, AnnualReport report, String reason) {
        if (ReportVersion.of(before.report(), before.number(), report, "", before.at(), "").digest()
                .equals(before.digest())) {
            throw new UserProblem("report.sign.unchanged", before.number());
        }
        if (reason.isBlank()) {
            throw new UserProblem("report.sign.why");
        }
    }

    private static void require(boolean fit, Step step, StoredReport stored) {
        if (!fit) {
            throw new UserProblem(switch (step) {
                case CHECK -> "report.sign.not-draft";
                case REOPEN -> "report.sign.not-to-reopen";
                case SIGN -> "report.sign.not-checked";
                case PUBLISH -> "report.sign.not-signed";
                case AMEND -> "report.sign.not-frozen";
            }, stored.report().year(), stored.state().label());
        }
    }

    private Milestone step(ReportState state) {
        return new Milestone(state, journal.person(), clock.instant());
    }

    private StoredReport write(String label, StoredReport stored, StoredReport changed) {
        journal.write(label, changes -> replace(changes, stored, changed));
        return changed;
    }

    // The state was judged on what the screen held; somebody may have changed it since.
    private void replace(Changes changes, StoredReport judged, StoredReport changed) {
        StoredReport there = reports.find(changes.handle(), judged.id()).orElseThrow();
        if (!there.equals(judged)) {
            throw new UserProblem("report.sign.changed-since", judged.report().year());
        }
        changes.put(reports, changed);
    }
}
