package org.gongkailan.library.cleanup;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.text.Messages;

/**
 * A document that a clean-up looks at.
 *
 * @param document what is stored
 * @param reason   why it is looked at; of several the most pressing
 * @param expires  the last day of its validity; null where no end is in sight
 * @param since    since when nobody has kept or amended it; null while unknown
 * @param years    whole years from then to the end of the clean-up's year; 0 while unknown
 */
public record CleanUpLine(OfficialDocument document, CleanUpReason reason, LocalDate expires, LocalDate since, int years) {
    public CleanUpLine {
        Objects.requireNonNull(document);
        Objects.requireNonNull(reason);
    }

    /** Why, in words with its day or its years. */
    public String why() {
        return switch (reason) {
            case EXPIRES -> Messages.of("library.cleanup.why.expires", expires);
            case OLD -> Messages.of("library.cleanup.why.old", since, years);
            case TO_AMEND -> Messages.of("library.cleanup.why.toAmend");
            case OTHER -> Messages.of("library.cleanup.why.other");
        };
    }
}
