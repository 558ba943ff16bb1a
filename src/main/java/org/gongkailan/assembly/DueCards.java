package org.gongkailan.assembly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.catalogue.disclosure.DisclosureState;
import org.gongkailan.catalogue.disclosure.ui.DisclosuresScreen;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.dispute.DisputeLimit;
import org.gongkailan.requests.dispute.ui.DisputesScreen;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestState;
import org.gongkailan.requests.ui.RequestsScreen;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.StartCard;
import org.gongkailan.ui.StartCard.Content;
import org.gongkailan.ui.StartCard.Line;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Tone;

/** What is due today, this week and overdue, for 工作台: requests, disputes and publications; each line leads to its record. */
final class DueCards {
    private static final int MOST = 5;
    private static final int WEEK = 7;
    private static final int ALL = 10_000;

    private final DisclosureLedger disclosures;
    private final RequestLists requests;
    private final DisputeLedger disputes;
    private final Desk desk;

    DueCards(DisclosureLedger disclosures, RequestLists requests, DisputeLedger disputes, Desk desk) {
        this.disclosures = disclosures;
        this.requests = requests;
        this.disputes = disputes;
        this.desk = desk;
    }

    /**
     * Something with a day.
     *
     * @param all shows its like in their ledger
     */
    private record Due(LocalDate day, String title, Tone tone, Runnable open, Runnable all) {
    }

    Content today() {
        LocalDate today = disclosures.today();
        return content(between(today, today), Messages.of("start.due.today.none"));
    }

    /** The seven days after today, which has its own card; on a Sunday the rest of the week would be nothing. */
    Content week() {
        return content(between(disclosures.today().plusDays(1), disclosures.today().plusDays(WEEK)),
                Messages.of("start.due.week.none"));
    }

    Content overdue() {
        return content(between(LocalDate.EPOCH, disclosures.today().minusDays(1)), Messages.of("start.due.over.none"));
    }

    /** The way to the ledger with the stricter days. */
    Action more() {
        return Action.of(Messages.of("start.open"), () -> desk.navigator().show(RequestsScreen.ID));
    }

    /** The way to all that is overdue: requests if there are any, else publications. */
    Action overdueOnes() {
        return Action.of(Messages.of("start.open"), () -> desk.jobs().load(
                () -> requests.dueUntil(requests.today().minusDays(1), 1), this::show));
    }

    private void show(List<RequestLine> late) {
        if (!late.isEmpty()) {
            desk.navigator().show(RequestsScreen.ID, RequestsScreen.state(RequestState.OVERDUE));
        } else {
            desk.navigator().show(DisclosuresScreen.ID, DisclosuresScreen.state(DisclosureState.OVERDUE));
        }
    }

    // Of one day the answer to a request comes first: others wait for it.
    private List<Due> between(LocalDate first, LocalDate last) {
        var dues = new ArrayList<Due>();
        requests.dueUntil(last, ALL).forEach(line -> dues.add(due(line)));
        disputes.dueUntil(last).forEach(dispute -> dues.add(due(dispute)));
        disclosures.dueUntil(last, ALL).forEach(line -> dues.add(due(line)));
        return dues.stream().filter(due -> !due.day().isBefore(first)).sorted(Comparator.comparing(Due::day)).toList();
    }

    private Due due(RequestLine line) {
        return new Due(line.due(), Messages.of("start.due.request", line.request().number().text(),
                line.request().wanted().description()), switch (line.state()) {
                    case OVERDUE -> Tone.BAD;
                    case SOON, LAPSED -> Tone.SOON;
                    default -> Tone.NEUTRAL;
                }, () -> desk.navigator().show(RequestsScreen.ID, line.id()),
                () -> desk.navigator().show(RequestsScreen.ID, RequestsScreen.state(line.state())));
    }

    private Due due(Dispute dispute) {
        DisputeLimit limit = dispute.toReply().orElseThrow();
        return new Due(limit.day(), Messages.of("start.due.dispute", dispute.stage().label(), dispute.act().words()),
                switch (limit.light(disputes.today())) {
                    case ERROR -> Tone.BAD;
                    case WARNING -> Tone.SOON;
                    case NOTICE -> Tone.NEUTRAL;
                }, () -> desk.navigator().show(DisputesScreen.ID, dispute.id()),
                () -> desk.navigator().show(DisputesScreen.ID, DisputesScreen.TO_REPLY));
    }

    private Due due(DisclosureLine line) {
        return new Due(line.due(), line.disclosure().title(), switch (line.state()) {
                    case OVERDUE -> Tone.BAD;
                    case SOON -> Tone.SOON;
                    default -> Tone.NEUTRAL;
                }, () -> desk.navigator().show(DisclosuresScreen.ID, line.id()),
                () -> desk.navigator().show(DisclosuresScreen.ID, DisclosuresScreen.state(line.state())));
    }

    private Content content(List<Due> due, String none) {
        var lines = new ArrayList<Line>();
        due.stream().limit(due.size() > MOST ? MOST - 1 : MOST).forEach(each ->
                lines.add(new Line(each.title(), when(each.day()), each.tone(), each.open())));
        if (due.size() > MOST) {
            lines.add(new Line(Messages.of("start.due.more"), Messages.of("start.due.count", due.size() - MOST + 1),
                    Tone.NEUTRAL, due.getLast().all()));
        }
        return StartCard.lines(lines, none);
    }

    private String when(LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, disclosures.today());
        return days > 0 ? Messages.of("start.due.late", days) : days == 0 ? Messages.of("start.due.now")
                : ChineseDate.weekday(due);
    }
}
