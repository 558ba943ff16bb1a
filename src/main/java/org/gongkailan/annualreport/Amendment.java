package org.gongkailan.annualreport;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a report was changed after it had been signed, as its readers are told: printed under the title and behind the
 * last section.
 *
 * @param day  on which the changed report was signed
 * @param text what changed and why, one paragraph
 */
public record Amendment(LocalDate day, String text) {
    public Amendment {
        Objects.requireNonNull(day);
        text = text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
