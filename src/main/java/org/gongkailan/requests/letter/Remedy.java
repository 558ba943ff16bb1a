package org.gongkailan.requests.letter;

import java.util.Objects;
import org.gongkailan.text.Messages;

/**
 * 救济途径: what somebody may do who does not agree with an answer.
 *
 * @param id       its word
 * @param text     the sentence of the letter, with fields; empty where there is none
 * @param basis    where it stands in law
 * @param verified whether that was read in a published text
 */
public record Remedy(String id, String text, String basis, boolean verified) {
    public Remedy {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(basis);
    }

    /** In a few words, where the office decides. */
    public String label() {
        return Messages.of(id.equals("reviewThenSue") ? "requests.letter.remedy.reviewThenSue" : "requests.letter.remedy.choose");
    }
}
