package org.gongkailan.catalogue.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a catalogue is written in. */
public enum ExportFormat {
    XLSX, DOCX, PDF, HTML, CSV, JSON;

    /** The word on the command line and behind the dot of the file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word; empty for words that are none. */
    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }
}
