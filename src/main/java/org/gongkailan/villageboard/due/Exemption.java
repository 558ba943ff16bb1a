package org.gongkailan.villageboard.due;

import java.time.LocalDate;
import org.gongkailan.villageboard.Village;

/**
 * What a village does not have to post, and why: no collective land was leased, the village has no such facility.
 *
 * @param kind    id of the kind of notice
 * @param village null for all villages
 * @param reason  never empty
 */
public record Exemption(String kind, Village village, String reason, LocalDate day) {
    /** One reason per kind and village. */
    public String id() {
        return kind + "|" + (village == null ? "" : village.township() + "|" + village.name());
    }

    /** Whether it speaks of a kind in a village. */
    public boolean covers(String ofKind, Village ofVillage) {
        return kind.equals(ofKind) && (village == null || village.equals(ofVillage));
    }
}
