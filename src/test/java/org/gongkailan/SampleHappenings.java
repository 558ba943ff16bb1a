package org.gongkailan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.intake.EditionPaper;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.cli.Office;
import org.gongkailan.progress.Progress;

/** What has to have happened in the sample county for some pictures, and the files that are picked in them. */
final class SampleHappenings {
    static final Domain SOCIAL_ASSISTANCE = new Domain("05", "社会救助");
    private static final int CHANGED = 3;

    private final Path folder;

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

    /** The standard of a domain with some rows said otherwise, one more and one less. */
    Path editedEdition(Office office) {
        var entries = new ArrayList<Entry>(office.catalogue().standard().rows("05").stream().map(StandardRow::entry).toList());
        for (int row = 0; row < CHANGED; row++) {
            entries.set(row, entries.get(row).withBody("县级人民政府民政部门"));
        }
        entries.removeLast();
        return write("社会救助领域标准目录（样例）.json", entries);
    }

    /** Takes the edited edition in, so that rows of the county follow an older standard. */
    void takeEdition(Office office) {
        var intake = office.catalogue().editionImport();
        intake.take(intake.preview(editedEdition(office), SOCIAL_ASSISTANCE, Progress.NONE),
                new EditionPaper("2026年版（样例）", "样例省民政厅", "", "", LocalDate.of(2026, 5, 1), false, ""));
    }

    private Path write(String name, List<Entry> entries) {
        try {
            return Files.write(folder.resolve(name), new CatalogueFile(new CatalogueFile.Origin("样例省", "", "", "", ""),
                    List.of(new CatalogueFile.Section(SOCIAL_ASSISTANCE, entries))).write());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
