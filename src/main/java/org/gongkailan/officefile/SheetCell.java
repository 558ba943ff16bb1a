package org.gongkailan.officefile;

import java.util.Objects;

/**
 * One cell of a {@link SheetRow}.
 *
 * @param text exactly as stored, not even stripped; a number in plain digits, a date in ISO 8601; never null
 * @param kind what the file stores
 */
public record SheetCell(String text, CellKind kind) {
    /** A cell with nothing in it. */
    public static final SheetCell BLANK = new SheetCell("", CellKind.BLANK);

    public SheetCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
    }
}
