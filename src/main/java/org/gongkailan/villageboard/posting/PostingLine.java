package org.gongkailan.villageboard.posting;

import java.time.LocalDate;
import org.gongkailan.villageboard.Village;

/**
 * What lists show of a posting; read without the rest of it, because a county has many thousands.
 *
 * @param programme what it is called
 * @param open      objections that nobody has settled
 */
public record PostingLine(String id, String kind, Village village, String programme, Days days, int open) {
    /**
     * The days of its life; each null before it came.
     *
     * @param printedFor the first day of the period its paper states
     * @param last       the last day it has to hang; null if it hangs until it is replaced, too
     */
    public record Days(LocalDate printedFor, LocalDate checked, LocalDate posted, LocalDate last, LocalDate removed,
                       LocalDate archived) {
    }

    /** Where it stands on a day. */
    public PostingState state(LocalDate today) {
        if (days.archived() != null) {
            return PostingState.ARCHIVED;
        }
        if (days.removed() != null) {
            return PostingState.TAKEN_DOWN;
        }
        if (days.posted() != null) {
            return days.last() != null && today.isAfter(days.last()) ? PostingState.EXPIRED : PostingState.POSTED;
        }
        return days.checked() != null ? PostingState.CHECKED : PostingState.DRAFT;
    }

    /** Whether it is printed, so that it can be looked through and hung. */
    public boolean printed() {
        return days.printedFor() != null;
    }
}
