package org.gongkailan.requests.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkailan.text.Messages;

/** The formats letters are written in. */
public enum LetterFormat {
    DOCX, PDF;

    /** The word behind the dot of the file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word; empty if there is none. */
    public static Optional<LetterFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The word on the screen. */
    public String label() {
        return this == DOCX ? Messages.of("library.format.docx") : Messages.of("library.format.pdf");
    }
}
