package org.gongkailan.catalogue.standard;

import java.util.List;
import java.util.Objects;
import org.gongkailan.catalogue.Entry;

/**
 * One row of a standard catalogue with its provenance.
 *
 * @param id               stable over editions, e.g. {@code std/03/007}
 * @param entry            what the row says
 * @param verified         whether the row was read in a published source
 * @param elementsVerified whether its elements were read there too
 * @param note             what an officer should know about the row; null for nothing
 * @param sources          addresses of the published tables it was read in; may be empty
 */
public record StandardRow(String id, Entry entry, boolean verified, boolean elementsVerified, String note,
                          List<String> sources) {
    public StandardRow {
        Objects.requireNonNull(id);
        Objects.requireNonNull(entry);
        sources = List.copyOf(sources);
    }

    /** Whether the whole row was read in a published source. */
    public boolean fullyVerified() {
        return verified && elementsVerified;
    }
}
