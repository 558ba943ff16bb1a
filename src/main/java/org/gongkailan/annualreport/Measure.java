package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Anything in a report that has a number: a cell of the form, or a sum that the form does not print. */
public sealed interface Measure permits Figure, Subtotal {
    /** Stable and unique among all measures: letters and points only. */
    String id();

    /** Its number in a report; blank cells count as 0. */
    BigDecimal numberIn(AnnualReport report);

    static Optional<Measure> of(String id) {
        return Stream.<Function<String, Optional<? extends Measure>>>of(Figure::of, Subtotal::of)
                .flatMap(of -> of.apply(id).stream()).map(Measure.class::cast).findFirst();
    }
}
