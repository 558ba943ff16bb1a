package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.calendar.Stop;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.RequestEvent.Consulted;
import org.gongkailan.requests.RequestEvent.OpinionReceived;
import org.gongkailan.text.Messages;

/**
 * 条例第三十三条第三款: the time needed to ask third parties and other authorities is not counted. We read it as the days
 * after the letter went out up to the day the opinion came, and at most to the end of the term that the one asked has
 * (第三十二、三十四条); other authorities have none, so that their stop lasts until they answer.
 */
final class Stops {
    private final WorkingCalendar calendar;
    private final Terms terms;

    Stops(WorkingCalendar calendar, Terms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    /** The days that are not counted; a consultation that has no end yet gives none. */
    List<Stop> of(DisclosureRequest request) {
        var stops = new ArrayList<Stop>();
        request.all(Consulted.class).forEach(asked -> end(request, asked).ifPresent(end ->
                stops.add(new Stop(asked.on().plusDays(1), end, Messages.of("requests.stop", asked.consultee().label())))));
        return stops;
    }

    /** Whether a consultation goes on that nothing ends by itself. */
    boolean endless(DisclosureRequest request) {
        return request.all(Consulted.class).anyMatch(asked -> end(request, asked).isEmpty());
    }

    /** Consultations that are not answered yet, the earliest first. */
    static List<Consulted> open(DisclosureRequest request) {
        return request.all(Consulted.class).filter(asked -> answer(request, asked).isEmpty()).toList();
    }

    /** By when the one asked must answer; empty for other authorities. */
    Optional<Limit> limit(Consulted asked) {
        if (asked.consultee() == Consultee.AUTHORITY) {
            return Optional.empty();
        }
        boolean thirdParty = asked.consultee() == Consultee.THIRD_PARTY;
        Terms.Name name = thirdParty ? Terms.Name.THIRD_PARTY : Terms.Name.JOINT_MAKER;
        LocalDate start = asked.delivered() == null ? asked.on() : asked.delivered();
        Deadline deadline = calendar.deadline(start, terms.of(name).term());
        return Optional.of(terms.counted(thirdParty ? LimitKind.THIRD_PARTY : LimitKind.JOINT_MAKER, name, deadline));
    }

    private Optional<LocalDate> end(DisclosureRequest request, Consulted asked) {
        Optional<LocalDate> answered = answer(request, asked).map(OpinionReceived::on);
        Optional<LocalDate> latest = limit(asked).map(Limit::day);
        return answered.filter(day -> latest.isEmpty() || day.isBefore(latest.get())).or(() -> latest)
                .or(request::finishedOn);
    }

    private static Optional<OpinionReceived> answer(DisclosureRequest request, Consulted asked) {
        return request.all(OpinionReceived.class).filter(opinion -> opinion.consultation().equals(asked.id())).findFirst();
    }
}
