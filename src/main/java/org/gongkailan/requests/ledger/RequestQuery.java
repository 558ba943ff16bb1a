package org.gongkailan.requests.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Outcome;

/**
 * Which requests a list shows.
 *
 * @param states    those in any of these states; empty for all
 * @param applicant the one class; null for all
 * @param outcome   the one outcome; null for all
 * @param year      the one year of the register; null for all
 * @param section   the one 承办科室; null for all
 * @param find      words that must stand in number, contents, applicant or section, each anywhere; blank for none
 */
public record RequestQuery(Set<RequestState> states, ApplicantClass applicant, Outcome outcome, Integer year,
                           String section, String find) {
    /** All of them. */
    public static final RequestQuery ALL = new RequestQuery(Set.of(), null, null, null, null, "");

    public RequestQuery {
        states = Set.copyOf(states);
        Objects.requireNonNull(find);
    }

    /** The same in some states only. */
    public RequestQuery in(Set<RequestState> some) {
        return new RequestQuery(some, applicant, outcome, year, section, find);
    }

    /** The same with words to find. */
    public RequestQuery finding(String words) {
        return new RequestQuery(states, applicant, outcome, year, section, words);
    }

    /** The words to find, lower case. */
    List<String> words() {
        return find.isBlank() ? List.of() : List.of(find.strip().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+"));
    }
}
