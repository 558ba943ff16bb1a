package org.gongkailan.catalogue.disclosure.table;

import java.util.Locale;
import org.gongkailan.text.Messages;

/** The formats the ledger is written in. */
public enum ListFormat {
    XLSX, CSV, PDF;

    /** The word behind the dot of the file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case XLSX -> Messages.of("catalogue.export.xlsx");
            case CSV -> Messages.of("catalogue.export.csv");
            case PDF -> Messages.of("catalogue.export.pdf");
        };
    }
}
