package org.gongkailan.requests.letter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkailan.requests.Outcome;

/**
 * What a letter says, with fields in braces: {@code {收到日期}}.
 *
 * @param id         its kind, e.g. {@code receipt}, {@code answer.granted}; never changes
 * @param name       its name on buttons and files, e.g. 登记回执
 * @param title      over the text
 * @param addressee  the line before the text
 * @param body       paragraphs, divided by line ends
 * @param attachment 附件说明; empty for none
 * @param basis      where it stands in law
 * @param remedy     id of its {@link Remedy}
 */
public record LetterTemplate(String id, String name, String title, String addressee, String body, String attachment,
                             List<LegalBasis> basis, String remedy) {
    private static final String ANSWER = "answer.";

    public LetterTemplate {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(addressee);
        Objects.requireNonNull(body);
        attachment = attachment == null ? "" : attachment;
        basis = List.copyOf(basis);
        Objects.requireNonNull(remedy);
    }

    /** The same in the office's own words. */
    public LetterTemplate saying(String newTitle, String newAddressee, String newBody, String newAttachment) {
        return new LetterTemplate(id, name, newTitle.strip(), newAddressee.strip(), newBody.strip(), newAttachment.strip(),
                basis, remedy);
    }

    /**
     * The outcome it answers with; empty for other letters. A row of table 3 that stands on two items of the law has a
     * letter for each: {@code answer.granted} and {@code answer.granted.published}.
     */
    public Optional<Outcome> outcome() {
        if (!id.startsWith(ANSWER)) {
            return Optional.empty();
        }
        String row = id.substring(ANSWER.length());
        return Outcome.of(row).or(() -> Outcome.of(row.substring(0, Math.max(0, row.lastIndexOf('.')))));
    }

    /** All its words, fields and all. */
    String words() {
        return String.join("\n", title, addressee, body, attachment);
    }
}
