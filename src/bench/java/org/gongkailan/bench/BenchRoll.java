package org.gongkailan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A payment roll of invented people; the ID numbers carry no valid check digit of anyone in particular. */
final class BenchRoll {
    private static final int TOWNSHIPS = 20;
    /** What a sheet of Excel 97-2003 holds, less its head. */
    private static final int SHEET_OF_XLS = 65_535;
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜";
    private static final String GIVEN = "建国秀英明丽军芳志强桂兰海燕永平春梅文华玉珍德福小红";
    private static final List<String> HEAD = List.of("序号", "乡镇", "行政村", "村民小组", "户主姓名", "身份证号码",
            "银行卡号", "联系电话", "补贴面积", "补贴标准", "补贴金额", "备注");

    private BenchRoll() {
    }

    /** Writes a roll whose rows go round the villages, so that each has equally many. */
    static Path write(Path file, int rows, int villages) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("明细");
            for (int column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, HEAD.get(column));
            }
            for (int row = 1; row <= rows; row++) {
                List<Object> cells = cells(row, villages);
                for (int column = 0; column < cells.size(); column++) {
                    if (cells.get(column) instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, cells.get(column).toString());
                    }
                }
            }
        }
        return file;
    }

    /** The same roll as values divided by commas. */
    static Path writeCsv(Path file, int rows, int villages) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEAD) + "\r\n");
            for (int row = 1; row <= rows; row++) {
                out.write(cells(row, villages).stream().map(Object::toString).collect(Collectors.joining(",")) + "\r\n");
            }
        }
        return file;
    }

    /** The same roll as a workbook of Excel 97-2003, in as many sheets as it takes. */
    static Path writeXls(Path file, int rows, int villages) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); var book = new HSSFWorkbook()) {
            for (int from = 1; from <= rows; from += SHEET_OF_XLS) {
                var sheet = book.createSheet("明细" + (from / SHEET_OF_XLS + 1));
                fill(sheet.createRow(0), HEAD);
                for (int row = from; row <= Math.min(rows, from + SHEET_OF_XLS - 1); row++) {
                    fill(sheet.createRow(row - from + 1), cells(row, villages));
                }
            }
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(cells.get(column).toString());
            }
        }
    }

    private static List<Object> cells(int row, int villages) {
        int village = row % villages;
        double area = row % 40 + 0.5;
        return List.of(row, "第" + village % TOWNSHIPS + "镇", "第" + village + "村", row % 9 + 1 + "组", name(row),
                "43042519600101" + "%04d".formatted(row % 10_000), "621771013%010d".formatted(row), "139%08d".formatted(row),
                area, 98.95, Math.round(area * 9895) / 100.0);
    }

    private static String name(int row) {
        return "" + SURNAMES.charAt(row % SURNAMES.length()) + GIVEN.charAt(row / 7 % GIVEN.length()) + GIVEN.charAt(row / 3 % GIVEN.length());
    }
}
