package org.gongkailan.villageboard.posting;

import java.util.Optional;
import org.gongkailan.history.Changes;
import org.gongkailan.villageboard.NoticeKind;

/** Where a notice that was hung is put down as a disclosure of its row in the catalogue. Assembly supplies it. */
@FunctionalInterface
public interface DisclosedRows {
    /** No catalogue: nothing is put down. */
    DisclosedRows NONE = () -> (changes, kind, posting, slip) -> Optional.empty();

    /** Looks up the catalogues as they are now; before the batch begins in which notices are hung. */
    Book open();

    /** The catalogues, looked up. */
    @FunctionalInterface
    interface Book {
        /**
         * Puts a notice down as part of the batch in which it is hung.
         *
         * @return the id of the record; empty if no row of the catalogue matches the kind
         */
        Optional<String> disclose(Changes changes, NoticeKind kind, Posting posting, Life.Slip slip);
    }
}
