package org.gongkailan.villageboard.roll;

import java.util.Objects;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;

/**
 * As what a file is to be read.
 *
 * @param kind     the kind of notice, which knows its columns
 * @param village  whose roll it is if its rows do not say; null if they must
 * @param mappings how heads were taken before
 */
public record RollRequest(NoticeKind kind, Village village, RollMappings mappings) {
    public RollRequest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(mappings);
    }

    /** A roll whose rows name their villages under a head that the program knows. */
    public static RollRequest of(NoticeKind kind) {
        return new RollRequest(kind, null, RollMappings.NONE);
    }

    /** The same for the roll of one village. */
    public RollRequest of(Village whole) {
        return new RollRequest(kind, whole, mappings);
    }

    /** The same with remembered heads. */
    public RollRequest knowing(RollMappings known) {
        return new RollRequest(kind, village, known);
    }
}
