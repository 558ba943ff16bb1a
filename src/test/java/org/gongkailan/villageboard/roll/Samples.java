package org.gongkailan.villageboard.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetCell;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.progress.Progress;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.NoticeKinds;

/** Rolls to test with: the shipped sample, and small ones written row by row. */
public final class Samples {
    public static final NoticeKind SUBSIDY = NoticeKinds.shipped().of("subsidy-payment");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final Village WEST_BAY = new Village("石桥镇", "西湾村");
    private static final List<String> HEAD = List.of("序号", "乡镇", "行政村", "村民小组", "户主姓名", "身份证号码", "银行卡号",
            "联系电话", "补贴面积（亩）", "补贴标准", "补贴金额", "备注");

    private Samples() {
    }

    /** The sample roll as a file. */
    static Path rollFile(Path folder) {
        return copy("roll-1200.xlsx", folder);
    }

    /** A file of the sample rolls, copied into a folder. */
    static Path copy(String name, Path folder) {
        Path file = folder.resolve(name);
        try (var in = Samples.class.getResourceAsStream("/org/gongkailan/sample/roll/" + name)) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The sample roll, read. */
    public static RollReading roll(Path folder) {
        return new RollReader().read(rollFile(folder), RollRequest.of(SUBSIDY), Progress.NONE);
    }

    /** A roll of one sheet: title, unit line, head, then rows of texts; a text that starts with # is a number. */
    public static RollReading rollOf(List<List<String>> rows) {
        var lines = new ArrayList<List<String>>(List.of(List.of("2026年稻谷补贴发放花名册"), List.of("单位：元、亩"), HEAD));
        lines.addAll(rows);
        return read(RollRequest.of(SUBSIDY), lines);
    }

    /** A sheet of texts read as a roll of a kind. */
    public static RollReading read(RollRequest request, List<List<String>> lines) {
        var intake = new RollIntake(request, RollWords.shipped(), false);
        intake.begin("花名册.xlsx");
        for (int i = 0; i < lines.size(); i++) {
            intake.row(new SheetRow("花名册", i, false, lines.get(i).stream().map(Samples::cell).toList()));
        }
        return new RollReading(intake.finish("roll", "digest"), intake.findings());
    }

    /** One line of a roll with changes: field heading, new text, … */
    static List<String> line(String... changes) {
        var line = new ArrayList<>(List.of("#1", "石桥镇", "西湾村", "7组", "江娜", "430848195807091870",
                "6217871830669976763", "13939788657", "#0.33", "#98.95", "#32.65", ""));
        for (int i = 0; i < changes.length; i += 2) {
            int column = HEAD.indexOf(changes[i]);
            if (column < 0) {
                throw new IllegalArgumentException(changes[i]);
            }
            line.set(column, changes[i + 1]);
        }
        return line;
    }

    /** An entry of the west bay village. */
    public static RollEntry entry(int row, String name, String amount) {
        return new RollEntry(row, String.valueOf(row), WEST_BAY, "3组", name, "", new BigDecimal("1.5"), "98.95",
                amount == null ? null : new BigDecimal(amount));
    }

    /** A roll of given entries. */
    public static Roll rollOf(RollEntry... entries) {
        return Roll.of("roll", "digest", "2026年稻谷补贴", new RollTable("花名册.xlsx", "花名册", "2026年稻谷补贴发放花名册", "亩", null),
                List.of(entries));
    }

    private static SheetCell cell(String text) {
        return text.startsWith("#") ? new SheetCell(text.substring(1), CellKind.NUMBER)
                : text.isEmpty() ? SheetCell.BLANK : new SheetCell(text, CellKind.TEXT);
    }
}
