package org.gongkailan.annualreport.print;

import java.util.Locale;
import java.util.Optional;

/** A kind of file a report can be exported as. */
public enum ReportFormat {
    /** For editing in an office program, with the merged cells and widths of the official template. */
    DOCX,
    /** For printing and publishing: PDF/A. */
    PDF,
    /** For the unit's site: one web page. */
    HTML,
    /** For other programs: the interchange format. */
    JSON;

    /** The word on the command line and the extension of the file, e.g. {@code docx}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> of(String word) {
        for (ReportFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
