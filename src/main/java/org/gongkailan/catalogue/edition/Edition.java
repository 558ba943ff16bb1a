package org.gongkailan.catalogue.edition;

import java.time.Instant;
import java.util.Objects;

/**
 * 版本: a unit's catalogue frozen on a day. One record that stands for all its rows, which lie beside it and are never
 * changed; what the imprint says of name, date and number can be corrected.
 *
 * @param id      stable text id
 * @param unit    id of the unit whose catalogue it is; null for the unit that the workspace belongs to
 * @param imprint what stands over it
 * @param seal    what was frozen, by whom and when
 */
public record Edition(String id, String unit, Imprint imprint, Seal seal) {
    private static final int SHORT = 8;

    /**
     * What holds the rows together.
     *
     * @param person who froze them
     * @param at     when
     * @param digest SHA-256 over all rows in their order, hexadecimal
     * @param rows   how many there are
     * @param format of the stored rows; higher in workspaces of later versions of the program
     */
    public record Seal(String person, Instant at, String digest, int rows, int format) {
        public Seal {
            Objects.requireNonNull(at);
            Objects.requireNonNull(digest);
        }
    }

    public Edition {
        Objects.requireNonNull(id);
        Objects.requireNonNull(imprint);
        Objects.requireNonNull(seal);
    }

    /** Its name. */
    public String name() {
        return imprint.edition();
    }

    /** The beginning of the digest: enough to tell two editions apart by eye. */
    public String shortDigest() {
        return seal.digest().substring(0, Math.min(SHORT, seal.digest().length()));
    }

    Edition under(Imprint newImprint) {
        return new Edition(id, unit, newImprint, seal);
    }
}
