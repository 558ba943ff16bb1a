package org.gongkailan.catalogue.standard;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 不设理由: why a unit's catalogue leaves a row of the standard out.
 *
 * @param row     stable id of the standard row
 * @param unit    id of the unit whose catalogue it is; null for the workspace's own
 * @param edition the edition of the standard that was looked at
 * @param reason  in the office's words; never blank
 * @param on      the day it was written down
 */
public record LeftOut(String row, String unit, String edition, String reason, LocalDate on) {
    public LeftOut {
        Objects.requireNonNull(row);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(on);
    }

    /** The id under which the journal knows it: one reason for each row and unit. */
    String id() {
        return (unit == null ? "" : unit) + '|' + row;
    }
}
