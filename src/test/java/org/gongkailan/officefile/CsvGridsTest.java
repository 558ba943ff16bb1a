package org.gongkailan.officefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvGridsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void theEncodingsOfChineseOfficesAreTold(String charset) {
        byte[] bytes = "\ufeff姓名,金额\n張䶮,12.50\n".replace("\ufeff", charset.equals("UTF-8") ? "\ufeff" : "")
                .getBytes(Charset.forName(charset));

        Grid grid = new GridReader().read(TestFiles.bytes(folder, "名册.csv", bytes)).getFirst();

        assertEquals("姓名", grid.text(0, 0));
        assertEquals("張䶮", grid.text(1, 0));
        assertEquals("名册!B2", grid.place(1, 1).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void aLongListIsReadWholeThoughItIsNeverHeldAsAWhole(String charset) {
        var lines = IntStream.range(0, 9_999).mapToObj(i -> i + ",\"西湾村\r\n" + "江".repeat(i % 7) + "\"\"娜\"," + i % 40 + "\r\n").toList();
        var rows = new ArrayList<SheetRow>();
        new RowReader().read(TestFiles.bytes(folder, "名册.csv", String.join("", lines).getBytes(Charset.forName(charset))), rows::add, Progress.NONE);

        assertEquals(lines.size(), rows.size());
        rows.forEach(row -> assertEquals(List.of(row.row() + "", "西湾村\n" + "江".repeat(row.row() % 7) + "\"娜", row.row() % 40 + ""),
                row.cells().stream().map(SheetCell::text).toList()));
    }

    @Test
    void aFewLostBytesMakeNoOtherEncodingOfIt() {
        byte[] bytes = "一级事项,二级事项,公开内容,公开依据\n低保,审核审批,名单X,条例\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 'X' ? (byte) 0xff : bytes[i];
        }
        Grid grid = new GridReader().read(TestFiles.bytes(folder, "目录.csv", bytes)).getFirst();

        assertEquals(List.of("低保", "审核审批", "名单\ufffd", "条例"), XlsxGridsTest.texts(grid, 1));
    }

    @Test
    void strayControlCharactersAreDroppedAndRubbishIsRefused() {
        assertEquals("低保对象", read("一级事项,二级事项,公开内容,公开依据\n低\u0001保\u202e对\u200f象,乙,丙,丁").text(1, 0));
        Path rubbish = TestFiles.bytes(folder, "乱.csv", "\u0001\u0002甲,乙\u0003\n".repeat(20).getBytes(StandardCharsets.UTF_8));
        assertEquals("file.no-table-kind", assertThrows(UserProblem.class, () -> new GridReader().read(rubbish)).key());
    }

    @Test
    void quotesHoldDividersLineEndsAndQuotes() {
        Grid grid = read("事项,\"要素\"\r\n\"a,b\",\"一\r\n二\"\r\n\"说\"\"明\"\"\",\r\n");

        assertEquals("a,b", grid.text(1, 0));
        assertEquals("一\n二", grid.text(1, 1));
        assertEquals("说\"明\"", grid.text(2, 0));
        assertEquals(3, grid.rowCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void theDividerIsTold(String divider) {
        Grid grid = read("序号" + divider + "\"一,二;三\"\n1" + divider + "乙");

        assertEquals(List.of("序号", "一,二;三"), XlsxGridsTest.texts(grid, 0));
        assertEquals("乙", grid.text(1, 1));
    }

    @Test
    void anUnclosedQuoteReadsToTheEnd() {
        assertEquals("甲,乙\n丙", read("一,\"甲,乙\n丙").text(0, 1));
    }

    @Test
    void proseUnderTheNameOfATableIsRefused() {
        Path file = TestFiles.text(folder, "目录.xlsx", "这不是表格，只是一段话。");

        assertEquals("file.not-its-name", assertThrows(UserProblem.class, () -> new GridReader().read(file)).key());
    }

    @Test
    void aTabbedExportUnderTheNameOfAWorkbookIsReadAsWhatItIs() {
        byte[] bytes = "姓名\t金额\n张三\t5".getBytes(StandardCharsets.UTF_8);

        assertEquals("5", new GridReader().read(TestFiles.bytes(folder, "导出.xls", bytes)).getFirst().text(1, 1));
    }

    private Grid read(String text) {
        return new GridReader().read(TestFiles.text(folder, "table.csv", text)).getFirst();
    }
}
