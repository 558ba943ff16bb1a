package org.gongkailan.catalogue.standard;

import java.util.Set;

/** Which standard rows a unit leaves out for a reason on record. */
@FunctionalInterface
public interface SettledRows {
    /** Of a unit that leaves nothing out. */
    SettledRows NONE = unit -> Set.of();

    /**
     * The ids of the rows.
     *
     * @param unit id of the unit whose catalogue is meant; null for the workspace's own
     */
    Set<String> of(String unit);
}
