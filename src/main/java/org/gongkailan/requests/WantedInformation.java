package org.gongkailan.requests;

import org.gongkailan.text.PersonalNumbers;

/**
 * What is asked for (条例第二十九条): name, number or description of the information, and the form wanted.
 *
 * @param description the contents of the request
 * @param form        纸质, 电子邮件 … as the applicant wishes; may be empty
 */
public record WantedInformation(String description, String form) {
    public WantedInformation {
        description = PersonalNumbers.maskIds(description == null ? "" : description.strip());
        form = form == null ? "" : form.strip();
    }
}
