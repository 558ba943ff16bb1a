package org.gongkailan.requests.intake;

import java.util.Optional;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Channel;

/** How offices write heads, classes, channels and results in their own ledgers of requests: {@code words.json}. */
final class LedgerWords {
    /** The result of a case that is still open. */
    static final String OPEN = "open";
    /** The result of a case that was withdrawn. */
    static final String WITHDRAWN = "withdrawn";
    /** A result that names a group of rows and no row. */
    static final String AMBIGUOUS = "ambiguous";

    private final HeadWords words = new HeadWords("words.json");

    /** What a column is for by its head; {@link LedgerColumn#NONE} where the head is not known. */
    LedgerColumn column(String head) {
        return words.column(head).map(LedgerColumn::valueOf).orElse(LedgerColumn.NONE);
    }

    Optional<ApplicantClass> applicantClass(String text) {
        return words.first("classes", text).flatMap(ApplicantClass::of);
    }

    /** The class that a name suggests; a short name without any mark is a person's. */
    ApplicantClass guess(String name) {
        return words.first("guesses", name).flatMap(ApplicantClass::of).orElse(ApplicantClass.NATURAL_PERSON);
    }

    Optional<Channel> channel(String text) {
        return words.first("channels", text).flatMap(Channel::of);
    }

    /** A row id of table 3, {@link #OPEN}, {@link #WITHDRAWN} or {@link #AMBIGUOUS}; empty where nothing is recognised. */
    Optional<String> outcome(String text) {
        return words.first("outcomes", text.replaceAll("[\\s\\p{Z}]", ""));
    }
}
