package org.gongkailan.requests.ledger;

import static org.gongkailan.requests.ApplicantClass.BUSINESS;
import static org.gongkailan.requests.ApplicantClass.NATURAL_PERSON;
import static org.gongkailan.requests.Samples.answered;
import static org.gongkailan.requests.Samples.askedToSupplement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.calendar.HolidayNotice;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestLedgerTest {
    @TempDir
    Path folder;
    private Samples.Office office;
    private RequestLedger ledger;

    @BeforeEach
    void open() {
        office = Samples.office(folder);
        ledger = office.ledger();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void numbersRunWithoutGapsWithinAYear() {
        office.register("2025-12-30", NATURAL_PERSON);
        office.register("2026-01-05", NATURAL_PERSON);
        office.register("2026-02-05", BUSINESS);
        assertEquals(List.of("〔2025〕第1号", "〔2026〕第1号", "〔2026〕第2号"), numbers());

        office.journal().undo();
        ledger.fix(new RequestSettings("云公开申〔{年}〕{号}号"));
        office.register("2026-03-05", BUSINESS);
        assertEquals(List.of("〔2025〕第1号", "〔2026〕第1号", "云公开申〔2026〕2号"), numbers());
    }

    @Test
    void onlyTheLastNumberOfAYearCanBeRemoved() {
        DisclosureRequest first = office.register("2026-01-05", NATURAL_PERSON);
        DisclosureRequest second = office.register("2026-02-05", NATURAL_PERSON);
        assertEquals("requests.remove.gap", assertThrows(UserProblem.class, () -> ledger.remove(first)).key());
        ledger.remove(second);
        ledger.remove(first);
        assertEquals(List.of(), numbers());
    }

    @Test
    void everyStepCanBeTakenBackAndDoneAgain() {
        DisclosureRequest request = office.register("2026-11-02", NATURAL_PERSON);
        ledger.take(request, askedToSupplement("2026-11-04", "2026-11-30"));
        assertEquals(RequestState.WAITING, ledger.lists().line(request.id()).orElseThrow().state());
        office.journal().undo();
        assertEquals(RequestState.RUNNING, ledger.lists().line(request.id()).orElseThrow().state());
        office.journal().redo();
        assertEquals(RequestState.WAITING, ledger.lists().line(request.id()).orElseThrow().state());
    }

    @Test
    void severalRequestsAreHandedOnInOneStep() {
        var requests = List.of(office.register("2026-11-02", NATURAL_PERSON), office.register("2026-11-03", BUSINESS));
        ledger.assign(requests, new org.gongkailan.requests.Assignment("自然资源局", "孙科长"));
        assertEquals(2, total(new RequestQuery(Set.of(), null, null, null, "自然资源局", "孙科长")));
        office.journal().undo();
        assertEquals(0, total(new RequestQuery(Set.of(), null, null, null, "自然资源局", "")));
    }

    @Test
    void aStepThatTheLawRefusesLeavesNoTrace() {
        DisclosureRequest request = office.register("2026-11-02", NATURAL_PERSON);
        List<Finding> found = ledger.take(request, answered("2026-11-10", Outcome.NOT_CORRECTED));
        assertTrue(Finding.anyError(found));
        assertEquals(List.of(), ledger.lists().line(request.id()).orElseThrow().request().events());
    }

    @Test
    void aCorrectionIsJudgedAsAWhole() {
        DisclosureRequest request = office.answer("2026-11-02", NATURAL_PERSON, "2026-11-10", Outcome.GRANTED);
        DisclosureRequest kept = ledger.lists().line(request.id()).orElseThrow().request();
        RequestEvent answer = kept.events().getFirst();
        assertTrue(Finding.anyError(ledger.correct(kept.correcting(answer, answered("2026-11-01", Outcome.GRANTED)))));
        assertEquals(List.of(), ledger.correct(kept.correcting(answer, answered("2026-11-12", Outcome.PARTLY_GRANTED))));
        assertEquals(LocalDate.of(2026, 11, 12), ledger.lists().line(request.id()).orElseThrow().reckoning().finished());
    }

    @Test
    void statesFollowTheDayAndTheList() {
        office.register("2026-10-12", NATURAL_PERSON);
        office.register("2026-10-27", NATURAL_PERSON);
        office.register("2026-11-20", BUSINESS);
        ledger.take(office.register("2026-11-02", BUSINESS), askedToSupplement("2026-11-04", "2026-11-20"));
        office.answer("2026-09-01", BUSINESS, "2026-09-02", Outcome.GRANTED);
        office.answer("2026-09-01", BUSINESS, "2026-11-02", Outcome.NEEDS_CREATION);

        var page = ledger.lists().page(RequestQuery.ALL, 100);
        assertEquals(Map.of(RequestState.OVERDUE, 1, RequestState.SOON, 1, RequestState.RUNNING, 1, RequestState.LAPSED, 1,
                RequestState.FINISHED, 1, RequestState.LATE, 1), page.counts());
        assertEquals(List.of(RequestState.OVERDUE, RequestState.SOON, RequestState.RUNNING, RequestState.LAPSED,
                RequestState.LATE, RequestState.FINISHED), page.lines().stream().map(RequestLine::state).toList());
        assertEquals(List.of(-10, 1, 19, -1), page.lines().stream().limit(4).map(RequestLine::daysLeft).toList());
    }

    @Test
    void theListIsNarrowedByStateClassOutcomeYearAndWords() {
        office.register("2025-11-20", NATURAL_PERSON);
        office.register("2026-11-20", BUSINESS);
        office.answer("2026-09-01", BUSINESS, "2026-09-02", Outcome.GRANTED);
        assertEquals(1, ledger.lists().page(RequestQuery.ALL.in(Set.of(RequestState.OVERDUE)), 9).lines().size());
        assertEquals(2, total(new RequestQuery(Set.of(), BUSINESS, null, null, null, "")));
        assertEquals(1, total(new RequestQuery(Set.of(), null, Outcome.GRANTED, null, null, "")));
        assertEquals(1, total(new RequestQuery(Set.of(), null, null, 2025, null, "")));
        assertEquals(1, total(RequestQuery.ALL.finding("征地 第2号")));
        assertEquals(0, total(RequestQuery.ALL.finding("征地 低保")));
    }

    @Test
    void tableThreeIsCountedAndItsIdentityHolds() {
        office.answer("2025-12-25", NATURAL_PERSON, "2026-01-08", Outcome.GRANTED);
        office.answer("2026-03-02", NATURAL_PERSON, "2026-03-10", Outcome.PARTLY_GRANTED);
        office.answer("2026-03-02", BUSINESS, "2026-03-10", Outcome.NOT_HELD);
        DisclosureRequest open = office.register("2026-11-20", BUSINESS);

        RequestCounts counts = ledger.lists().counts(2026);
        assertEquals(1, counts.carriedIn(NATURAL_PERSON));
        assertEquals(2, counts.received(BUSINESS));
        assertEquals(1, counts.result(Outcome.NOT_HELD, BUSINESS));
        assertEquals(List.of(open.id()), counts.cases("carriedOut", BUSINESS));
        assertEquals(3, counts.cases("handledTotal", null).size());
        for (ApplicantClass kind : ApplicantClass.values()) {
            assertEquals(counts.received(kind) + counts.carriedIn(kind),
                    counts.cases("handledTotal", kind).size() + counts.carriedOut(kind));
        }
        assertEquals(1, ledger.lists().counts(2025).carriedOut(NATURAL_PERSON));
    }

    @Test
    void daysFollowTheNoticeThatTheOfficeEnters() {
        DisclosureRequest request = office.register("2026-11-20", NATURAL_PERSON);
        ledger.take(request, Samples.extended("2026-11-20", 20));
        LocalDate before = ledger.lists().line(request.id()).orElseThrow().due();
        office.calendar().enter(HolidayNotice.read("""
                国务院办公厅关于2027年部分节假日安排的通知
                一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。"""));
        assertEquals(before.plusDays(3), ledger.lists().line(request.id()).orElseThrow().due());
        assertEquals(1, ledger.lists().dueUntil(before.plusDays(3), 9).size());
        assertEquals(0, ledger.lists().dueUntil(before, 9).size());
    }

    private int total(RequestQuery query) {
        return ledger.lists().page(query, 9).total();
    }

    private List<String> numbers() {
        return ledger.lists().all(RequestQuery.ALL).stream().map(line -> line.request().number()).sorted(java.util.Comparator
                .comparing((org.gongkailan.requests.CaseNumber number) -> number.year()).thenComparing(number -> number.serial()))
                .map(number -> number.text()).toList();
    }
}
