package org.gongkailan.officefile.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;
import org.gongkailan.paper.VerticalAlign;

/** The cell styles and fonts of a workbook being written, each made once. */
final class XlsxStyles {
    /** The format of digits that are no number. */
    static final String TEXT = "@";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Style, XSSFFont> fonts = new HashMap<>();

    /**
     * How a cell looks.
     *
     * @param rule   width of the rules around it in points, 0 for none
     * @param format number format, null for the general one
     * @param quoted whether its text could be mistaken for a formula when edited
     */
    record Look(Style style, Align align, VerticalAlign vertical, int fill, double rule, String format,
                boolean quoted) {
    }

    XlsxStyles(XSSFWorkbook book) {
        this.book = book;
        // Column widths are measured in digits of the workbook's own font, which must therefore be known.
        dress(book.getFontAt(0), Style.of(Typeface.SONG, 11));
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    XSSFFont font(Style style) {
        return fonts.computeIfAbsent(style, s -> dress(book.createFont(), s));
    }

    private static XSSFFont dress(XSSFFont font, Style style) {
        font.setFontName(FontNames.of(style.face()));
        font.setCharSet(134); // GB2312: without it Excel takes Chinese names for unknown fonts
        font.setFontHeight(style.size());
        font.setBold(style.bold());
        if (style.color() != 0) {
            font.setColor(color(style.color()));
        }
        return font;
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look.style()));
        style.setWrapText(true);
        style.setAlignment(horizontal(look.align()));
        style.setVerticalAlignment(vertical(look.vertical()));
        style.setQuotePrefixed(look.quoted());
        if (look.format() != null) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        if (look.fill() >= 0) {
            style.setFillForegroundColor(color(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        rule(style, look.rule());
        return style;
    }

    private static void rule(XSSFCellStyle style, double width) {
        BorderStyle border = width <= 0 ? BorderStyle.NONE : width < 1.2 ? BorderStyle.THIN : BorderStyle.MEDIUM;
        style.setBorderTop(border);
        style.setBorderRight(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    // Excel has no last line of its own in justified text: left comes nearest.
    private static HorizontalAlignment horizontal(Align align) {
        return switch (align) {
            case LEFT, JUSTIFY -> HorizontalAlignment.LEFT;
            case CENTER -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }

    private static VerticalAlignment vertical(VerticalAlign align) {
        return switch (align) {
            case TOP -> VerticalAlignment.TOP;
            case MIDDLE -> VerticalAlignment.CENTER;
            case BOTTOM -> VerticalAlignment.BOTTOM;
        };
    }
}
