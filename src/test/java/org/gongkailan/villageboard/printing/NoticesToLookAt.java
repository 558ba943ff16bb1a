package org.gongkailan.villageboard.printing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeLayout;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.notice.ReadingDistance;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollTable;
import org.gongkailan.villageboard.roll.Samples;

/** PDFs for the eye: every kind on A4, and each way in which a notice may be laid out; {@code main FOLDER}. */
final class NoticesToLookAt {
    private static final VillageBoard BOARD = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED);
    private static final NoticeLayout A4 = NoticeLayout.on(PaperSize.A4);
    private static final NoticeLayout.Options EVERYTHING = new NoticeLayout.Options(true, true, true);
    private static final List<String> NAMES = List.of("王伟", "李秀英", "欧阳春梅", "阿依古丽·买买提", "迪丽努尔·阿不都热合曼", "陈㮾", "𫖯𬭚", "上官𠅤",
            "云溪县清源水产养殖农民专业合作社联合社");

    private NoticesToLookAt() {
    }

    public static void main(String[] args) throws java.io.IOException {
        Path out = Path.of(args[0]);
        for (var kind : NoticeKinds.shipped().all()) {
            show(out.resolve("kinds"), kind.id(), AllKindsPrintTest.print(kind, AllKindsPrintTest.reading(kind), out.resolve("kinds").resolve(kind.id())));
        }
        var subsidy = Samples.SUBSIDY;
        print(out, "a3", people(120), subsidy, NoticeLayout.on(PaperSize.A3));
        print(out, "a1-in-a4", people(60), subsidy, NoticeLayout.on(PaperSize.A1).cutInto(PaperSize.A4));
        print(out, "a1-in-a3", people(60), subsidy, NoticeLayout.on(PaperSize.A1).cutInto(PaperSize.A3));
        print(out, "a1", people(60), subsidy, NoticeLayout.on(PaperSize.A1));
        print(out, "two-metres", people(30), subsidy, A4.readFrom(ReadingDistance.TWO_METRES));
        print(out, "two-across", people(90), subsidy, A4.sideBySide(2));
        print(out, "three-across", people(90), NoticeKinds.shipped().of("dibao"), A4.lying().sideBySide(3));
        print(out, "totals-and-words", people(60), subsidy, A4.wanting(EVERYTHING));
        print(out, "on-its-side", people(4), subsidy, A4.turned());
        print(out, "many-on-their-side", people(8), subsidy, A4.turned());
        print(out, "relief-on-its-side", sample("relief-allocation", 6), NoticeKinds.shipped().of("relief-allocation"), A4.lying().turned());
        print(out, "one", people(1), subsidy, A4);
        print(out, "rare-names", people(9), subsidy, A4);
        print(out, "long-title", titled("2026年中央财政耕地地力保护补贴、实际种粮农民一次性补贴、稻谷目标价格补贴及农机购置与应用补贴"), subsidy, A4);
        print(out, "several", several(), subsidy, A4);
        print(out, "several-on-a3", several(), subsidy, NoticeLayout.on(PaperSize.A3).lying().sideBySide(2));
        print(out, "long-values", named(List.of("云".repeat(200), "Yunxi".repeat(40), "库尔班江·阿卜杜热合曼·买买提明·吐尔逊尼亚孜", "王\u202E伟\u200F", "李\u0007秀\u200B英",
                "https://www.yunxi.gov.cn/gkml/cwgk/nctd/index_mingxi.html")), subsidy, A4);
        drawn(out, "drawn", A4);
        drawn(out, "drawn-a1", NoticeLayout.on(PaperSize.A1));
        everything(out, "everything", A4);
        everything(out, "everything-a1", NoticeLayout.on(PaperSize.A1));
        everything(out, "everything-two-metres", A4.readFrom(ReadingDistance.TWO_METRES));
        print(out, "tall-row", texts("本项目资金用于村道硬化、路灯安装、水渠清淤。".repeat(120)), NoticeKinds.shipped().of("projects"), A4);
        print(out, "by-hand", named(List.of("陈\uE8F1", "王伟", "欧阳\uE8F1\uE8F2")), subsidy, AllKindsPrintTest.settings(subsidy).releasing(
                java.util.Set.of("glyph-missing U+E8F1", "glyph-missing U+E8F2")));
        print(out, "two-metres-a1", people(30), subsidy, NoticeLayout.on(PaperSize.A1).readFrom(ReadingDistance.TWO_METRES));
        for (int columns : new int[] {12, 20, 31}) {
            var wide = wide(columns);
            print(out, columns + "-columns", Samples.read(org.gongkailan.villageboard.roll.RollRequest.of(wide).of(Samples.WEST_BAY), KindSamples.sheet(wide, 20)).roll(), wide, A4);
        }
    }

    private static Roll people(int count) {
        return Samples.rollOf(IntStream.rangeClosed(1, count).mapToObj(row -> Samples.entry(row, NAMES.get((row - 1) % NAMES.size()), row * 115 + ".40"))
                .toArray(RollEntry[]::new));
    }

    /** A character that the office drew. */
    private static void drawn(Path out, String name, NoticeLayout layout) throws java.io.IOException {
        var picture = new java.awt.image.BufferedImage(300, 300, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        graphics.fillRect(0, 0, 300, 300);
        graphics.setColor(java.awt.Color.BLACK);
        graphics.setStroke(new java.awt.BasicStroke(18));
        graphics.drawLine(40, 60, 260, 60);
        graphics.drawLine(150, 30, 150, 270);
        graphics.drawLine(150, 120, 50, 240);
        graphics.drawLine(150, 120, 250, 240);
        graphics.drawLine(90, 200, 210, 200);
        graphics.dispose();
        Path file = java.nio.file.Files.createTempFile("character", ".png");
        javax.imageio.ImageIO.write(picture, "png", file.toFile());
        var shape = new org.gongkailan.typeset.CharacterPictureFile(file).shape();
        java.nio.file.Files.delete(file);
        var board = new VillageBoard(WorkingCalendar::published, TestFonts.BUNDLED.drawing(c -> java.util.Optional.of(shape)));
        show(out.resolve("ways"), name, board.print(named(List.of("陈\uE8F1", "王伟", "欧阳\uE8F1\uE8F1", "\uE8F1秀英")), Samples.SUBSIDY,
                AllKindsPrintTest.settings(Samples.SUBSIDY).laidOut(layout), out.resolve("ways").resolve(name), Progress.NONE));
    }

    /** A foot with all that a foot may have. */
    private static void everything(Path out, String name, NoticeLayout layout) {
        var shipped = NoticeKinds.shipped().of("disability-allowance");
        var kind = new NoticeKind("own", "残疾人补贴", "", shipped.ground(), shipped.listing(), shipped.period(), shipped.words(), shipped.blanks(),
                List.of("村民委员会负责人（签字）：", "村务监督委员会（民主理财小组）审核（签字）：", "乡镇（街道）社会事务办公室经办人（签字）："));
        var wording = org.gongkailan.villageboard.notice.NoticeWording.NONE.issuedBy("云溪县石桥镇人民政府社会事务和退役军人服务办公室", "0731-88221234").filling(java.util.Map.of(
                "objectionPhone", "0731-88225678", "office", "石桥镇便民服务中心三号窗口", "address", "云溪县石桥镇人民路一百二十八号便民服务中心一楼大厅（农村信用社对面）", "contact", "刘先生、欧阳女士"));
        var roll = Samples.read(org.gongkailan.villageboard.roll.RollRequest.of(kind).of(Samples.WEST_BAY), KindSamples.sheet(kind, 34)).roll();
        print(out, name, roll, kind, AllKindsPrintTest.settings(kind).laidOut(layout).worded(wording));
    }

    private static Roll named(List<String> names) {
        return Samples.rollOf(IntStream.range(0, names.size()).mapToObj(row -> Samples.entry(row + 1, names.get(row), row * 115 + ".40")).toArray(RollEntry[]::new));
    }

    private static Roll texts(String words) {
        var kind = NoticeKinds.shipped().of("projects");
        var sheet = new ArrayList<>(KindSamples.sheet(kind, 5));
        var row = new ArrayList<>(sheet.getLast());
        row.set(2, words);
        sheet.set(sheet.size() - 1, row);
        return Samples.read(org.gongkailan.villageboard.roll.RollRequest.of(kind).of(Samples.WEST_BAY), sheet).roll();
    }

    private static Roll titled(String programme) {
        return Roll.of("roll", "digest", programme, new RollTable("花名册.xlsx", "花名册", programme + "花名册", "亩", null), people(6).entries());
    }

    private static Roll several() {
        var tables = List.of(new RollTable("a.xlsx", "甲", "2026年早稻目标价格补贴明细表", "亩", null), new RollTable("a.xlsx", "乙", "2026年玉米生产者补贴明细表", "亩", null),
                new RollTable("b.xlsx", "丙", "2026年大豆生产者补贴明细表", "亩", null));
        var entries = new ArrayList<RollEntry>();
        int[] rows = {26, 1, 7};
        for (int table = 0; table < rows.length; table++) {
            int number = table;
            people(rows[table]).entries().forEach(entry -> entries.add(new RollEntry(number, entry.row(), entry.serial(), entry.village(), entry.group(),
                    entry.name(), "", entry.quantity(), entry.rate(), entry.amount(), entry.more())));
        }
        return new Roll("roll", "digest", "2026年种粮补贴", tables, entries, "", List.of());
    }

    private static Roll sample(String kind, int rows) {
        return Samples.read(org.gongkailan.villageboard.roll.RollRequest.of(NoticeKinds.shipped().of(kind)).of(Samples.WEST_BAY),
                KindSamples.sheet(NoticeKinds.shipped().of(kind), rows)).roll();
    }

    private static NoticeKind wide(int count) {
        var works = NoticeKinds.shipped().of("dibao-review");
        var columns = new ArrayList<>(works.columns());
        for (int i = columns.size(); i < count; i++) {
            columns.add(new NoticeKind.Column(org.gongkailan.villageboard.RollField.SUM, "第" + i + "项金额（元）", org.gongkailan.paper.Align.RIGHT));
        }
        return new NoticeKind("own", "自设宽表", "", works.ground(), works.listing().showing(columns), null, works.words(), List.of(), works.signatures());
    }

    private static void print(Path out, String name, Roll roll, NoticeKind kind, NoticeLayout layout) {
        print(out, name, roll, kind, AllKindsPrintTest.settings(kind).laidOut(layout));
    }

    private static void print(Path out, String name, Roll roll, NoticeKind kind, NoticeSettings settings) {
        show(out.resolve("ways"), name, BOARD.print(roll, kind, settings, out.resolve("ways").resolve(name), Progress.NONE));
    }

    private static void show(Path folder, String name, PrintResult result) {
        result.findings().forEach(finding -> System.out.println(name + ": " + finding.message()));
        result.printed().forEach(printout -> printout.file().toFile().renameTo(folder.resolve(name + ".pdf").toFile()));
        folder.resolve(name).toFile().delete();
    }
}
