package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.RequestEvent.Answered;
import org.gongkailan.requests.RequestEvent.Archived;
import org.gongkailan.requests.RequestEvent.Extended;
import org.gongkailan.requests.RequestEvent.FeeNoticed;
import org.gongkailan.requests.RequestEvent.FeePaid;
import org.gongkailan.requests.RequestEvent.Postponed;
import org.gongkailan.requests.RequestEvent.SupplementAsked;
import org.gongkailan.requests.RequestEvent.Supplemented;

/**
 * Counts the days of a request. The day that starts a term is not counted; an answer period is 20 working days with
 * its extension behind it (第三十三条); it starts anew on the day a supplement arrives (第三十条) or a fee is paid (国办函
 * 〔2020〕109号, not verified), and then nothing from before counts; consultations stop it ({@link Stops}).
 */
public final class RequestClock {
    private volatile WorkingCalendar calendar;

    /** @param calendar the working days as far as they are published */
    public RequestClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** From now on counts by another calendar: the office entered a notice of holidays. */
    public void countBy(WorkingCalendar now) {
        calendar = now;
    }

    /** The terms it counts by. */
    public Terms terms() {
        return Terms.inForce();
    }

    /** The working days it counts by now. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** Where a request stands. */
    public Reckoning reckon(DisclosureRequest request) {
        LocalDate received = ReceiptRule.received(request.receipt()).orElse(null);
        LocalDate finished = request.finishedOn().orElse(null);
        if (received == null) {
            Phase phase = finished == null ? Phase.TO_CONFIRM : over(request);
            return new Reckoning(null, null, phase, List.of(), null, null, finished);
        }
        LocalDate start = start(request, received);
        var stops = new Stops(calendar(), terms());
        Limit answer = answer(request, start, stops);
        var limits = new ArrayList<Limit>();
        if (finished == null) {
            limits.add(terms().counted(LimitKind.ASK_SUPPLEMENT, Terms.Name.ASK_SUPPLEMENT,
                    calendar().deadline(received, terms().of(Terms.Name.ASK_SUPPLEMENT).term())));
        }
        request.all(SupplementAsked.class).forEach(asked ->
                limits.add(terms().set(LimitKind.SUPPLEMENT, Terms.Name.SUPPLEMENT, asked.until())));
        request.all(RequestEvent.Consulted.class).forEach(asked -> stops.limit(asked).ifPresent(limits::add));
        request.all(FeeNoticed.class).forEach(notice -> limits.add(payment(notice)));
        Phase phase = phase(request);
        boolean waits = waits(request);
        if (answer != null && !waits) {
            limits.add(answer);
        }
        request.last(Answered.class).map(new Remedies(calendar(), terms())::after).ifPresent(limits::addAll);
        limits.sort(Comparator.comparing(Limit::day));
        return new Reckoning(received, start, phase, limits, waits ? null : answer, watched(request, phase, answer), finished);
    }

    private static Phase phase(DisclosureRequest request) {
        if (request.ending().isPresent()) {
            return over(request);
        }
        if (isOpen(request, SupplementAsked.class, Supplemented.class)) {
            return Phase.SUPPLEMENTING;
        }
        if (isOpen(request, FeeNoticed.class, FeePaid.class)) {
            return Phase.PAYING;
        }
        return Stops.open(request).isEmpty() ? Phase.RUNNING : Phase.CONSULTING;
    }

    private static Phase over(DisclosureRequest request) {
        return request.last(Archived.class).isPresent() ? Phase.ARCHIVED : Phase.FINISHED;
    }

    // While the applicant has to act, and after they never did, no day is set for the office.
    private static boolean waits(DisclosureRequest request) {
        return isOpen(request, SupplementAsked.class, Supplemented.class) || isOpen(request, FeeNoticed.class, FeePaid.class);
    }

    private static boolean isOpen(DisclosureRequest request, Class<? extends RequestEvent> asked,
                                  Class<? extends RequestEvent> done) {
        return request.all(asked).count() > request.all(done).count();
    }

    private static LocalDate start(DisclosureRequest request, LocalDate received) {
        return request.events().stream().filter(event -> event instanceof Supplemented || event instanceof FeePaid)
                .map(RequestEvent::on).reduce(received, (one, next) -> next);
    }

    private Limit answer(DisclosureRequest request, LocalDate start, Stops stops) {
        Optional<Postponed> postponed = request.last(Postponed.class).filter(event -> !event.on().isBefore(start));
        if (postponed.isPresent()) {
            return terms().set(LimitKind.POSTPONED, Terms.Name.POSTPONED, postponed.get().until());
        }
        if (stops.endless(request)) {
            return null;
        }
        int more = request.all(Extended.class).filter(event -> !event.on().isBefore(start))
                .mapToInt(Extended::workingDays).sum();
        Terms.Stated stated = terms().of(Terms.Name.ANSWER);
        var deadline = calendar().deadline(start, Term.fromNextDay(stated.days() + more, stated.unit()), stops.of(request));
        return terms().counted(LimitKind.ANSWER, Terms.Name.ANSWER, deadline);
    }

    private Limit payment(FeeNoticed notice) {
        LocalDate start = notice.delivered() == null ? notice.on() : notice.delivered();
        return terms().counted(LimitKind.PAYMENT, Terms.Name.PAYMENT,
                calendar().deadline(start, terms().of(Terms.Name.PAYMENT).term()));
    }

    private Limit watched(DisclosureRequest request, Phase phase, Limit answer) {
        return switch (phase) {
            case TO_CONFIRM, FINISHED, ARCHIVED -> null;
            case RUNNING, CONSULTING -> answer;
            case SUPPLEMENTING -> request.last(SupplementAsked.class)
                    .map(asked -> terms().set(LimitKind.SUPPLEMENT, Terms.Name.SUPPLEMENT, asked.until())).orElseThrow();
            case PAYING -> request.last(FeeNoticed.class).map(this::payment).orElseThrow();
        };
    }
}
