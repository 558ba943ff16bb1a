package org.gongkailan.annualreport.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number and the parts that the text lists behind it: 2602 条，其中机构职能类 65 条，政策文件类 420 条….
 *
 * @param total  what is divided: the figure named last before the list
 * @param others other figures of its sentence that could be meant, such as 收到 9 件，上年结转 1 件，其中…
 * @param parts  at least two, of the same unit
 * @param whole  whether the list means to be complete, by its words
 */
public record PartsList(QuotedFigure total, List<QuotedFigure> others, List<QuotedFigure> parts, boolean whole) {
    /** Short of this share of the total a list without 其他 is taken for examples, not for a division. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.8");
    private static final int FEWEST_OF_A_DIVISION = 3;

    public PartsList {
        others = List.copyOf(others);
        parts = List.copyOf(parts);
    }

    /** What the parts add up to. */
    public BigDecimal sum() {
        return parts.stream().map(QuotedFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Whether the parts contradict the total: more than it is always wrong; less only where the list means to be
     * complete, or has three parts and nearly reaches it.
     */
    public boolean contradicts() {
        boolean rounded = total.approximate() || parts.stream().anyMatch(QuotedFigure::approximate);
        int compared = sum().compareTo(total.value());
        if (rounded || compared == 0 || dividesAnother()) {
            return false;
        }
        boolean division = parts.size() >= FEWEST_OF_A_DIVISION
                && sum().compareTo(total.value().multiply(NEARLY_ALL)) >= 0;
        return compared > 0 || whole || division;
    }

    private boolean dividesAnother() {
        BigDecimal all = others.stream().map(QuotedFigure::value).reduce(total.value(), BigDecimal::add);
        return !others.isEmpty() && sum().compareTo(all) == 0
                || others.stream().anyMatch(other -> other.value().compareTo(sum()) == 0);
    }
}
