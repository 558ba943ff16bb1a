package org.gongkailan.villageboard;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkailan.calendar.Term;
import org.gongkailan.paper.PaperSize;

/**
 * What the officer decides about a posting beyond its roll.
 *
 * @param paper     the sheet
 * @param from      first day on the board
 * @param term      how long it hangs, both ends counted
 * @param programme the programme's name in the title; empty to take the roll's
 * @param issuer    公示单位; empty for each village's own committee
 * @param phone     supervision telephone; empty to leave a place for writing it
 */
public record NoticeSettings(PaperSize paper, LocalDate from, Term term, String programme, String issuer, String phone) {
    public NoticeSettings {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(from);
        Objects.requireNonNull(term);
        programme = programme.strip();
        issuer = issuer.strip();
        phone = phone.strip();
    }

    /** A4, the kind's own period, everything else from the roll and the village. */
    public static NoticeSettings of(NoticeKind kind, LocalDate from) {
        return new NoticeSettings(PaperSize.A4, from, kind.period().term(), "", "", "");
    }

    public NoticeSettings on(PaperSize newPaper) {
        return new NoticeSettings(newPaper, from, term, programme, issuer, phone);
    }

    public NoticeSettings lasting(Term newTerm) {
        return new NoticeSettings(paper, from, newTerm, programme, issuer, phone);
    }

    public NoticeSettings about(String newProgramme) {
        return new NoticeSettings(paper, from, term, newProgramme, issuer, phone);
    }

    public NoticeSettings issuedBy(String newIssuer, String newPhone) {
        return new NoticeSettings(paper, from, term, programme, newIssuer, newPhone);
    }
}
