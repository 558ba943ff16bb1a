package org.gongkailan.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that one document uses; of each only the glyphs that are printed get into the file. */
final class EmbeddedFonts {
    private final PDDocument document;
    /** Shared by all pages. */
    private final PDResources resources = new PDResources();
    /** The same fonts for pages that show drawings: a drawing must not be among its own resources. */
    private final PDResources drawings = new PDResources();
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Fonts all;
    /** Null until a picture stands for a character. */
    private DrawnFont drawn;

    EmbeddedFonts(PDDocument document, Fonts all) {
        this.document = document;
        this.all = all;
    }

    /** The code of a character in the font of pictures; 0 if nobody drew it. */
    int drawn(int codePoint) {
        return all.picture(codePoint).map(shape -> font().code(codePoint, shape)).orElse(0);
    }

    /** Whether somebody writes a character in by hand. */
    boolean byHand(int codePoint) {
        return all.byHand(codePoint);
    }

    private DrawnFont font() {
        if (drawn == null) {
            drawn = new DrawnFont(document);
            drawn.addTo(resources);
            drawn.addTo(drawings);
        }
        return drawn;
    }

    /** The face for the numbers of characters that no font has. */
    Face digits() {
        return all.digits();
    }

    PDResources resources() {
        return resources;
    }

    PDResources drawings() {
        return drawings;
    }

    EmbeddedFont of(Face face) {
        return fonts.computeIfAbsent(face, this::embed);
    }

    private EmbeddedFont embed(Face face) {
        try {
            PDType0Font font = PDType0Font.load(document, face.font(), true);
            COSName name = resources.add(font);
            drawings.put(name, font);
            return new EmbeddedFont(font, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the glyphs that were used into the document; nothing can be printed after. */
    void subset() throws IOException {
        for (EmbeddedFont font : fonts.values()) {
            font.font.subset();
        }
        if (drawn != null) {
            drawn.finish();
        }
    }

    /** One face inside the document. */
    static final class EmbeddedFont {
        private static final int UNSEEN = 0;
        private final PDType0Font font;
        private final COSName name;
        private final int[] codes = new int[Character.MAX_VALUE + 1];

        private EmbeddedFont(PDType0Font font, COSName name) {
            this.font = font;
            this.name = name;
        }

        String name() {
            return name.getName();
        }

        /** The two-byte code of a character, whose glyph is thereby embedded. */
        int code(int codePoint, int glyph) {
            if (codes[glyph] == UNSEEN) {
                codes[glyph] = encode(codePoint);
            }
            return codes[glyph];
        }

        private int encode(int codePoint) {
            try {
                byte[] bytes = font.encode(Character.toString(codePoint));
                font.addToSubset(codePoint);
                return (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
