package org.gongkailan.requests.intake;

import java.util.List;
import java.util.Objects;

/**
 * How a head was taken before.
 *
 * @param shape its words in one line
 * @param uses  what each column was taken for
 */
public record HeadMapping(String shape, List<LedgerColumn> uses) {
    public HeadMapping {
        Objects.requireNonNull(shape);
        uses = List.copyOf(uses);
    }
}
