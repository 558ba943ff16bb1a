package org.gongkailan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.intake.EditionPaper;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.cli.office.Office;
import org.gongkailan.progress.Progress;

/** What has to have happened in the sample county for some pictures, and the files that are picked in them. */
final class SampleHappenings {
    private static final Domain SOCIAL_ASSISTANCE = new Domain("05", "社会救助");
    private static final int CHANGED = 4;
    /** Yuan for a mu. */
    private static final BigDecimal RATE = new BigDecimal("98.95");

    private final Path folder;
    private Path nextEdition;

    SampleHappenings(Path folder) {
        this.folder = folder;
    }

    /** A table whose heads nobody recognises. */
    Path unknownHeads() throws IOException {
        return Files.writeString(folder.resolve("云溪县政务公开事项一览.csv"), """
                大类,事儿,要写哪些,谁管,多久公开,按什么公开
                政策文件,法规政策,文件全文；解读,县民政局,20个工作日内,《社会救助暂行办法》
                监督检查,监督电话,电话号码；受理时间,县民政局,长期,《中华人民共和国政府信息公开条例》
                """);
    }

    /** A payment roll of three villages with what rolls mostly suffer from: misspelled villages, amounts in words, a wrong total. */
    Path dirtyRoll() throws IOException {
        var names = List.of("赵秀英", "钱建国", "孙桂兰", "李志强", "周玉珍", "吴德福", "郑春梅", "王文华", "冯海燕", "陈永平");
        var villages = List.of("石桥镇,西湾村", "石桥镇,西河村", "清溪镇,东河村");
        var lines = new StringBuilder("2026年稻谷补贴“一卡通”发放明细表\n序号,乡镇,行政村,村民小组,户主姓名,身份证号码,补贴面积（亩）,补贴标准（元/亩）,补贴金额（元）\n");
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 1; i <= 90; i++) {
            String village = i == 20 ? "石桥镇,西弯村" : i == 40 ? "清溪镇,东湖村" : i == 60 ? "石桥镇," : villages.get(i % 3);
            var area = new BigDecimal(i % 9 + 1 + ".5");
            BigDecimal paid = area.multiply(RATE).setScale(2, RoundingMode.HALF_UP);
            total = total.add(paid);
            String amount = i == 10 ? "约140元" : paid.toPlainString();
            String identity = i % 29 == 0 ? "430425196001010000" : identity(i == 31 ? 30 : i);
            lines.append("%d,%s,%d组,%s,%s,%s,%s,%s\n".formatted(i, village, i % 6 + 1, names.get(i % names.size()), identity,
                    area, RATE, amount));
        }
        return Files.writeString(folder.resolve("稻谷补贴发放明细.csv"), lines.append("合计,,,,,,,," + total + "\n"));
    }

    // An invented number whose last character is as the standard wants it (GB 11643).
    private static String identity(int number) {
        String digits = "43042519600101%03d".formatted(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * ((1 << 17 - i) % 11);
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** Cells as they come from Excel: two rows that are there, with another body. */
    static String cells() {
        return """
                一级事项\t二级事项\t公开主体
                批准服务信息\t办事指南\t云溪县政务服务中心
                批准服务信息\t咨询监督\t云溪县政务服务中心
                """;
    }

    /** A holiday notice as the State published it. */
    static String notice() {
        return """
                国务院办公厅关于2026年部分节假日安排的通知
                国办发明电〔2025〕7号
                一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
                二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
                三、清明节：4月4日（周六）至6日（周一）放假，共3天。
                四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
                五、端午节：6月19日（周五）至21日（周日）放假，共3天。
                六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
                七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
                """;
    }

    /** Takes a table in as a new standard, so that rows of the county follow an older one and one is missing. */
    void takeEdition(Office office) {
        var intake = office.catalogue().editionImport();
        var entries = new ArrayList<Entry>(office.catalogue().standard().rows("05").stream().map(StandardRow::entry).toList());
        nextEdition = table("社会救助目录（修订样例）.json", changed(entries, CHANGED));
        intake.take(intake.preview(table("社会救助目录（样例）.json", changed(entries, 1)), SOCIAL_ASSISTANCE, Progress.NONE),
                new EditionPaper("2026", "样例省民政厅", "社会救助领域基层政务公开标准目录（样例）", "", LocalDate.of(2026, 5, 1), false, ""));
    }

    /** A table that says more rows otherwise than the standard taken in. */
    Path nextEdition() {
        return nextEdition;
    }

    private static List<Entry> changed(List<Entry> entries, int rows) {
        var changed = new ArrayList<Entry>(entries);
        for (int row = 0; row < rows; row++) {
            changed.set(row, entries.get(row).withBody("县级人民政府民政部门"));
        }
        changed.add(entries.getLast().withMatter(new Matter("临时救助", "救助站信息", null)));
        return changed;
    }

    private Path table(String name, List<Entry> entries) {
        try {
            return Files.write(folder.resolve(name), new CatalogueFile(new CatalogueFile.Origin("样例省", "", "", "", ""),
                    List.of(new CatalogueFile.Section(SOCIAL_ASSISTANCE, entries))).write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
