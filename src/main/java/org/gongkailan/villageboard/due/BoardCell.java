package org.gongkailan.villageboard.due;

import java.time.LocalDate;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.PostingState;

/**
 * What stands in the cell of one kind and one village; any part may be null.
 *
 * @param latest    the newest posting
 * @param due       what has to be posted and is not, the most pressing
 * @param exemption why nothing has to be posted
 */
public record BoardCell(PostingLine latest, Due due, Exemption exemption) {
    /** What the cell tells first. */
    public enum Face {
        /** Nothing was posted and nothing has to be. */
        EMPTY,
        /** 应公示. */
        DUE,
        /** 不需公示. */
        EXEMPT,
        /** The newest posting. */
        POSTING
    }

    /** What it tells first on a day: what somebody has to do comes before what is in order. */
    public Face face(LocalDate today) {
        boolean pressing = due != null && due.light() != Light.LATER;
        if (latest != null) {
            var state = latest.state(today);
            boolean work = state != PostingState.POSTED && state != PostingState.ARCHIVED;
            return pressing && !work ? Face.DUE : due != null && state == PostingState.ARCHIVED ? Face.DUE : Face.POSTING;
        }
        return exemption != null ? Face.EXEMPT : due != null ? Face.DUE : Face.EMPTY;
    }

    /** Whether its posting stands in a state. */
    public boolean has(PostingState state, LocalDate today) {
        return latest != null && latest.state(today) == state;
    }
}
