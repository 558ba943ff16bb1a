package org.gongkailan.requests.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Outcome;

/**
 * Table 3 of a year, counted: received is what was received in the year, a result what was ended in it, carried out what
 * was not ended on 31 December. Every case received until then stands in exactly one row on each side, so that the
 * identity of the form holds by construction. Cases whose receipt is not confirmed are not received yet.
 */
public final class RequestCounts {
    /** The row of what was received in the year. */
    public static final String RECEIVED = "received";
    /** The row of what came over from the year before. */
    public static final String CARRIED_IN = "carriedIn";
    /** The row of the sum of the results. */
    public static final String HANDLED_TOTAL = "handledTotal";
    /** The row of what goes over into the next year. */
    public static final String CARRIED_OUT = "carriedOut";

    private final int year;
    private final Map<String, Map<ApplicantClass, List<String>>> rows = new HashMap<>();

    /**
     * One case as far as it is counted.
     *
     * @param outcome  null while it is open
     * @param finished null while it is open
     */
    record Case(String id, ApplicantClass applicant, LocalDate received, Outcome outcome, LocalDate finished) {
    }

    RequestCounts(int year, List<Case> cases) {
        this.year = year;
        cases.stream().filter(each -> each.received().getYear() <= year
                && (each.finished() == null || each.finished().getYear() >= year)).forEach(this::add);
    }

    /** The year counted. */
    public int year() {
        return year;
    }

    /** 本年新收. */
    public long received(ApplicantClass applicant) {
        return cases(RECEIVED, applicant).size();
    }

    /** 上年结转. */
    public long carriedIn(ApplicantClass applicant) {
        return cases(CARRIED_IN, applicant).size();
    }

    /** 结转下年度. */
    public long carriedOut(ApplicantClass applicant) {
        return cases(CARRIED_OUT, applicant).size();
    }

    /** A row of 本年度办理结果. */
    public long result(Outcome outcome, ApplicantClass applicant) {
        return cases(outcome.id(), applicant).size();
    }

    /** The ids of the cases behind a cell; of the whole row where the class is null. */
    public List<String> cases(String rowId, ApplicantClass applicant) {
        Map<ApplicantClass, List<String>> row = rows.getOrDefault(rowId, Map.of());
        return applicant != null ? List.copyOf(row.getOrDefault(applicant, List.of()))
                : row.values().stream().flatMap(List::stream).toList();
    }

    private void add(Case each) {
        put(each.received().getYear() == year ? RECEIVED : CARRIED_IN, each);
        if (each.finished() != null && each.finished().getYear() == year) {
            put(each.outcome().id(), each);
            put(HANDLED_TOTAL, each);
        } else {
            put(CARRIED_OUT, each);
        }
    }

    private void put(String row, Case each) {
        rows.computeIfAbsent(row, id -> new EnumMap<>(ApplicantClass.class))
                .computeIfAbsent(each.applicant(), kind -> new ArrayList<>()).add(each.id());
    }
}
