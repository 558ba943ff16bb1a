package org.gongkailan.annualreport.binding;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number that no table of the report holds and a ledger of the office counts for its year.
 *
 * @param id     starts with {@code fact.}; letters and points
 * @param label  as a person reads it
 * @param number counted now
 */
public record FactFigure(String id, String label, BigDecimal number) {
    public FactFigure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(number);
    }
}
