package org.gongkailan.officefile.write;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Run;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.TableSquares;
import org.gongkailan.paper.Typeface;
import org.gongkailan.paper.VerticalAlign;

/** One paper written down a sheet: paragraphs as merged rows, tables cell by cell. */
final class XlsxSheet {
    private static final double TALLEST_ROW = 409;
    private static final int LONGEST_TEXT = 32_767;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final SheetColumns columns;
    private int nextRow;

    XlsxSheet(XSSFSheet sheet, XlsxStyles styles, SheetColumns columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = columns;
    }

    void write(Paper paper) {
        long tables = paper.blocks().stream().filter(Table.class::isInstance).count();
        for (Block block : paper.blocks()) {
            switch (block) {
                case Paragraph paragraph -> write(paragraph);
                case Table table -> write(table, tables == 1);
                case Gap gap -> sheet.createRow(nextRow++).setHeightInPoints((float) gap.height());
                case PageBreak _ -> sheet.setRowBreak(Math.max(0, nextRow - 1));
            }
        }
    }

    private void write(Paragraph paragraph) {
        XSSFRow row = sheet.createRow(nextRow);
        Style style = paragraph.runs().isEmpty() ? Style.of(Typeface.SONG, 10.5) : paragraph.runs().getFirst().style();
        var text = new XSSFRichTextString();
        text.append("\u3000".repeat((int) Math.round(paragraph.indent() / style.size())), styles.font(style));
        for (Run run : paragraph.runs()) {
            text.append(stored(run.text()), styles.font(run.style()));
        }
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(styles.of(new XlsxStyles.Look(style, paragraph.align(), VerticalAlign.MIDDLE, -1, 0, null,
                startsLikeFormula(text.getString()))));
        cell.setCellValue(text);
        merge(nextRow, nextRow, 0, columns.count() - 1);
        row.setHeightInPoints(height(paragraph, style));
        nextRow++;
    }

    private float height(Paragraph paragraph, Style style) {
        int lines = TextRoom.lines("\u3000".repeat(2) + paragraph.text(), style, columns.width(0, columns.count()));
        double line = paragraph.lineHeight() > 0 ? paragraph.lineHeight() : style.size() * 1.4;
        return (float) Math.min(TALLEST_ROW, lines * line + paragraph.spaceBefore() + paragraph.spaceAfter());
    }

    private void write(Table table, boolean only) {
        var squares = new TableSquares(table);
        int[] starts = columns.starts(table);
        int top = nextRow;
        double[] heights = new XlsxHeights(table, squares).points();
        for (int row = 0; row < squares.rowCount(); row++) {
            XSSFRow out = sheet.createRow(nextRow++);
            out.setHeightInPoints((float) Math.min(TALLEST_ROW, heights[row]));
            for (int column = 0; column < squares.columnCount(); column++) {
                write(out, squares.at(row, column), starts[column], starts[column + 1], table.rule(),
                        squares.at(row, column).startsAt(row, column));
            }
        }
        for (int row = 0; row < squares.rowCount(); row++) {
            for (TableSquares.Square cell : squares.startingIn(row)) {
                merge(top + row, top + row + cell.rows() - 1, starts[cell.column()],
                        starts[cell.column() + cell.columns()] - 1);
            }
        }
        if (only && table.headRows() > 0) {
            repeatHeads(top, table.headRows());
        }
    }

    private void write(XSSFRow row, TableSquares.Square square, int from, int to, double rule, boolean anchor) {
        Cell cell = square.cell();
        var number = cell.number() ? XlsxNumber.of(cell.text()) : Optional.<XlsxNumber>empty();
        String format = number.map(XlsxNumber::format).orElse(keepsItsDigits(cell) ? XlsxStyles.TEXT : null);
        var look = new XlsxStyles.Look(cell.style(), cell.align(), cell.vertical(), cell.fill(), rule, format,
                number.isEmpty() && startsLikeFormula(cell.text()));
        for (int column = from; column < to; column++) {
            row.createCell(column).setCellStyle(styles.of(look));
        }
        if (anchor && number.isPresent()) {
            row.getCell(from).setCellValue(number.get().value());
        } else if (anchor && !cell.text().isEmpty()) {
            row.getCell(from).setCellValue(stored(cell.text()));
        }
    }

    private void merge(int top, int bottom, int left, int right) {
        if (bottom > top || right > left) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
        }
    }

    private void repeatHeads(int top, int rows) {
        sheet.setRepeatingRows(new CellRangeAddress(top, top + rows - 1, -1, -1));
        sheet.createFreezePane(0, top + rows);
    }

    /** Text as a cell stores it; {@code _x000D_} in the text must not be read back as a character code. */
    private static String stored(String text) {
        String legal = PlainText.of(text);
        if (legal.length() > LONGEST_TEXT) {
            throw new UserProblem("file.cell-too-long", legal.substring(0, 12), LONGEST_TEXT);
        }
        return ESCAPE.matcher(legal).replaceAll("_x005F_");
    }

    // 001 stays 001 when it is edited; long text is spared, which old Excel shows as #### in text format.
    private static boolean keepsItsDigits(Cell cell) {
        String text = cell.text();
        return !cell.number() && !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.length() < 50;
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }
}
