package org.gongkailan.annualreport.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongkailan.annualreport.Amendment;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.desk.ReportStores;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 20);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    private Database database;
    private Journal journal;
    private ReportDesk desk;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2025-01-20T02:00:00Z"), CHINA);
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), clock);
        var stores = new ReportStores();
        journal = new Journal(database, clock, "张三", stores.all());
        desk = ReportDesk.of(database, journal, stores, clock, new LedgerCount(List.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anErrorBlocksTheSignature() {
        AnnualReport broken = sound().with(RequestRow.CARRIED_IN.in(RequestColumn.BUSINESS), Entry.of(1));
        assertEquals("report.sign.findings", refused(() -> desk.signing().check(desk.archive().take(broken))));
    }

    @Test
    void aReportOnAYearThatStillRunsAsksForALook() {
        StoredReport early = desk.archive().take(sound().of(sound().unit(), 2025));
        assertEquals("year.unfinished", desk.signing().clearance(early).unseen().getFirst().rule());
        assertTrue(desk.signing().clearance(desk.archive().take(sound())).unseen().stream()
                .noneMatch(finding -> finding.rule().equals("year.unfinished")), "2024 is over");
    }

    @Test
    void figuresWithoutAnyTextAreNotSigned() {
        StoredReport figures = desk.archive().take(sound().with(TextSection.OVERVIEW, "")
                .with(TextSection.PROBLEMS, "").with(TextSection.OTHER_MATTERS, ""));

        assertEquals("report.sign.no-text", refused(() -> desk.signing().check(figures)));
    }

    @Test
    void aReportGoesFromDraftToPublished() {
        StoredReport draft = desk.archive().take(sound());
        StoredReport signed = desk.signing().sign(desk.signing().check(draft), "");
        desk.signing().publish(signed, TODAY, "https://www.yunxi.gov.cn/zfxxgk/2024.html");

        assertEquals(ReportState.PUBLISHED, kept(draft).state());
        ReportVersion version = desk.signing().versions(draft.id()).getFirst();
        assertTrue(version.intact());
        assertEquals(TODAY, version.published());
        assertEquals(List.of(ReportState.CHECKED, ReportState.SIGNED, ReportState.PUBLISHED),
                kept(draft).steps().stream().map(step -> step.state()).toList());
    }

    @Test
    void theFrozenTextHoldsNumbersNotTokens() {
        AnnualReport bound = sound().with(TextSection.PROBLEMS, sound().text(TextSection.PROBLEMS)
                + "新收⟦requests.received.total⟧件。");
        StoredReport signed = signed(bound);
        AnnualReport frozen = desk.signing().versions(signed.id()).getFirst().frozen();
        assertEquals(bound.text(TextSection.PROBLEMS), frozen.texts().get(TextSection.PROBLEMS));
    }

    @Test
    void aFrozenReportIsNeitherEditedNorReplaced() {
        StoredReport signed = signed(sound());
        AnnualReport other = sound().with(ProactiveFigure.LICENCES, Entry.of(9));
        assertEquals("report.archive.frozen", refused(() -> desk.archive().save(signed.with(other), "行政许可")));
        assertEquals("report.archive.frozen", refused(() -> desk.archive().take(other)));
        assertEquals(signed, kept(signed));
    }

    @Test
    void changingACheckedReportMakesItADraft() {
        StoredReport checked = desk.signing().check(desk.archive().take(sound()));
        StoredReport edited = checked.with(sound().with(ProactiveFigure.LICENCES, Entry.of(9)));
        assertEquals(ReportState.DRAFT, edited.state());
        assertEquals(ReportState.CHECKED, checked.with(sound()).state());
    }

    @Test
    void anAmendmentStandsBesideTheFrozenVersionWithWhatChangedAndWhy() {
        StoredReport amending = desk.signing().amend(signed(sound()));
        AnnualReport corrected = sound().with(ProactiveFigure.LICENCES, Entry.of(9));
        desk.archive().save(amending.with(corrected), "行政许可");
        StoredReport checked = desk.signing().check(kept(amending));
        assertEquals("report.sign.why", refused(() -> desk.signing().sign(checked, " ")));

        desk.signing().sign(checked, "漏报行政许可 9 件");

        List<ReportVersion> versions = desk.signing().versions(amending.id());
        assertEquals(List.of(2, 1), versions.stream().map(ReportVersion::number).toList());
        var form = new ReportForms().of(corrected);
        assertEquals(List.of(new VersionChange("行政许可 · 本年处理决定数量", "0", "9")),
                VersionChange.between(versions.get(1).frozen(), versions.get(0).frozen(), form));
    }

    @Test
    void aReportThatThePublicHasSeenSaysOnPaperWhatWasAmended() {
        StoredReport published = desk.signing().publish(signed(sound()), TODAY, "网站");
        StoredReport amending = desk.signing().amend(published);
        desk.archive().save(amending.with(sound().with(ProactiveFigure.LICENCES, Entry.of(9))
                .with(TextSection.OTHER_MATTERS, "本年度收取信息处理费10元，没有其他需要报告的事项。")), "行政许可");

        StoredReport again = desk.signing().sign(desk.signing().check(kept(amending)), "漏报行政许可9件。");

        var said = new Amendment(TODAY, "漏报行政许可9件。行政许可·本年处理决定数量由“0”改为“9”；六、其他需要报告的事项由“"
                + "本年度未收取信息处理费，没有其他需要报告的事项”改为“本年度收取信息处理费10元，没有其他需要报告的事项”。");
        assertEquals(List.of(said), again.report().notes().amendments());
        assertEquals(again.report(), desk.signing().versions(again.id()).getFirst().frozen());
        assertEquals(again, kept(again));
    }

    @Test
    void aReportAmendedBeforeAnybodySawItSaysNothingOfIt() {
        StoredReport amending = desk.signing().amend(signed(sound()));
        desk.archive().save(amending.with(sound().with(ProactiveFigure.LICENCES, Entry.of(9))), "行政许可");
        StoredReport again = desk.signing().sign(desk.signing().check(kept(amending)), "漏报");

        assertEquals(List.of(), again.report().notes().amendments());
    }

    @Test
    void anAmendmentThatChangesNothingIsNotSigned() {
        StoredReport checked = desk.signing().check(desk.signing().amend(signed(sound())));
        assertEquals("report.sign.unchanged", refused(() -> desk.signing().sign(checked, "更正")));
    }

    @Test
    void aStockThatDoesNotFollowAsksForItsReasonAndForANewOneWhenTheNumberMoves() {
        desk.archive().take(sound(2023));
        StoredReport draft = desk.archive().take(sound().with(ProactiveFigure.DOCUMENTS_IN_FORCE, Entry.of(5)));
        Finding stock = desk.signing().clearance(draft).unseen().stream()
                .filter(finding -> finding.rule().equals("documents.stock")).findFirst().orElseThrow();
        assertEquals("report.sign.reason", refused(() -> desk.signing().look(draft, stock, "")));

        StoredReport looked = desk.signing().look(draft, stock, "机构调整划入");
        assertFalse(desk.signing().clearance(looked).unseen().contains(stock));
        StoredReport moved = looked.with(looked.report().with(ProactiveFigure.DOCUMENTS_IN_FORCE, Entry.of(6)));
        assertTrue(desk.signing().clearance(moved).unseen().stream()
                .anyMatch(finding -> finding.rule().equals("documents.stock")));
    }

    @Test
    void aSignatureIsTakenBackInOneStep() {
        StoredReport checked = desk.signing().check(desk.archive().take(sound()));
        desk.signing().sign(checked, "");
        journal.undo();
        assertEquals(ReportState.CHECKED, kept(checked).state());
        assertEquals(List.of(), desk.signing().versions(checked.id()));
    }

    @Test
    void aDayThatCannotBeIsRefused() {
        StoredReport signed = signed(sound());
        assertEquals("report.sign.bad-day", refused(() -> desk.signing().publish(signed, TODAY.plusDays(1), "网站")));
        assertEquals("report.sign.no-address", refused(() -> desk.signing().publish(signed, TODAY, "")));
    }

    private StoredReport signed(AnnualReport report) {
        return desk.signing().sign(looked(desk.signing().check(looked(desk.archive().take(report)))), "");
    }

    // Other rules may ask for a look; here each gets one.
    private StoredReport looked(StoredReport stored) {
        StoredReport seen = stored;
        for (Finding finding : desk.signing().clearance(stored).unseen()) {
            seen = desk.signing().look(seen, finding, "已核对");
        }
        return seen;
    }

    private StoredReport kept(StoredReport stored) {
        return desk.archive().find(stored.id()).orElseThrow();
    }

    private static String refused(Runnable deed) {
        return assertThrows(UserProblem.class, deed::run).key();
    }

    private static AnnualReport sound() {
        return sound(2024);
    }

    private static AnnualReport sound(int year) {
        return Samples.county(year)
                .with(TextSection.OVERVIEW, "本年度按照条例要求开展政府信息公开工作，工作考核、社会评议和责任追究结果正常。")
                .with(TextSection.PROBLEMS, "存在的主要问题是政策解读的形式较为单一，下一步将丰富解读形式。")
                .with(TextSection.OTHER_MATTERS, "本年度未收取信息处理费，没有其他需要报告的事项。");
    }
}
