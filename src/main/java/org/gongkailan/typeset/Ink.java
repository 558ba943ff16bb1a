package org.gongkailan.typeset;

import org.gongkailan.paper.Style;

/**
 * The content of one page in the PDF's own operators. Written here rather than through PDFBox's content stream because
 * our glyphs are chosen and placed already, which makes a page of a table several times cheaper.
 */
final class Ink {
    private static final double BOLDER = 1 / 30.0;
    private final ContentBytes out = new ContentBytes();
    private final EmbeddedFonts fonts;
    private final Face digits;
    private final double sheetHeight;
    private int color;

    Ink(EmbeddedFonts fonts, double sheetHeight) {
        this.fonts = fonts;
        this.digits = fonts.digits();
        this.sheetHeight = sheetHeight;
    }

    byte[] of(Page page) {
        page.fills.forEach(this::fill);
        rules(page);
        page.lines.forEach(line -> text(line.line(), line.x(), line.baseline()));
        return out.bytes();
    }

    private void fill(Page.Fill fill) {
        color(fill.color());
        out.number(fill.x()).number(sheetHeight - fill.y() - fill.height()).number(fill.width())
                .number(fill.height()).operator("re f");
    }

    private void rules(Page page) {
        double width = -1;
        for (Page.Rule rule : page.rules) {
            if (rule.width() != width) {
                width = rule.width();
                out.operator("2 J").number(width).operator("w");
            }
            out.number(rule.fromX()).number(sheetHeight - rule.fromY()).operator("m")
                    .number(rule.toX()).number(sheetHeight - rule.toY()).operator("l S");
        }
    }

    private void text(Line line, double x, double baseline) {
        Glyphs text = line.text();
        for (int i = line.from(); i < line.to(); ) {
            int end = i + 1;
            while (end < line.to() && text.faces[end] == text.faces[i] && text.styles[end] == text.styles[i]) {
                end++;
            }
            if (text.faces[i] == null) {
                for (int c = i; c < end; c++) {
                    withoutFace(text.codePoints[c], text.styles[c], x + line.x()[c - line.from()], baseline);
                }
            } else {
                glyphs(line, i, end, x, baseline);
            }
            i = end;
        }
    }

    private void glyphs(Line line, int from, int to, double x, double baseline) {
        Glyphs text = line.text();
        Face face = text.faces[from];
        Style style = text.styles[from];
        EmbeddedFonts.EmbeddedFont font = fonts.of(face);
        color(style.color());
        boolean embolden = style.bold() && !face.bold();
        begin(font, style.size(), x + line.x()[from - line.from()], baseline);
        if (embolden) {
            out.operator("2 Tr").number(style.size() * BOLDER).operator("w");
        }
        out.text("[<");
        for (int i = from; i < to; i++) {
            out.hex(font.code(text.codePoints[i], text.ids[i]));
            if (i + 1 < to) {
                double drawn = line.x()[i - line.from()] + face.advance(text.ids[i]) * style.size();
                adjust((drawn - line.x()[i + 1 - line.from()]) * 1000 / style.size());
            }
        }
        out.operator(embolden ? ">] TJ 0 Tr ET" : ">] TJ ET");
    }

    private void adjust(double thousandths) {
        if (Math.abs(thousandths) > 0.4) {
            out.text(">").number(thousandths).text("<");
        }
    }

    private void begin(EmbeddedFonts.EmbeddedFont font, double size, double x, double baseline) {
        out.text("BT /").text(font.name()).text(" ").number(size).text("Tf ")
                .number(x).number(sheetHeight - baseline).operator("Td");
    }

    private void withoutFace(int codePoint, Style style, double x, double baseline) {
        int code = fonts.drawn(codePoint);
        if (code == 0) {
            named(codePoint, style);
            if (fonts.byHand(codePoint)) {
                writingLine(style.size(), x, baseline);
            } else {
                missing(codePoint, style.size(), x, baseline);
            }
            out.operator("EMC");
            return;
        }
        color(style.color());
        out.text("BT /").text(DrawnFont.NAME).text(" ").number(style.size()).text("Tf ").number(x).number(sheetHeight - baseline)
                .text("Td <").text("%02X".formatted(code)).operator("> Tj ET");
    }

    /** Whatever stands for a character is read, copied and found as the character itself. */
    private void named(int codePoint, Style style) {
        color(style.color());
        out.text("/Span <</ActualText <FEFF");
        for (char c : Character.toChars(codePoint)) {
            out.hex(c);
        }
        out.operator(">>> BDC");
    }

    private void writingLine(double em, double x, double baseline) {
        double y = sheetHeight - baseline - em * 0.12;
        out.number(em / 24).text("w ").number(x + em * 0.06).number(y).operator("m").number(x + em * 0.94).number(y).operator("l S");
    }

    // A box with the character's number in it, so that a reader sees what is lacking and can say so.
    private void missing(int codePoint, double em, double x, double baseline) {
        out.number(em / 30).text("w ").number(x + em * 0.06).number(sheetHeight - baseline - em * 0.06)
                .number(em * 0.88).number(em * 0.88).operator("re S");
        String number = "%04X".formatted(codePoint);
        int half = (number.length() + 1) / 2;
        number(number.substring(0, half), em, x, baseline - em * 0.44);
        number(number.substring(half), em, x, baseline - em * 0.03);
    }

    private void number(String number, double em, double x, double baseline) {
        double size = em * 0.4;
        double width = number.chars().mapToDouble(c -> digits.advance(digits.glyph(c))).sum() * size;
        EmbeddedFonts.EmbeddedFont font = fonts.of(digits);
        begin(font, size, x + (em - width) / 2, baseline);
        out.text("<");
        number.chars().forEach(c -> out.hex(font.code(c, digits.glyph(c))));
        out.operator("> Tj ET");
    }

    private void color(int rgb) {
        if (rgb != color) {
            color = rgb;
            for (int shift = 16; shift >= 0; shift -= 8) {
                out.number((rgb >> shift & 0xFF) / 255.0);
            }
            out.operator("rg");
        }
    }
}
