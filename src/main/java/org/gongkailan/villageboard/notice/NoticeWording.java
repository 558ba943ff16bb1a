package org.gongkailan.villageboard.notice;

import java.util.Map;
import org.gongkailan.villageboard.NoticeKind;

/**
 * The words an officer gives a notice.
 *
 * @param programme the programme's name in the title; empty to take the roll's
 * @param span      what time it tells of, e.g. 2026年10月; empty to take the one before the first day, by the kind's frequency
 * @param text      what is said besides the table, or instead of one; may be empty
 * @param issuer    公示单位; empty for each village's own committee
 * @param phone     supervision telephone; empty to leave a place for writing it
 * @param blanks    the kind's further lines by their keys
 */
public record NoticeWording(String programme, String span, String text, String issuer, String phone, Map<String, String> blanks) {
    /** Everything from the kind, the roll and the village. */
    public static final NoticeWording NONE = new NoticeWording("", "", "", "", "", Map.of());

    public NoticeWording {
        programme = programme.strip();
        span = span.strip();
        text = text.stripTrailing();
        issuer = issuer.strip();
        phone = phone.strip();
        blanks = Map.copyOf(blanks);
    }

    public NoticeWording about(String newProgramme) {
        return new NoticeWording(newProgramme, span, text, issuer, phone, blanks);
    }

    public NoticeWording of(String newSpan) {
        return new NoticeWording(programme, newSpan, text, issuer, phone, blanks);
    }

    public NoticeWording saying(String newText) {
        return new NoticeWording(programme, span, newText, issuer, phone, blanks);
    }

    public NoticeWording issuedBy(String newIssuer, String newPhone) {
        return new NoticeWording(programme, span, text, newIssuer, newPhone, blanks);
    }

    public NoticeWording filling(Map<String, String> newBlanks) {
        return new NoticeWording(programme, span, text, issuer, phone, newBlanks);
    }

    /** What is filled in for a line of the kind. */
    String filled(NoticeKind.Blank blank) {
        return blanks.getOrDefault(blank.key(), "").strip();
    }
}
