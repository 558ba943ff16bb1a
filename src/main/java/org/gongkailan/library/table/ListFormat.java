package org.gongkailan.library.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkailan.text.Messages;

/** The formats lists of documents are written in. */
public enum ListFormat {
    XLSX, DOCX, PDF, CSV;

    /** The word behind the dot of the file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word; empty if there is none. */
    public static Optional<ListFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case XLSX -> Messages.of("library.format.xlsx");
            case DOCX -> Messages.of("library.format.docx");
            case PDF -> Messages.of("library.format.pdf");
            case CSV -> Messages.of("library.format.csv");
        };
    }
}
