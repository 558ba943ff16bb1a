package org.gongkailan.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One parsed TrueType font: which characters it has and how wide they are. Immutable, shared by all threads. */
final class Face {
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float[] advances;
    private final String family;
    private final boolean bold;

    Face(TrueTypeFont font, boolean bold) throws IOException {
        this.font = font;
        this.bold = bold;
        this.characters = font.getUnicodeCmapLookup();
        String named = font.getNaming() == null ? null : font.getNaming().getFontFamily();
        this.family = named == null ? String.valueOf(font.getName()) : named;
        this.advances = advances(font);
    }

    // Rounded as the PDF's own width table is, so that our positions and the viewer's are the same numbers.
    private static float[] advances(TrueTypeFont font) throws IOException {
        var widths = new float[font.getNumberOfGlyphs()];
        float scale = 1000f / font.getUnitsPerEm();
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = Math.round(font.getAdvanceWidth(glyph) * scale) / 1000f;
        }
        return widths;
    }

    /** The glyph of a character; 0 if this font has none. */
    int glyph(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        return glyph < advances.length ? glyph : 0;
    }

    /** How far a glyph moves the pen, in em. */
    float advance(int glyph) {
        return advances[glyph];
    }

    String family() {
        return family;
    }

    boolean bold() {
        return bold;
    }

    TrueTypeFont font() {
        return font;
    }

    /** Whether a PDF may carry a part of this font: its outlines are TrueType's and its licence bits allow it. */
    static boolean embeddable(TrueTypeFont font) {
        try {
            if (!font.getTableMap().containsKey("glyf") || font.getUnicodeCmapLookup(false) == null) {
                return false;
            }
            OS2WindowsMetricsTable rights = font.getOS2Windows();
            int forbidden = OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING;
            return rights == null || (rights.getFsType() & forbidden) == 0
                    && (rights.getFsType() & 0xF) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
