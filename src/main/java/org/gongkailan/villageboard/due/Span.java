package org.gongkailan.villageboard.due;

import java.time.LocalDate;

/**
 * A month, quarter, half or whole year in which something has to be posted once.
 *
 * @param label e.g. 2026年第四季度
 */
public record Span(LocalDate first, LocalDate last, String label) {
    /** Whether a day falls into it; null does not. */
    public boolean holds(LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }
}
