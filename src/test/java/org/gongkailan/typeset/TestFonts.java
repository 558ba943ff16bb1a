package org.gongkailan.typeset;

/** The fonts that tests print with: read once for all of them, as the program reads them once. */
public final class TestFonts {
    /** Those that the program brings. */
    public static final Fonts BUNDLED = new Fonts(null);
    /** Prints with them. */
    public static final PdfWriter PDF = new PdfWriter(BUNDLED);

    private TestFonts() {
    }
}
