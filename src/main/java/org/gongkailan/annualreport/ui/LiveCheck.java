package org.gongkailan.annualreport.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.check.Compared;
import org.gongkailan.annualreport.check.Repeat;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.finding.Finding;
import org.gongkailan.ui.Jobs;

/**
 * The check that follows the typing. It runs beside the screen, so that no key waits for the rules; what was typed
 * meanwhile is judged by a check of its own, and only the latest is shown.
 */
final class LiveCheck {
    /** What the check says; of the report judged last. */
    final ObjectProperty<List<Finding>> findings = new SimpleObjectProperty<>(List.of());
    /** What its texts say again that last year's report or another unit's said. */
    final ObjectProperty<List<Repeat>> repeats = new SimpleObjectProperty<>(List.of());

    private final ReportCheck rules;
    private final Jobs jobs;
    private volatile long asked;

    private record Judgement(List<Finding> findings, List<Repeat> repeats) {
        static final Judgement NOTHING = new Judgement(List.of(), List.of());
    }

    LiveCheck(ReportCheck rules, Jobs jobs) {
        this.rules = rules;
        this.jobs = jobs;
    }

    /** Judges a report; null for none. */
    void judge(AnnualReport report, Compared compared) {
        long mine = ++asked;
        if (report == null) {
            show(Judgement.NOTHING);
            return;
        }
        jobs.load(() -> mine == asked ? of(report, compared) : null, judged -> {
            if (mine == asked) {
                show(judged);
            }
        });
    }

    private Judgement of(AnnualReport report, Compared compared) {
        return new Judgement(rules.check(report, compared), Repeat.in(report, compared));
    }

    private void show(Judgement judged) {
        findings.set(judged.findings());
        repeats.set(judged.repeats());
    }
}
