package org.gongkailan.requests.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.Samples;
import org.gongkailan.requests.WantedInformation;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeQuery;
import org.gongkailan.requests.dispute.DisputedAct;
import org.gongkailan.requests.dispute.Role;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.requests.ledger.RequestQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerExportTest {
    @TempDir
    Path folder;
    private Samples.Office office;

    @BeforeEach
    void open() {
        office = Samples.office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyClassChannelAndOutcomeComesBackAsItWas() throws IOException {
        fill();
        Path first = write(Names.WHOLE, "一.xlsx");
        try (var other = Samples.office(Files.createDirectory(folder.resolve("另一处")))) {
            var preview = other.intake().preview(first, Progress.NONE);
            assertEquals(List.of(), preview.findings().stream().filter(found -> !found.rule().startsWith("request.")).toList());
            assertEquals(Outcome.values().length + 3, preview.count(ReadLine.Kind.NEW));
            other.intake().take(preview);
            Path second = folder.resolve("二.xlsx");
            other.export().writeRequests(RequestQuery.ALL, Names.WHOLE, second, Progress.NONE);
            assertArrayEquals(cells(first).toArray(), cells(second).toArray());
        }
    }

    @Test
    void whatWasExportedHereIsKnownHere() {
        fill();
        for (Names names : Names.values()) {
            var preview = office.intake().preview(write(names, names + ".xlsx"), Progress.NONE);
            assertEquals(preview.rows().size(), preview.count(ReadLine.Kind.KNOWN), preview.findings().toString());
        }
    }

    @Test
    void namesAreMaskedUnlessSomebodyDecidesOtherwise() throws IOException {
        register(new Applicant(ApplicantClass.NATURAL_PERSON, "赵小云", "身份证", "13800000000"), "征地补偿标准");
        String masked = cells(write(Names.MASKED, "隐.xlsx")).toString();
        assertFalse(masked.contains("赵小云") || masked.contains("13800000000"), masked);
        String whole = cells(write(Names.WHOLE, "全.xlsx")).toString();
        assertTrue(whole.contains("赵小云") && whole.contains("13800000000"), whole);
    }

    @Test
    void daysAreDaysAndFormulasAreText() throws IOException {
        register(new Applicant(ApplicantClass.BUSINESS, "=cmd|' /C calc'!A0", "", ""), "@SUM(1+1)*cmd");
        try (var book = new XSSFWorkbook(Files.newInputStream(write(Names.WHOLE, "表.xlsx")))) {
            var row = book.getSheetAt(0).getRow(2);
            assertEquals(CellType.STRING, row.getCell(1).getCellType());
            assertEquals("=cmd|' /C calc'!A0", row.getCell(1).getStringCellValue());
            assertEquals("@SUM(1+1)*cmd", row.getCell(5).getStringCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(8)));
            assertEquals(LocalDate.of(2026, 11, 2), row.getCell(8).getLocalDateTimeCellValue().toLocalDate());
        }
    }

    @Test
    void anEmptyLedgerIsNotWritten() {
        var problem = assertThrows(UserProblem.class, () -> write(Names.MASKED, "空.xlsx"));
        assertEquals("requests.table.nothing", problem.key());
        assertFalse(Files.exists(folder.resolve("空.xlsx")));
    }

    @Test
    void disputesComeBackAsTheyWere() throws IOException {
        DisclosureRequest request = office.answer("2026-09-01", ApplicantClass.NATURAL_PERSON, "2026-09-10", Outcome.OTHER_LAW);
        var disputes = new ArrayList<Dispute>();
        for (CaseStage stage : CaseStage.values()) {
            for (CaseResult result : CaseResult.values()) {
                disputes.add(dispute(stage, result, disputes.isEmpty() ? request.id() : null));
            }
        }
        office.disputes().saveAll(disputes);
        Path first = writeDisputes(office, "一.xlsx");
        assertEquals(12, office.disputeIntake().preview(first, Progress.NONE).count(ReadLine.Kind.KNOWN));
        office.disputes().remove(disputes);
        var preview = office.disputeIntake().preview(first, Progress.NONE);
        assertEquals(List.of(), preview.findings());
        office.disputeIntake().take(preview);
        assertEquals(request.id(), office.disputes().over(request.id()).getFirst().act().request());
        assertEquals(cells(first).stream().sorted().toList(), cells(writeDisputes(office, "二.xlsx")).stream().sorted().toList());
        office.journal().undo();
        assertEquals(List.of(), office.disputes().all());
    }

    private void fill() {
        for (Outcome outcome : Outcome.values()) {
            int i = outcome.ordinal();
            Channel channel = Channel.values()[i % Channel.values().length];
            var request = office.ledger().register(new Applicant(ApplicantClass.values()[i % 6], "申请人" + i, "", "电话" + i),
                    new WantedInformation("第" + i + "号工程的验收材料\n含附件", "纸质"), new Receipt(channel,
                    LocalDate.of(2026, 3, 2 + i), LocalDate.of(2026, 3, 3 + i)), new Assignment("信息科", "李敏"));
            office.ledger().correct(request.with(new RequestEvent.Answered(LocalDate.of(2026, 4, 1), outcome,
                    "云公开复〔2026〕" + i + "号", "", "")));
        }
        DisclosureRequest slow = office.register("2026-05-06", ApplicantClass.NATURAL_PERSON);
        office.ledger().correct(slow.withEvents(List.of(Samples.askedToSupplement("2026-05-08", "2026-05-29"),
                new RequestEvent.Supplemented(LocalDate.of(2026, 5, 20), ""), Samples.extended("2026-06-10", 10),
                Samples.consulted("2026-06-11", Consultee.AUTHORITY), Samples.opinion("2026-06-12", "2026-06-11"),
                new RequestEvent.Withdrawn(LocalDate.of(2026, 6, 15), "不再需要"),
                new RequestEvent.Remarked(LocalDate.of(2026, 6, 16), "来电撤回"))));
        office.register("2026-11-02", ApplicantClass.RESEARCH);
        office.ledger().register(new Applicant(ApplicantClass.NATURAL_PERSON, "钱多", "", ""), new WantedInformation("低保名单", ""),
                new Receipt(Channel.INTERNET, LocalDate.of(2026, 11, 20), null), Assignment.NOBODY);
    }

    private void register(Applicant applicant, String contents) {
        office.ledger().register(applicant, new WantedInformation(contents, ""),
                new Receipt(Channel.IN_PERSON, LocalDate.of(2026, 11, 2), null), Assignment.NOBODY);
    }

    private Path write(Names names, String name) {
        Path out = folder.resolve(name);
        office.export().writeRequests(RequestQuery.ALL, names, out, Progress.NONE);
        return out;
    }

    private Path writeDisputes(Samples.Office of, String name) {
        Path out = folder.resolve(name);
        of.export().writeDisputes(DisputeQuery.ALL, Names.WHOLE, out, Progress.NONE);
        return out;
    }

    private static Dispute dispute(CaseStage stage, CaseResult result, String request) {
        boolean pending = result == CaseResult.PENDING;
        Role role = stage == CaseStage.LITIGATION_AFTER_REVIEW ? Role.values()[result.ordinal() % 3] : Role.ALONE;
        return new Dispute(Dispute.newId(), stage, new Applicant(ApplicantClass.values()[result.ordinal()], "钱多多", "", ""),
                new DisputedAct(request, "关于" + stage + "的答复"), role, "云溪市人民政府", "云复〔2026〕" + stage.ordinal() + result.ordinal(),
                new Dispute.Days(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 24),
                        pending ? null : LocalDate.of(2026, 11, 10)), result, "备注");
    }

    /** What stands in each row, the derived columns at the end left out. */
    private static List<String> cells(Path file) throws IOException {
        var rows = new ArrayList<String>();
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(cell.toString()));
                boolean requests = cells.size() > 20;
                rows.add(String.join("|", requests ? cells.subList(0, cells.size() - 3) : cells));
            }
        }
        return rows;
    }
}
