package org.gongkailan.villageboard.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;

/**
 * One village on the board.
 *
 * @param postings all of its postings, the newest first
 * @param today    the day on which states are judged
 */
record BoardRow(Village village, List<Posting> postings, LocalDate today) {
    /** The newest posting of a kind. */
    Optional<Posting> latest(String kind) {
        return postings.stream().filter(posting -> posting.kind().equals(kind)).findFirst();
    }

    /** The newest posting of all. */
    Optional<Posting> latest() {
        return postings.stream().findFirst();
    }

    /** Whether a posting stands in that state; null stands for any. */
    boolean has(PostingState state) {
        return state == null || postings.stream().anyMatch(posting -> posting.state(today) == state);
    }
}
