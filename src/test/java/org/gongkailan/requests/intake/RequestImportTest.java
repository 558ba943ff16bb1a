package org.gongkailan.requests.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Samples;
import org.gongkailan.requests.ledger.RequestQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestImportTest {
    @TempDir
    Path folder;
    private Samples.Office office;
    private RequestImport intake;

    @BeforeEach
    void open() {
        office = Samples.office(folder);
        intake = office.intake();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aLedgerIsReadUnderItsTitleAndTakenInAsOneStep() {
        var preview = preview("""
                云溪县2026年依申请公开台账
                序号,申请人,申请人类别,申请内容,申请方式,收到时间,承办单位,答复时间,办理结果
                1,赵小云,自然人,征地补偿标准,当面申请,2026-03-02,自然资源局,2026年3月16日,予以公开
                2,云溪启程建材有限公司,商业企业,中标公告,网上申请,2026/3/5,住建局,2026.3.20,部分公开
                3,钱大河,公民,低保名单,信函,20261110,民政局,,办理中
                """);
        assertEquals(3, preview.count(ReadLine.Kind.NEW), preview.findings().toString());
        intake.take(preview);
        var kept = office.ledger().lists().lines(preview.fresh().stream().map(request -> request.id()).toList());
        assertEquals(List.of("〔2026〕第1号", "〔2026〕第2号", "〔2026〕第3号"), kept.stream().map(line -> line.request().number().text()).toList());
        assertEquals(List.of(Outcome.GRANTED, Outcome.PARTLY_GRANTED), kept.stream().flatMap(line -> line.request().outcome().stream()).toList());
        assertEquals(ApplicantClass.BUSINESS, kept.get(1).request().applicant().kind());
        office.journal().undo();
        assertEquals(List.of(), office.ledger().lists().all(RequestQuery.ALL));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            予以公开, granted
            主动公开, granted
            部分公开（区分处理）, partlyGranted
            不予公开（涉及第三方）, refused.thirdParty
            属于四类过程性信息, refused.processInformation
            3.危及“三安全一稳定”, refused.securityAndStability
            本机关不掌握相关政府信息, unavailable.notHeld
            信息不存在, unavailable.notHeld
            没有现成信息需要另行制作, unavailable.needsCreation
            补正后申请内容仍不明确, unavailable.stillUnclear
            重复申请, notHandled.repeated
            申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请, other.notCorrected
            申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请, other.feeUnpaid
            申请人撤回, withdrawn
            不予公开, ambiguous
            办理中, open
            """)
    void resultsAreRecognisedAsOfficesWriteThem(String words, String outcome) {
        assertEquals(outcome, new LedgerWords().outcome(words).orElse(""));
    }

    @Test
    void everyLabelOfTheFormIsRecognisedAsItself() {
        var words = new LedgerWords();
        for (Outcome outcome : Outcome.values()) {
            assertEquals(outcome.id(), words.outcome(outcome.label()).orElse(""), outcome.label());
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsCellAndLeavesTheOthersAlone() {
        var preview = preview("""
                编号,申请人,申请人类别,申请内容,收到时间,答复时间,办理结果
                〔2026〕1号,甲,自然人,甲的内容,二月三十日,,
                〔2026〕2号,乙,自然人,乙的内容,2026-03-02,2026-03-10,不予公开
                〔2026〕3号,丙,自然人,丙的内容,2026-03-02,,予以公开
                〔2026〕4号,丁,自然人,,2026-03-02,,
                〔2026〕5号,戊,自然人,戊的内容,2026-03-02,2026-03-10,信息不存在
                〔2026〕6号,己,自然人,己的内容,2027-03-02,,
                """);
        assertEquals(5, preview.count(ReadLine.Kind.WRONG));
        assertEquals(1, preview.count(ReadLine.Kind.NEW));
        assertEquals(List.of("requests.no-day", "requests.outcome-unknown", "requests.no-answer", "requests.no-contents",
                "request.future", "requests.gap"), preview.findings().stream().map(Finding::rule).toList());
        assertTrue(preview.findings().getFirst().place().id().endsWith("E2"), preview.findings().getFirst().place().id());
    }

    @Test
    void aHeadNobodyKnowsIsSortedOutByHandAndRemembered() {
        String file = """
                编码,谁,何类,要什么,哪天来的
                1,赵小云,自然人,征地补偿标准,2026-03-02
                """;
        var preview = preview(file);
        assertEquals(0, preview.rows().size());
        var head = preview.sheets().getFirst().head().using(3, LedgerColumn.CONTENTS).using(4, LedgerColumn.RECEIVED)
                .using(1, LedgerColumn.APPLICANT).using(2, LedgerColumn.CLASS);
        var sorted = intake.preview(preview.file(), List.of(preview.sheets().getFirst().under(head)));
        assertEquals(1, sorted.count(ReadLine.Kind.NEW), sorted.findings().toString());
        intake.take(sorted);
        assertEquals(1, preview(file).count(ReadLine.Kind.KNOWN), "the head is known now, and so is the line");
    }

    @Test
    void whatStandsInTheLedgerIsNotTakenTwice() {
        String file = "编号,申请人,申请内容,收到时间\n〔2026〕1号,赵小云,征地补偿标准,2026-03-02\n";
        intake.take(preview(file));
        assertEquals(1, preview(file).count(ReadLine.Kind.KNOWN));
    }

    @Test
    void numbersOfPersonsAreMaskedAndMarksAreGone() {
        var preview = preview("""
                申请人,身份证号,联系电话,申请内容,收到时间
                \u202e赵小云,110101199003074512,13800000000,本人110101199003074512的档案,2026-03-02
                """);
        var request = preview.fresh().getFirst();
        assertEquals("赵小云", request.applicant().name());
        assertFalse(request.toString().contains("110101199003074512"));
    }

    @Test
    void whatTheLawWouldHaveRefusedIsAWarningOnly() {
        var preview = preview("""
                申请人,申请人类别,申请内容,收到时间,延期告知时间,答复时间,办理结果
                赵小云,自然人,征地补偿标准,2026-03-02,2026-04-20,2026-05-06,予以公开
                """);
        assertEquals(List.of("request.extension-late"), preview.findings().stream().map(Finding::rule).toList());
        assertEquals(1, preview.count(ReadLine.Kind.NEW));
    }

    @Test
    void numbersThatAreMissingAreNamed() {
        var preview = preview("""
                编号,申请人,申请人类别,申请内容,收到时间
                〔2026〕1号,甲,自然人,甲的内容,2026-03-02
                〔2026〕4号,乙,自然人,乙的内容,2026-03-03
                """);
        assertEquals("2026年的编号缺2个：2、3。", preview.findings().getLast().message());
    }

    @Test
    void daysCountedByTheSpreadsheetAreDays() {
        assertEquals(LocalDate.of(2026, 3, 2), LedgerDay.of("46083").orElseThrow());
        assertTrue(LedgerDay.of("2026-02-30").isEmpty());
        assertTrue(LedgerDay.of("昨天").isEmpty());
    }

    @Test
    void aFileWithoutAHeadIsASentence() {
        assertEquals("requests.intake.noHead", assertThrows(UserProblem.class, () -> preview("只有,两列\n")).key());
    }

    private LedgerPreview<LedgerColumn, DisclosureRequest> preview(String csv) {
        try {
            Path file = folder.resolve("台账.csv");
            Files.writeString(file, csv);
            return intake.preview(file, Progress.NONE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
