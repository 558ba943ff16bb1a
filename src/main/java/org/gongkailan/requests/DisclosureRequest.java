package org.gongkailan.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 一件申请: a request to disclose, with everything that happened to it. Knows no rule: who may do what, and until when,
 * is asked of the clock.
 *
 * @param id         stable text id
 * @param number     in the register
 * @param applicant  who asks
 * @param wanted     what for
 * @param receipt    how and when it came
 * @param assignment who handles it
 * @param events     what happened since, in order of days; of one day in the order they were put down
 */
public record DisclosureRequest(String id, CaseNumber number, Applicant applicant, WantedInformation wanted,
                                Receipt receipt, Assignment assignment, List<RequestEvent> events) {
    public DisclosureRequest {
        Objects.requireNonNull(id);
        Objects.requireNonNull(number);
        Objects.requireNonNull(applicant);
        Objects.requireNonNull(wanted);
        Objects.requireNonNull(receipt);
        assignment = assignment == null ? Assignment.NOBODY : assignment;
        events = events.stream().sorted(Comparator.comparing(RequestEvent::on)).toList();
    }

    /** A new stable id. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** What ended it; empty while it is open. */
    public Optional<RequestEvent.Ending> ending() {
        return all(RequestEvent.Ending.class).findFirst();
    }

    /** Its row of table 3; empty while it is open. */
    public Optional<Outcome> outcome() {
        return ending().map(RequestEvent.Ending::outcome);
    }

    /** The day it was ended; empty while it is open. */
    public Optional<LocalDate> finishedOn() {
        return ending().map(RequestEvent::on);
    }

    /** Its events of a kind, in order. */
    public <E extends RequestEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Its latest event of a kind. */
    public <E extends RequestEvent> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** The same after one more event. */
    public DisclosureRequest with(RequestEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return withEvents(more);
    }

    /** The same with an event corrected. */
    public DisclosureRequest correcting(RequestEvent wrong, RequestEvent right) {
        return withEvents(events.stream().map(event -> event.equals(wrong) ? right : event).toList());
    }

    /** The same without an event that was put down by mistake. */
    public DisclosureRequest without(RequestEvent event) {
        return withEvents(events.stream().filter(each -> !each.equals(event)).toList());
    }

    /** The same with other events. */
    public DisclosureRequest withEvents(List<RequestEvent> others) {
        return new DisclosureRequest(id, number, applicant, wanted, receipt, assignment, others);
    }

    /** The same, received otherwise. */
    public DisclosureRequest received(Receipt otherwise) {
        return new DisclosureRequest(id, number, applicant, wanted, otherwise, assignment, events);
    }

    /** The same in other hands. */
    public DisclosureRequest assignedTo(Assignment other) {
        return new DisclosureRequest(id, number, applicant, wanted, receipt, other, events);
    }

    /** The same under another number. */
    public DisclosureRequest numbered(CaseNumber other) {
        return new DisclosureRequest(id, other, applicant, wanted, receipt, assignment, events);
    }
}
