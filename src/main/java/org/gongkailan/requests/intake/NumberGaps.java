package org.gongkailan.requests.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.text.Messages;

/** Says which running numbers a register would lack; a register has none missing within a year. */
final class NumberGaps {
    private static final int NAMED = 5;

    private NumberGaps() {
    }

    /** One notice for each year with gaps. */
    static List<Finding> of(String file, List<CaseNumber> numbers) {
        Map<Integer, TreeSet<Integer>> years = numbers.stream().filter(number -> number.serial() > 0).collect(
                Collectors.groupingBy(CaseNumber::year, TreeMap::new,
                        Collectors.mapping(CaseNumber::serial, Collectors.toCollection(TreeSet::new))));
        return years.entrySet().stream().flatMap(year -> notice(file, year.getKey(), year.getValue()).stream()).toList();
    }

    private static List<Finding> notice(String file, int year, TreeSet<Integer> serials) {
        List<Integer> missing = IntStream.rangeClosed(1, serials.getLast()).filter(serial -> !serials.contains(serial)).boxed().toList();
        String named = missing.stream().limit(NAMED).map(String::valueOf)
                .collect(Collectors.joining(Messages.of("requests.intake.gap.comma")));
        return missing.isEmpty() ? List.of() : List.of(Finding.notice("requests.gap", Place.of(file), "requests.intake.gap",
                year, missing.size(), named));
    }
}
