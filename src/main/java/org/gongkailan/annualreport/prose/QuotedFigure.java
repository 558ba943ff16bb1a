package org.gongkailan.annualreport.prose;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure in a written section.
 *
 * @param from        where its number begins in the text
 * @param to          behind its unit
 * @param value       in single pieces, yuan or per cent; its scale tells how exactly it was written (1.3万件 is 1.3E+4,
 *                    exact to the thousand); below 0 for a fall
 * @param unit        such as 件, 元, %; empty for a bare number
 * @param kind        how it is meant
 * @param claim       what it says it is; null where the words do not tell
 * @param approximate whether the text says about, nearly, more than
 * @param year        the year named before it in its sentence; 0 for none
 */
public record QuotedFigure(int from, int to, BigDecimal value, String unit, FigureKind kind, Claim claim,
                           boolean approximate, int year) {
    public QuotedFigure {
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(kind);
    }

    /** Whether the words tell what it is. */
    public boolean claims() {
        return claim != null;
    }

    /** Whether it says so many of a thing, exactly: what could be bound to a cell. */
    public boolean bindable() {
        return kind == FigureKind.AMOUNT && claim != null && !claim.readings().isEmpty() && !approximate;
    }

    /** Whether a number, rounded as exactly as this one is written, reads the same. */
    public boolean reads(BigDecimal number) {
        return number.setScale(value.scale(), java.math.RoundingMode.HALF_UP).compareTo(value) == 0;
    }
}
