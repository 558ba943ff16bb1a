package org.gongkailan.catalogue.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** One small table in every kind of file; {@code <} goes on with the cell at the left, {@code ^} with the one above. */
final class TableFiles {
    /** The kinds of files a table comes in. */
    enum Kind {
        XLSX("xlsx"), XLS("xls"), DOCX("docx"), HTML("html"), CSV("csv"), CSV_WITH_MARK("csv"), CSV_GB18030("csv");

        final String ending;

        Kind(String ending) {
            this.ending = ending;
        }
    }

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TableFiles() {
    }

    static Path write(Path folder, Kind kind, String name, List<List<String>> rows) {
        Path file = folder.resolve(name + "." + kind.ending);
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (kind) {
                case XLSX -> sheet(new XSSFWorkbook(), name, rows, out);
                case XLS -> sheet(new HSSFWorkbook(), name, rows, out);
                case DOCX -> document(rows, out);
                case HTML -> out.write(page(rows).getBytes(StandardCharsets.UTF_8));
                case CSV -> out.write(csv(rows).getBytes(StandardCharsets.UTF_8));
                case CSV_WITH_MARK -> out.write(('\ufeff' + csv(rows)).getBytes(StandardCharsets.UTF_8));
                case CSV_GB18030 -> out.write(csv(rows).getBytes(GB18030));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean covered(String cell) {
        return cell.equals("<") || cell.equals("^");
    }

    private static int width(List<List<String>> rows, int row, int column) {
        int width = 1;
        while (column + width < rows.get(row).size() && rows.get(row).get(column + width).equals("<")) {
            width++;
        }
        return width;
    }

    private static int height(List<List<String>> rows, int row, int column) {
        int height = 1;
        while (row + height < rows.size() && column < rows.get(row + height).size()
                && rows.get(row + height).get(column).equals("^")) {
            height++;
        }
        return height;
    }

    private static void sheet(Workbook book, String name, List<List<String>> rows, OutputStream out) throws IOException {
        try (book) {
            var sheet = book.createSheet(name);
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (!covered(rows.get(r).get(c))) {
                        row.createCell(c).setCellValue(rows.get(r).get(c));
                        int right = c + width(rows, r, c) - 1;
                        int bottom = r + height(rows, r, c) - 1;
                        if (right > c || bottom > r) {
                            sheet.addMergedRegion(new CellRangeAddress(r, bottom, c, right));
                        }
                    }
                }
            }
            book.write(out);
        }
    }

    private static void document(List<List<String>> rows, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            int columns = rows.stream().mapToInt(List::size).max().orElse(1);
            var table = document.createTable(rows.size(), columns);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = columns - 1; c >= 0; c--) {
                    String text = c < rows.get(r).size() ? rows.get(r).get(c) : "";
                    XWPFTableCell cell = table.getRow(r).getCell(c);
                    if (text.equals("<")) {
                        continue;
                    }
                    var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
                    int width = c < rows.get(r).size() ? width(rows, r, c) : 1;
                    if (width > 1) {
                        properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(width));
                        for (int gone = c + width - 1; gone > c; gone--) {
                            table.getRow(r).getCtRow().removeTc(gone);
                        }
                    }
                    if (text.equals("^")) {
                        properties.addNewVMerge().setVal(STMerge.CONTINUE);
                    } else {
                        if (height(rows, r, c) > 1) {
                            properties.addNewVMerge().setVal(STMerge.RESTART);
                        }
                        cell.setText(text.replace('\n', ' '));
                    }
                }
            }
            document.write(out);
        }
    }

    private static String page(List<List<String>> rows) {
        var page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>");
        for (int r = 0; r < rows.size(); r++) {
            page.append("<tr>");
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!covered(rows.get(r).get(c))) {
                    page.append("<td colspan=").append(width(rows, r, c)).append(" rowspan=").append(height(rows, r, c)).append('>')
                            .append(rows.get(r).get(c).replace("<", "&lt;").replace("\n", "<br>")).append("</td>");
                }
            }
            page.append("</tr>");
        }
        return page.append("</table></body></html>").toString();
    }

    private static String csv(List<List<String>> rows) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(cell -> covered(cell) ? ""
                    : '"' + cell.replace("\"", "\"\"") + '"').toList())).append("\r\n");
        }
        return text.toString();
    }
}
