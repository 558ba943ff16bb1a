package org.gongkailan.catalogue.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Which disclosures a list shows.
 *
 * @param states  those in any of these states; empty for all
 * @param domain  code of the one domain; null for all
 * @param body    the one 公开主体 of the row as it is today; null for all
 * @param channel the one channel; null for all
 * @param from    published or, while planned, due from this day on; null for no bound
 * @param to      the same up to this day; null for no bound
 * @param find    words that must stand in it, each anywhere; blank for none
 */
public record DisclosureQuery(Set<DisclosureState> states, String domain, String body, String channel,
                              LocalDate from, LocalDate to, String find) {
    /** All of them. */
    public static final DisclosureQuery ALL = new DisclosureQuery(Set.of(), null, null, null, null, null, "");

    public DisclosureQuery {
        states = Set.copyOf(states);
        Objects.requireNonNull(find);
    }

    /** Those whose day of publication, or due day while planned, lies in a month. */
    public static DisclosureQuery of(YearMonth month) {
        return ALL.between(month.atDay(1), month.atEndOfMonth());
    }

    /** The same between two days, both included; either may be null. */
    public DisclosureQuery between(LocalDate first, LocalDate last) {
        return new DisclosureQuery(states, domain, body, channel, first, last, find);
    }

    /** The same in some states only. */
    public DisclosureQuery in(Set<DisclosureState> some) {
        return new DisclosureQuery(some, domain, body, channel, from, to, find);
    }

    /** The same with other words. */
    public DisclosureQuery finding(String words) {
        return new DisclosureQuery(states, domain, body, channel, from, to, words);
    }

    /** The words to find, lower case. */
    List<String> words() {
        return find.isBlank() ? List.of() : List.of(find.strip().toLowerCase(Locale.ROOT).split("[\\s　]+"));
    }
}
