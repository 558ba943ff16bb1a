package org.gongkailan.villageboard.notice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.gongkailan.calendar.Term;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.villageboard.NoticeKind;

/**
 * What the officer decides about a posting beyond its roll.
 *
 * @param layout   the sheet and how the table stands on it
 * @param from     first day on the board
 * @param term     how long it hangs, both ends counted; null until it is replaced
 * @param wording  the words that fill the kind's sentences
 * @param released rules of the privacy gate that a reason on record lets pass
 */
public record NoticeSettings(NoticeLayout layout, LocalDate from, Term term, NoticeWording wording,
                             Set<String> released) {
    public NoticeSettings {
        Objects.requireNonNull(layout);
        Objects.requireNonNull(from);
        Objects.requireNonNull(wording);
        released = Set.copyOf(released);
    }

    /** Settings of which the privacy gate lets nothing pass. */
    public NoticeSettings(NoticeLayout layout, LocalDate from, Term term, NoticeWording wording) {
        this(layout, from, term, wording, Set.of());
    }

    /** A4, lying for wide tables, the kind's own period, everything else from the roll and the village. */
    public static NoticeSettings of(NoticeKind kind, LocalDate from) {
        var upright = NoticeLayout.on(PaperSize.A4);
        return new NoticeSettings(kind.wide() ? upright.lying() : upright, from, kind.term().orElse(null), NoticeWording.NONE);
    }

    /** The same with rules of the privacy gate released; the reason must be on record. */
    public NoticeSettings releasing(Set<String> rules) {
        return new NoticeSettings(layout, from, term, wording, rules);
    }

    public NoticeSettings on(PaperSize paper) {
        return laidOut(layout.onPaper(paper));
    }

    public NoticeSettings laidOut(NoticeLayout newLayout) {
        return new NoticeSettings(newLayout, from, term, wording, released);
    }

    public NoticeSettings lasting(Term newTerm) {
        return new NoticeSettings(layout, from, newTerm, wording, released);
    }

    public NoticeSettings worded(NoticeWording newWording) {
        return new NoticeSettings(layout, from, term, newWording, released);
    }

    public NoticeSettings about(String programme) {
        return worded(wording.about(programme));
    }

    public NoticeSettings issuedBy(String issuer, String phone) {
        return worded(wording.issuedBy(issuer, phone));
    }
}
