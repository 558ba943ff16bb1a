package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.RequestEvent.Archived;
import org.gongkailan.requests.RequestEvent.LetterIssued;
import org.gongkailan.requests.RequestEvent.Remarked;
import org.gongkailan.requests.RequestEvent.Transferred;
import org.gongkailan.requests.RequestEvent.Withdrawn;

/** Which steps the law lets happen to a request, and which it refuses with which sentence. */
public final class StepRules {
    private final RequestClock clock;
    private final List<StepRule<?>> rules;

    public StepRules(RequestClock clock) {
        this.clock = clock;
        this.rules = List.of(new SupplementIsAskedOnce(), new SupplementWasAsked(),
                new ExtensionWithinThePeriod(clock.terms()), new ConsultationWhileRunning(), new OpinionWasAsked(),
                new ReasonsAskedOnce(), new PostponedForGoodReasons(), new FeeWithinThePeriod(), new FeeWasAsked(),
                new TransferNamesTheAuthority(), new OutcomeFitsTheCase(), new ArchivedAfterTheEnd());
    }

    /** What stands against taking a step on a day; a warning does not close it. */
    public Optional<Finding> open(DisclosureRequest request, Class<? extends RequestEvent> step, LocalDate on) {
        var standing = new Standing(request, clock.reckon(request));
        return always(standing, step, on)
                .or(() -> rules.stream().filter(rule -> rule.event() == step).findFirst().flatMap(rule -> rule.open(standing, on)));
    }

    /**
     * What is wrong with a step as it is filled in.
     *
     * @param request as it stands without the step
     * @param today   the last day on which it can have happened
     */
    public List<Finding> check(DisclosureRequest request, RequestEvent step, LocalDate today) {
        if (step.on().isAfter(today)) {
            return List.of(Finding.error("request.future", Standing.ON, "requests.check.future", step.on()));
        }
        var found = new ArrayList<Finding>();
        open(request, step.getClass(), step.on()).ifPresent(found::add);
        if (!Finding.anyError(found)) {
            var standing = new Standing(request, clock.reckon(request));
            rules.stream().filter(rule -> rule.event() == step.getClass()).findFirst()
                    .flatMap(rule -> fits(rule, standing, step)).ifPresent(found::add);
        }
        return found;
    }

    /** The same for everything that happened to a request, each step judged by those before it. */
    public List<Finding> check(DisclosureRequest request, LocalDate today) {
        var found = new ArrayList<Finding>();
        ReceiptRule.check(request.receipt(), today).ifPresent(found::add);
        DisclosureRequest then = request.withEvents(List.of());
        for (RequestEvent step : request.events()) {
            found.addAll(check(then, step, today));
            then = then.with(step);
        }
        return found;
    }

    private static <E extends RequestEvent> Optional<Finding> fits(StepRule<E> rule, Standing standing, RequestEvent step) {
        return rule.fits(standing, rule.event().cast(step));
    }

    private static Optional<Finding> always(Standing standing, Class<? extends RequestEvent> step, LocalDate on) {
        if (step == Remarked.class || step == LetterIssued.class) {
            return Optional.empty();
        }
        Optional<LocalDate> finished = standing.request().finishedOn();
        if (finished.isPresent() && step != Archived.class) {
            return Optional.of(Finding.error("request.finished", Standing.ON, "requests.refuse.finished", finished.get(),
                    standing.request().outcome().orElseThrow().label()));
        }
        LocalDate received = standing.reckoning().received();
        if (received == null && step != Withdrawn.class && step != Transferred.class && step != Archived.class) {
            return Optional.of(Finding.error("request.unconfirmed", Standing.ON, "requests.refuse.unconfirmed"));
        }
        LocalDate earliest = received == null ? standing.request().receipt().arrived() : received;
        return on.isBefore(earliest)
                ? Optional.of(Finding.error("request.before-receipt", Standing.ON, "requests.refuse.beforeReceipt", earliest))
                : Optional.empty();
    }
}
