package org.gongkailan.requests.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.gongkailan.requests.CaseNumber;

/**
 * Numbers for requests that are taken in together. What is written stays; a bare running number becomes a number where
 * it is free; all others get the next ones of their year.
 */
final class Numbering {
    private final RequestSettings settings;
    private final IntUnaryOperator lastOfYear;
    private final Map<Integer, Set<Integer>> used = new HashMap<>();
    private final Map<Integer, Integer> first = new HashMap<>();
    private final Map<Integer, Integer> last = new HashMap<>();

    /** @param lastOfYear the highest running number that is kept of a year */
    Numbering(RequestSettings settings, IntUnaryOperator lastOfYear) {
        this.settings = settings;
        this.lastOfYear = lastOfYear;
    }

    CaseNumber of(CaseNumber read) {
        int year = read.year();
        int kept = last.computeIfAbsent(year, lastOfYear::applyAsInt);
        Set<Integer> taken = used.computeIfAbsent(year, each -> new HashSet<>());
        boolean written = !read.text().isEmpty();
        boolean free = read.serial() > first.computeIfAbsent(year, each -> kept) && !taken.contains(read.serial());
        int serial = written || free ? read.serial() : kept + 1;
        taken.add(serial);
        last.put(year, Math.max(kept, serial));
        return written ? read : new CaseNumber(year, serial, settings.number(year, serial));
    }
}
