package org.gongkailan.library;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document as the list shows it.
 *
 * @param document what is stored
 * @param state    where it stands today
 * @param expires  the last day of its validity; null where it has no end in sight or was ended by a decision
 */
public record DocumentLine(OfficialDocument document, DocumentState state, LocalDate expires) {
    /** So long before its end a document is shown as 即将到期. */
    static final int MONTHS_BEFORE = 6;

    public DocumentLine {
        Objects.requireNonNull(document);
        Objects.requireNonNull(state);
    }

    /** A document as it stands on a day. */
    static DocumentLine of(OfficialDocument document, LocalDate today) {
        var line = Timeline.of(document);
        DocumentState state = line.on(today).state();
        LocalDate expires = line.expires();
        boolean soon = state.holds() && expires != null && !expires.isAfter(today.plusMonths(MONTHS_BEFORE));
        return new DocumentLine(document, soon ? DocumentState.EXPIRING : state, expires);
    }

    /** The id of the document. */
    public String id() {
        return document.id();
    }
}
