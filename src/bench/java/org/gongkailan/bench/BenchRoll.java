package org.gongkailan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A payment roll of invented people; the ID numbers carry no valid check digit of anyone in particular. */
final class BenchRoll {
    private static final int TOWNSHIPS = 20;
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
                int village = row % villages;
                sheet.value(row, 0, row);
                sheet.value(row, 1, "第" + village % TOWNSHIPS + "镇");
                sheet.value(row, 2, "第" + village + "村");
                sheet.value(row, 3, row % 9 + 1 + "组");
                sheet.value(row, 4, name(row));
                sheet.value(row, 5, "43042519600101" + "%04d".formatted(row % 10_000));
                sheet.value(row, 6, "621771013%010d".formatted(row));
                sheet.value(row, 7, "139%08d".formatted(row));
                sheet.value(row, 8, row % 40 + 0.5);
                sheet.value(row, 9, 98.95);
                sheet.value(row, 10, Math.round((row % 40 + 0.5) * 9895) / 100.0);
            }
        }
        return file;
    }

    private static String name(int row) {
        return "" + SURNAMES.charAt(row % SURNAMES.length()) + GIVEN.charAt(row / 7 % GIVEN.length()) + GIVEN.charAt(row / 3 % GIVEN.length());
    }
}
