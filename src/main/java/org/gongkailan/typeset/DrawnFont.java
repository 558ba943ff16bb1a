package org.gongkailan.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The characters of one document that are shown by pictures, as a font of its own (ISO 32000-1, 9.6.5 Type 3): on the
 * page they are text like any other, which every viewer finds, copies and reads aloud by their code points.
 */
final class DrawnFont {
    static final String NAME = "Drawn";
    private static final int MOST = 255;
    private static final int BELOW = 120;
    private static final int EM = 1000;
    private final PDDocument document;
    private final List<Integer> characters = new ArrayList<>();
    private final COSDictionary glyphs = new COSDictionary();
    private final COSDictionary images = new COSDictionary();
    private final COSDictionary font = new COSDictionary();

    DrawnFont(PDDocument document) {
        this.document = document;
    }

    /** Puts the font among what pages may use. */
    void addTo(PDResources resources) {
        COSDictionary all = resources.getCOSObject();
        COSDictionary fonts = all.getCOSDictionary(COSName.FONT);
        if (fonts == null) {
            fonts = new COSDictionary();
            all.setItem(COSName.FONT, fonts);
        }
        fonts.setItem(COSName.getPDFName(NAME), font);
    }

    /** The one-byte code of a character; 0 if there is no room for more. */
    int code(int codePoint, CharacterShape shape) {
        int known = characters.indexOf(codePoint);
        if (known < 0 && characters.size() < MOST) {
            characters.add(codePoint);
            draw(name(characters.size()), shape);
            return characters.size();
        }
        return known + 1;
    }

    private static COSName name(int code) {
        return COSName.getPDFName("c" + code);
    }

    private void draw(COSName name, CharacterShape shape) {
        var image = stream(shape.dots());
        COSDictionary words = image.getCOSObject();
        words.setItem(COSName.TYPE, COSName.XOBJECT);
        words.setItem(COSName.SUBTYPE, COSName.IMAGE);
        words.setItem(COSName.WIDTH, COSInteger.get(CharacterShape.SIDE));
        words.setItem(COSName.HEIGHT, COSInteger.get(CharacterShape.SIDE));
        words.setItem(COSName.IMAGE_MASK, COSBoolean.TRUE);
        words.setItem(COSName.BITS_PER_COMPONENT, COSInteger.ONE);
        words.setItem(COSName.DECODE, numbers(1, 0));
        images.setItem(name, image);
        String box = EM + " 0 0 " + -BELOW + " " + EM + " " + (EM - BELOW) + " d1\n";
        String ink = "q " + EM + " 0 0 " + EM + " 0 " + -BELOW + " cm /" + name.getName() + " Do Q\n";
        glyphs.setItem(name, stream((box + ink).getBytes(StandardCharsets.US_ASCII)));
    }

    /** Completes the font when all pages are inked. */
    void finish() {
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -BELOW, EM, EM - BELOW));
        var matrix = numbers();
        for (double value : new double[] {0.001, 0, 0, 0.001, 0, 0}) {
            matrix.add(new COSFloat((float) value));
        }
        font.setItem(COSName.FONT_MATRIX, matrix);
        font.setItem(COSName.CHAR_PROCS, glyphs);
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        var differences = numbers(1);
        var widths = numbers();
        for (int code = 1; code <= characters.size(); code++) {
            differences.add(name(code));
            widths.add(COSInteger.get(EM));
        }
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.FIRST_CHAR, COSInteger.ONE);
        font.setItem(COSName.LAST_CHAR, COSInteger.get(characters.size()));
        font.setItem(COSName.WIDTHS, widths);
        var resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, images);
        font.setItem(COSName.RESOURCES, resources);
        font.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private String toUnicode() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Drawn def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        for (int from = 0; from < characters.size(); from += 100) {
            int to = Math.min(characters.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append("<%02X> <".formatted(i + 1));
                for (char unit : Character.toChars(characters.get(i))) {
                    map.append("%04X".formatted((int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nend\nend\n").toString();
    }

    private static COSArray numbers(int... values) {
        var array = new COSArray();
        for (int value : values) {
            array.add((COSBase) COSInteger.get(value));
        }
        return array;
    }

    private PDStream stream(byte[] bytes) {
        try {
            return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
