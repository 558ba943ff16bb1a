package org.gongkailan.requests;

import java.util.Objects;
import org.gongkailan.text.PersonalNumbers;

/**
 * Who asks. ID numbers are masked before they come in; the name is shown on the case page only.
 *
 * @param kind     the class of table 3
 * @param name     a person's or an organisation's name; empty while unknown
 * @param identity kind and masked number of the proof of identity; may be empty
 * @param contact  address, telephone, mail, as given; may be empty
 */
public record Applicant(ApplicantClass kind, String name, String identity, String contact) {
    public Applicant {
        Objects.requireNonNull(kind);
        name = PersonalNumbers.maskIds(clean(name));
        identity = PersonalNumbers.maskIds(clean(identity));
        contact = PersonalNumbers.maskIds(clean(contact));
    }

    /** The name as lists show it: a person's first character, an organisation's name whole. */
    public String masked() {
        return kind == ApplicantClass.NATURAL_PERSON ? PersonalNumbers.maskName(name) : name;
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
