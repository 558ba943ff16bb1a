package org.gongkailan.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.catalogue.disclosure.DisclosureState;
import org.gongkailan.catalogue.disclosure.ui.DisclosuresScreen;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.StartCard;
import org.gongkailan.ui.StartCard.Content;
import org.gongkailan.ui.StartCard.Line;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Tone;

/** What is due today, this week and overdue, for 工作台; each line leads to its record. */
final class DueCards {
    private static final int MOST = 5;
    private static final int ALL = 10_000;

    private final DisclosureLedger disclosures;
    private final Desk desk;

    DueCards(DisclosureLedger disclosures, Desk desk) {
        this.disclosures = disclosures;
        this.desk = desk;
    }

    Content today() {
        LocalDate today = disclosures.today();
        return content(between(today, today), Messages.of("start.due.today.none"));
    }

    /** From tomorrow to Sunday: what is due today has its own card. */
    Content week() {
        return content(between(disclosures.today().plusDays(1), disclosures.watch().endOfWeek()),
                Messages.of("start.due.week.none"));
    }

    Content overdue() {
        return content(between(LocalDate.EPOCH, disclosures.today().minusDays(1)), Messages.of("start.due.over.none"));
    }

    /** The way to the ledger. */
    Action more() {
        return Action.of(Messages.of("start.open"), () -> desk.navigator().show(DisclosuresScreen.ID));
    }

    /** The way to all that is overdue. */
    Action overdueOnes() {
        return Action.of(Messages.of("start.open"), () -> desk.navigator().show(DisclosuresScreen.ID,
                DisclosuresScreen.state(DisclosureState.OVERDUE)));
    }

    private List<DisclosureLine> between(LocalDate first, LocalDate last) {
        return disclosures.dueUntil(last, ALL).stream().filter(line -> !line.due().isBefore(first)).toList();
    }

    private Content content(List<DisclosureLine> due, String none) {
        var lines = new ArrayList<Line>();
        due.stream().limit(due.size() > MOST ? MOST - 1 : MOST).forEach(line -> lines.add(new Line(
                line.disclosure().title(), when(line.due()), tone(line), () -> show(line.id()))));
        if (due.size() > MOST) {
            lines.add(new Line(Messages.of("start.due.more"), Messages.of("start.due.count", due.size() - MOST + 1),
                    Tone.NEUTRAL, () -> desk.navigator().show(DisclosuresScreen.ID,
                            DisclosuresScreen.state(due.getLast().state()))));
        }
        return StartCard.lines(lines, none);
    }

    private String when(LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, disclosures.today());
        return days > 0 ? Messages.of("start.due.late", days) : days == 0 ? Messages.of("start.due.now")
                : ChineseDate.weekday(due);
    }

    private static Tone tone(DisclosureLine line) {
        return switch (line.state()) {
            case OVERDUE -> Tone.BAD;
            case SOON -> Tone.SOON;
            default -> Tone.NEUTRAL;
        };
    }

    private void show(String id) {
        desk.navigator().show(DisclosuresScreen.ID, id);
    }
}
