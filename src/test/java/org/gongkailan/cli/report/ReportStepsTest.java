package org.gongkailan.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept report from draft to amended by command line. */
class ReportStepsTest {
    @TempDir
    Path folder;

    private String workspace;

    @BeforeEach
    void create() {
        workspace = folder.resolve("云溪县.gkl").toString();
        CommandRun.of("workspace", "create", workspace, "--unit", Samples.county(2024).unit().name(), "--level", "county");
    }

    @Test
    void aReportGoesFromDraftToAmended() throws IOException {
        take(sound());
        assertEquals(0, step("confirm", "--accept", "已核对").exit());
        assertEquals(0, step("sign").exit());
        CommandRun published = step("publish", "--on", "2026-11-23", "--address", "政府网站");
        assertEquals(0, published.exit());
        assertTrue(published.err().contains("已公布"), published.err());
        CommandRun again = step("confirm", "--accept", "已核对");
        assertEquals(2, again.exit());
        assertTrue(again.err().contains("“已公布”") && again.err().contains("修订"), again.err());
        assertEquals(0, step("amend").exit());

        CommandRun versions = step("versions");
        assertEquals(0, versions.exit());
        assertTrue(versions.out().contains("第 1 版") && versions.out().contains("指纹相符"), versions.out());
    }

    @Test
    void whatStandsInTheWayIsPrintedAndNothingIsChanged() throws IOException {
        take(sound().with(RequestRow.CARRIED_IN.in(RequestColumn.BUSINESS), Entry.of(1)));

        CommandRun confirm = step("confirm", "--accept", "已核对");

        assertEquals(1, confirm.exit());
        assertTrue(confirm.out().contains("requests.balance"), confirm.out());
        assertEquals(2, step("sign").exit());
    }

    @Test
    void ofBothKindsTheCommandAsksWhich() throws IOException {
        take(sound());
        take(sound().as(ReportKind.SUMMARY).with(ProactiveFigure.LICENCES, Entry.of(9)));

        CommandRun asked = CommandRun.of("report", "check", "-w", workspace, "--year", "2024");
        assertEquals(2, asked.exit());
        assertTrue(asked.err().contains("--kind"), asked.err());

        Path out = folder.resolve("汇总.json");
        assertEquals(0, CommandRun.of("report", "export", "-w", workspace, "--year", "2024", "--kind", "summary",
                "--format", "json", "--out", out.toString()).exit());
        assertTrue(Files.readString(out).contains("\"kind\" : \"summary\""));
        assertEquals(2, CommandRun.of("report", "check", "-w", workspace, "--year", "2024", "--kind", "both").exit());
    }

    private CommandRun step(String name, String... more) {
        var words = new ArrayList<>(List.of("report", name, "-w", workspace, "--year", "2024"));
        words.addAll(List.of(more));
        return CommandRun.of(words.toArray(String[]::new));
    }

    private void take(AnnualReport report) throws IOException {
        Path file = folder.resolve("报告.json");
        Files.write(file, new ReportWriter().bytes(report));
        CommandRun.of("report", "import", file.toString(), "-w", workspace);
    }

    private static AnnualReport sound() {
        return Samples.county(2024)
                .with(TextSection.OVERVIEW, "本年度按照条例要求开展政府信息公开工作，工作考核、社会评议和责任追究结果正常。")
                .with(TextSection.PROBLEMS, "存在的主要问题是政策解读的形式较为单一，下一步将丰富解读形式。")
                .with(TextSection.OTHER_MATTERS, "本年度未收取信息处理费，没有其他需要报告的事项。");
    }
}
