package org.gongkailan.annualreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportReaderTest {
    static final List<String> PUBLISHED = Samples.PUBLISHED;
    private static final String HEAD = "\"format\":\"gongkailan/annual-report/1\",\"unit\":{\"name\":\"云溪县财政局\"}";

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @FieldSource("PUBLISHED")
    void publishedReportsComeBackWithoutADifference(String name) {
        AnnualReport report = Samples.published(name);
        byte[] written = new ReportWriter().bytes(report);
        assertEquals(report, reader.read(written, name).report());
        if (!name.endsWith("partial")) { // its empty objects come back as null
            assertEquals(tree(Samples.bytes(name)), tree(written));
        }
    }

    @Test
    void figuresAreReadByRowAndColumn() {
        AnnualReport report = Samples.published("08-suqian-2023");
        assertEquals(new BigDecimal("59237.2449"), report.number(ProactiveFigure.FEES));
        assertEquals(new BigDecimal("1047"), report.number(RequestRow.NOT_HELD.in(RequestColumn.TOTAL)));
        assertEquals(FormEdition.OF_2021, report.layoutOfRequests());
    }

    @Test
    void unknownFieldsAreKeptAndWrittenAgain() {
        String json = "{" + HEAD + ",\"year\":2024,\"seal\":[1,2],\"proactive\":{\"licences\":3,\"queries\":9},"
                + "\"requests\":{\"withdrawn\":{\"total\":2},\"received\":{\"total\":1,\"online\":1}}}";
        JsonNode written = tree(new ReportWriter().bytes(read(json).report()));
        assertEquals("[1,2]", written.get("seal").toString());
        assertEquals(9, written.at("/proactive/queries").intValue());
        assertEquals(2, written.at("/requests/withdrawn/total").intValue());
        assertEquals(1, written.at("/requests/received/online").intValue());
    }

    @Test
    void remarksAreKept() {
        AnnualReport report = read("{" + HEAD + ",\"year\":2024,\"proactive\":{\"licences\":\"22（其中修订 16 件）\"}}").report();
        assertEquals("22（其中修订 16 件）", report.entry(ProactiveFigure.LICENCES).text());
        assertEquals(report, reader.read(new ReportWriter().bytes(report), "again").report());
    }

    @Test
    void aCellThatIsNoCellIsAFindingWithItsPlace() {
        var reading = read("{" + HEAD + ",\"year\":2024,\"proactive\":{\"licences\":[1]},"
                + "\"requests\":{\"received\":7},\"disputes\":\"无\",\"overview\":5}");
        assertEquals(List.of("proactive.licences", "requests.received", "disputes", "overview"),
                reading.findings().stream().map(Finding::place).map(place -> place.id()).toList());
        assertTrue(reading.findings().stream().allMatch(finding -> finding.rule().equals("cell.invalid")));
    }

    @Test
    void aMonstrousNumberDoesNotStopTheProgram() {
        var report = read("{" + HEAD + ",\"year\":2024,\"proactive\":{\"licences\":1e999999999}}").report();
        assertEquals(new Entry(null, "1E+999999999"), report.entry(ProactiveFigure.LICENCES));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "empty file||report.read.notReport",
        "not JSON|hello|report.read.notJson",
        "cut off|{\"format\":\"gongkailan/annual-report/1\",\"ye|report.read.notJson",
        "an array|[1]|report.read.notReport",
        "another format|{\"format\":\"gongkailan/catalogue/1\"}|report.read.notReport",
        "a newer version|{\"format\":\"gongkailan/annual-report/2\"}|report.read.newer",
        "no unit|{\"format\":\"gongkailan/annual-report/1\",\"year\":2024}|report.read.noUnit",
        "no year|{\"format\":\"gongkailan/annual-report/1\",\"unit\":{\"name\":\"a\"}}|report.read.noYear",
        "a field twice|{\"format\":\"gongkailan/annual-report/1\",\"year\":1,\"year\":2}|report.read.notJson",
    })
    void aFileThatIsNoReportIsOneSentence(String what, String json, String key) {
        assertEquals(key, assertThrows(UserProblem.class, () -> read(json == null ? "" : json), what).key());
    }

    @Test
    void deepNestingIsRefused() {
        String json = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertEquals("report.read.notJson", assertThrows(UserProblem.class, () -> read(json)).key());
    }

    @Test
    void filesThatCannotBeReadAreNamed(@TempDir Path folder) throws IOException {
        assertEquals("report.read.missing",
                assertThrows(UserProblem.class, () -> reader.read(folder.resolve("无此文件.json"))).key());
        assertEquals("report.read.folder", assertThrows(UserProblem.class, () -> reader.read(folder)).key());
        Path large = folder.resolve("大.json");
        Files.write(large, new byte[9 << 20]);
        assertEquals("report.read.large", assertThrows(UserProblem.class, () -> reader.read(large)).key());
    }

    private ReportReading read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8), "test.json");
    }

    private static JsonNode tree(byte[] json) {
        return JsonMapper.shared().readTree(json);
    }
}
