package org.gongkailan.annualreport.check;

import java.util.Comparator;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;

/** The rules of the annual report, applied to one report at a time. */
public final class ReportCheck {
    private static final List<ReportRule> RULES = List.of(
            new FormIsCurrent(),
            new CellsHoldNumbers(),
            new RowTotals(),
            new ResultsTotal(),
            new RequestsBalance(),
            new CarryOver(),
            new DisputeTotals(),
            new DocumentsLevel(),
            new DocumentsStock(),
            new TextMissing(),
            new FiguresAgree(),
            new StatementsAgree(),
            new Percentages(),
            new Growth(),
            new PartsAddUp(),
            new OverviewLength(),
            new GovernmentDuties(),
            new Years(),
            new UnbrokenNumbering(),
            new FeeUnit(),
            new RepeatedText(),
            new BlankCells());

    private final ReportForms forms;

    public ReportCheck(ReportForms forms) {
        this.forms = forms;
    }

    /** Checks a report by itself: rules that need another report say nothing. */
    public List<Finding> check(AnnualReport report) {
        return check(report, Compared.NOTHING);
    }

    /**
     * Checks a report against the report for the year before.
     *
     * @throws UserProblem if {@code previous} is about another year
     */
    public List<Finding> check(AnnualReport report, AnnualReport previous) {
        return check(report, new Compared(previous, OtherReports.NONE));
    }

    /**
     * Checks a report against others.
     *
     * @throws UserProblem if the report for the year before is about another year
     */
    public List<Finding> check(AnnualReport report, Compared compared) {
        AnnualReport previous = compared.previous();
        if (previous != null && previous.year() != report.year() - 1) {
            throw new UserProblem("report.check.previousYear", report.year(), report.year() - 1, previous.year());
        }
        return run(new ReportUnderCheck(report, compared, forms.of(report)));
    }

    private static List<Finding> run(ReportUnderCheck subject) {
        return RULES.stream().flatMap(rule -> rule.check(subject).stream())
                .sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
