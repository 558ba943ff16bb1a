package org.gongkailan.store;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which backups stay: all of the last two days, then the newest of each day for a month, of each week for a year, of
 * each year for ever; and never fewer than the ten newest.
 */
final class Thinning {
    private Thinning() {
    }

    static Set<LocalDateTime> keep(Collection<LocalDateTime> taken, LocalDateTime now) {
        List<LocalDateTime> newestFirst = taken.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new TreeSet<>(newestFirst.subList(0, Math.min(10, newestFirst.size())));
        Set<String> periods = new HashSet<>();
        for (LocalDateTime at : newestFirst) {
            if (periods.add(period(at, Duration.between(at, now)))) {
                kept.add(at);
            }
        }
        return kept;
    }

    private static String period(LocalDateTime at, Duration age) {
        if (age.toDays() < 2) {
            return at.toString();
        }
        if (age.toDays() < 31) {
            return at.truncatedTo(ChronoUnit.DAYS).toString();
        }
        if (age.toDays() < 366) {
            return at.get(IsoFields.WEEK_BASED_YEAR) + "W" + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
        return "Y" + at.getYear();
    }
}
