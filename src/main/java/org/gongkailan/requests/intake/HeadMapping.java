package org.gongkailan.requests.intake;

import java.util.List;
import java.util.Objects;

/**
 * How a head was taken before.
 *
 * @param shape its words in one line, after the name of the ledger
 * @param uses  the names of what each column was taken for
 */
public record HeadMapping(String shape, List<String> uses) {
    public HeadMapping {
        Objects.requireNonNull(shape);
        uses = List.copyOf(uses);
    }
}
