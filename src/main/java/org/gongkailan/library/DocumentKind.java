package org.gongkailan.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkailan.text.Messages;

/** What a document is in law; the first two are rows of table 2 of the annual report (国办公开办函〔2021〕30号). */
public enum DocumentKind {
    /** 规章 */
    REGULATION,
    /** 行政规范性文件 */
    NORMATIVE,
    /** 其他文件: kept for looking up, counted nowhere. */
    OTHER;

    /** The kinds that the annual report counts, in the order of its table. */
    public static final List<DocumentKind> COUNTED = List.of(REGULATION, NORMATIVE);

    /** The word in files and on the command line, e.g. {@code normative}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word; empty if there is none. */
    public static Optional<DocumentKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case REGULATION -> Messages.of("library.kind.regulation");
            case NORMATIVE -> Messages.of("library.kind.normative");
            case OTHER -> Messages.of("library.kind.other");
        };
    }
}
