package org.gongkailan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.deadline.DeadlineRules;
import org.gongkailan.annualreport.deadline.LocalLimit;
import org.gongkailan.annualreport.deadline.ReportDeadline;
import org.gongkailan.cli.office.Office;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.StartCard;
import org.gongkailan.ui.StartCard.Content;
import org.gongkailan.ui.StartCard.Line;
import org.gongkailan.ui.control.Tone;

/** The annual reports that are still to be published, with the days left, for 工作台. */
final class ReportCard {
    private static final int MOST = 4;
    private static final int SOON = 30;
    // Reports of years long past are kept to look at, not to hand in.
    private static final int MOST_LATE = 180;

    private record Due(StoredReport stored, ReportDeadline deadline) {
    }

    private final Office office;
    private final Desk desk;
    private final DeadlineRules rules = new DeadlineRules();

    ReportCard(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    Content content() {
        LocalDate today = office.reportDesk().deadlines().today();
        List<LocalLimit> local = office.reportDesk().deadlines().local();
        var lines = new ArrayList<Line>();
        office.reports().all().stream().filter(stored -> stored.state() != ReportState.PUBLISHED)
                .flatMap(stored -> rules.of(stored.report(), local).map(due -> new Due(stored, due)).stream())
                .filter(due -> due.deadline().daysLeft(today) > -MOST_LATE)
                .sorted(Comparator.comparing(due -> due.deadline().day())).limit(MOST)
                .forEach(due -> lines.add(line(due, today)));
        if (lines.isEmpty()) {
            next(today, local).ifPresent(lines::add);
        }
        return StartCard.lines(lines, Messages.of("start.report.none"));
    }

    private Line line(Due due, LocalDate today) {
        long left = due.deadline().daysLeft(today);
        String name = Messages.of("start.report.line", due.stored().report().unit().name(),
                String.valueOf(due.stored().report().year()), due.stored().state().label());
        return new Line(name, days(left), tone(left), () -> desk.navigator().show("annualreport", due.stored().id()));
    }

    // Before the first is begun: when the own unit's next one is due.
    private Optional<Line> next(LocalDate today, List<LocalLimit> local) {
        return rules.of(office.units().own().level(), ReportKind.OWN, today.getYear() - 1, local)
                .map(due -> due.day().isBefore(today)
                        ? rules.of(office.units().own().level(), ReportKind.OWN, today.getYear(), local).orElseThrow() : due)
                .map(due -> new Line(Messages.of("start.report.due", String.valueOf(due.day().getYear() - 1),
                        due.day().getMonthValue(), due.day().getDayOfMonth()), days(due.daysLeft(today)),
                        tone(due.daysLeft(today)), () -> desk.navigator().show("annualreport")));
    }

    private static String days(long left) {
        return left < 0 ? Messages.of("start.due.late", -left) : Messages.of("start.days", left);
    }

    private static Tone tone(long left) {
        return left < 0 ? Tone.BAD : left <= SOON ? Tone.SOON : Tone.NEUTRAL;
    }
}
