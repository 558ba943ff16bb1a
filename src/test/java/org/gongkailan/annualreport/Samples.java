package org.gongkailan.annualreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.units.UnitLevel;

/** Published reports and a small made-up one, for tests. */
public final class Samples {
    /** The reports that the program ships, by file name. */
    public static final List<String> PUBLISHED = List.of("02-pingtan-2020", "03-pingtan-2021", "04-pingtan-2022",
            "08-suqian-2023", "11-hongze-2023", "15-jinhu-2023", "18-shanghai-office-2025",
            "31-xiliu-town-2023-partial");

    private Samples() {
    }

    public static AnnualReport published(String name) {
        return new ReportReader().read(bytes(name), name).report();
    }

    public static byte[] bytes(String name) {
        try (var in = Samples.class.getResourceAsStream("/org/gongkailan/sample/annualreport/" + name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 云溪县 2024: every cell 0 but ten requests granted to natural persons, and short texts; breaks no rule. */
    public static AnnualReport county() {
        return county(2024);
    }

    public static AnnualReport county(int year) {
        var figures = new LinkedHashMap<Figure, Entry>();
        Figure.all().stream()
                .filter(figure -> !(figure instanceof RequestFigure cell)
                        || cell.row().standsIn(FormEdition.dueIn(year)))
                .forEach(figure -> figures.put(figure, Entry.of(0)));
        var report = AnnualReport.empty(new ReportingUnit("云溪县人民政府", UnitLevel.COUNTY), year)
                .withFigures(figures);
        report = report.with(TextSection.OVERVIEW, year + "年，收件10件。考核合格。评议良好。无责任追究。")
                .with(TextSection.PROBLEMS, "解读少。更新慢。队伍新。将改进。")
                .with(TextSection.OTHER_MATTERS, "未收取信息处理费。均已公示。");
        report = new Sums(report).with(RequestRow.RECEIVED.in(RequestColumn.NATURAL_PERSON), Entry.of(10));
        return new Sums(report).with(RequestRow.GRANTED_ALL.in(RequestColumn.NATURAL_PERSON), Entry.of(10));
    }
}
