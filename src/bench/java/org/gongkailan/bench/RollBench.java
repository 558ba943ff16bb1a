package org.gongkailan.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gongkailan.progress.Progress;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.roll.RollReader;
import org.gongkailan.villageboard.roll.RollRequest;

/** A payment roll of 100,000 rows, read, masked, checked and put together by village. */
final class RollBench implements Case {
    private static final int ROWS = 100_000;
    private static final List<String> HEAD = List.of("序号", "乡镇", "行政村", "村民小组", "户主姓名", "身份证号码",
            "银行卡号", "联系电话", "补贴面积", "补贴标准", "补贴金额", "备注");

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve("roll.xlsx");
        write(file);
        double raw = Timing.median(3, () -> readRaw(file));
        double ours = Timing.median(3, () -> new RollReader().read(file, RollRequest.of(NoticeKinds.shipped().of("subsidy-payment")), Progress.NONE));
        return List.of(new Figure("100,000 roll rows read, masked, checked", ours,
                "fastexcel reading the same cells", raw));
    }

    private static void readRaw(Path file) throws Exception {
        long characters = 0;
        try (var book = new ReadableWorkbook(file.toFile()); var rows = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                for (int column = 0; column < row.getCellCount(); column++) {
                    characters += row.getCellText(column).length();
                }
            }
        }
        if (characters < ROWS) {
            throw new IllegalStateException("only " + characters + " characters");
        }
    }

    /** Invented people; the ID numbers carry no valid check digit of anyone in particular. */
    private static void write(Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("明细");
            for (int column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, HEAD.get(column));
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "第" + row % 20 + "镇");
                sheet.value(row, 2, "第" + row % 500 + "村");
                sheet.value(row, 3, row % 9 + 1 + "组");
                sheet.value(row, 4, "户主" + (char) ('一' + row % 5000));
                sheet.value(row, 5, "43042519600101" + "%04d".formatted(row % 10_000));
                sheet.value(row, 6, "621771013%010d".formatted(row));
                sheet.value(row, 7, "139%08d".formatted(row));
                sheet.value(row, 8, row % 40 + 0.5);
                sheet.value(row, 9, 98.95);
                sheet.value(row, 10, Math.round((row % 40 + 0.5) * 9895) / 100.0);
            }
        }
    }
}
