package org.gongkailan.requests.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Samples;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters of a case; all of them lie in target/letters for a person to look at. */
class LetterOfficeTest {
    private static final PdfWriter PDF = TestFonts.PDF;
    private static final Path SHOWN = Path.of("target", "letters");

    @TempDir
    Path folder;
    private Samples.Office office;
    private LetterOffice letters;
    private DisclosureRequest request;

    @BeforeEach
    void open() {
        office = Samples.office(folder);
        letters = office.letters(PDF);
        request = office.register("2026-11-02", ApplicantClass.NATURAL_PERSON);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyOutcomeHasItsAnswer() {
        Set<Outcome> answered = letters.letters().stream().flatMap(letter -> letter.outcome().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Outcome.values()), answered);
        assertEquals(34, letters.letters().size());
    }

    @Test
    void everyFieldOfEveryLetterIsKnownAndEveryFieldIsUsed() {
        var used = new java.util.HashSet<LetterField>();
        for (LetterTemplate letter : letters.letters()) {
            assertEquals(List.of(), TemplateCheck.check(letter, letter), letter.id());
            used.addAll(TemplateCheck.fields(letter));
            used.addAll(filled(letter.id()).needed());
        }
        assertEquals(Set.of(LetterField.values()), used);
    }

    @Test
    void whereTheLawWasNotReadTheOfficeDecidesOnTheOrderOfRemedies() {
        assertEquals(List.of("choose", "reviewThenSue"), remedies("answer.unavailable.notHeld"));
        assertEquals(List.of("choose", "reviewThenSue"), remedies("answer.notHandled.petition"));
        assertEquals(List.of("reviewFirst"), remedies("answer.refused.thirdParty"));
        assertEquals(List.of("choose"), remedies("answer.granted"));
        assertEquals(List.of("none"), remedies("receipt"));
    }

    private List<String> remedies(String letter) {
        return letters.remedies(letters.letter(letter)).stream().map(Remedy::id).toList();
    }

    @Test
    void aRefusalGoesToReviewFirstAndOtherAnswersChoose() {
        for (LetterTemplate letter : letters.letters()) {
            if (letter.outcome().isPresent()) {
                String text = text(filled(letter.id()));
                boolean refusal = letter.outcome().get().id().startsWith("refused.") || letter.id().equals("answer.partlyGranted");
                assertEquals(refusal, text.contains("应当先申请行政复议"), letter.id());
                assertTrue(letter.id().equals("answer.other.other") || text.contains("云溪市人民政府"), letter.id());
            }
        }
    }

    @Test
    void theCaseFillsWhatItKnowsAndTheRestIsAskedFor() {
        Letter receipt = letters.draft(request, "receipt", Samples.TODAY);
        assertEquals(List.of(), receipt.check());
        assertTrue(text(receipt).contains("已于2026年11月2日收到，登记编号为〔2026〕第1号"), text(receipt));
        assertTrue(text(receipt).contains("将不迟于2026年11月30日作出答复"), text(receipt));
        Letter supplement = letters.draft(request, "supplement", Samples.TODAY);
        assertEquals(List.of("请填写“补正内容”", "请填写“补正期限”"), messages(supplement));
        office.ledger().take(request, Samples.askedToSupplement("2026-11-04", "2026-11-30"));
        assertEquals(List.of(), messages(letters.draft(current(), "supplement", Samples.TODAY)));
    }

    @Test
    void whatIsUnverifiedIsSaid() {
        List<String> said = messages(filled("answer.refused.thirdParty"));
        assertEquals(1, said.size());
        assertTrue(said.getFirst().startsWith("救济途径未经核对（《中华人民共和国行政复议法》（2023年修订）第二十三条"), said.getFirst());
    }

    @Test
    void anUnfinishedLetterIsNotWritten() {
        Path out = folder.resolve("x.pdf");
        var problem = assertThrows(UserProblem.class, () -> letters.write(letters.draft(request, "supplement", Samples.TODAY),
                LetterFormat.PDF, out, Progress.NONE));
        assertEquals("requests.letter.unready", problem.key());
        assertFalse(Files.exists(out));
    }

    @Test
    void nothingOfTheApplicantStandsInNamesAndProperties() throws IOException {
        Letter letter = filled("answer.granted");
        String name = letters.fileName(request, letter.template(), LetterFormat.DOCX);
        assertEquals("〔2026〕第1号予以公开答复书（提供信息）.docx", name);
        Path pdf = folder.resolve("a.pdf");
        letters.write(letter, LetterFormat.PDF, pdf, Progress.NONE);
        assertFalse(LetterPaper.of(letter).title().contains("赵小云"));
        assertFalse(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).contains("赵小云"));
    }

    @Test
    void everyLetterIsWrittenAsWordAndPdfTheSameTwice() throws IOException {
        Files.createDirectories(SHOWN);
        for (LetterTemplate letter : letters.letters()) {
            for (LetterFormat format : LetterFormat.values()) {
                Path one = SHOWN.resolve(letter.id() + "." + format.word());
                Path two = folder.resolve(letter.id() + "." + format.word());
                letters.write(filled(letter.id()), format, one, Progress.NONE);
                letters.write(filled(letter.id()), format, two, Progress.NONE);
                assertTrue(Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(two)), letter.id());
            }
        }
    }

    @Test
    void whatWentOutIsAnEventOfTheCaseAndUsualWordsAreRemembered() {
        Letter letter = filled("answer.granted");
        office.ledger().take(request, Samples.answered("2026-11-10", Outcome.GRANTED));
        assertEquals(List.of(), letters.issued(current(), letter));
        assertEquals(Samples.TODAY, letters.issuedOn(current(), "answer.granted").orElseThrow());
        assertEquals("云溪市人民政府", letters.draft(current(), "answer.notHandled.petition", Samples.TODAY).fields()
                .get(LetterField.REVIEW_AUTHORITY));
    }

    @Test
    void theOfficeRewritesALetterAndGoesBackToTheOriginal() {
        LetterTemplate shipped = letters.letter("receipt");
        assertEquals(List.of("letter.lost-field"), rules(letters.rewrite(shipped.saying("回执", shipped.addressee(),
                shipped.body().replace("，登记编号为{申请编号}", ""), ""))));
        assertTrue(letters.rewritten("receipt"));
        assertEquals("回执", letters.letter("receipt").title());
        letters.restore("receipt");
        assertEquals(shipped, letters.letter("receipt"));
        office.journal().undo();
        assertEquals("回执", letters.letter("receipt").title());
    }

    @Test
    void unknownFieldsAndOpenBracesAreNotStored() {
        LetterTemplate shipped = letters.letter("receipt");
        assertEquals(List.of("letter.unknown-field"), rules(letters.rewrite(shipped.saying("回执", "{申请人}：",
                shipped.body() + "{申请人姓名}", ""))));
        assertEquals(List.of("letter.open-brace"), rules(letters.rewrite(shipped.saying("回执", "{申请人}：",
                shipped.body() + "{申请", ""))));
        assertFalse(letters.rewritten("receipt"));
    }

    @Test
    void theLettersOfACaseComeInTheOrderInWhichTheyAreNeeded() {
        assertEquals("receipt", letters.forCase(request).getFirst().id());
        office.ledger().take(request, Samples.answered("2026-11-10", Outcome.STATE_SECRET));
        assertEquals("answer.refused.stateSecret", letters.forCase(current()).getLast().id());
    }

    @Test
    void anAnswerCitesTheOneItemItStandsOn() {
        office.ledger().take(request, Samples.answered("2026-11-10", Outcome.NOT_HELD));
        assertEquals(List.of("第三十六条第（四）项", "第三十六条第（五）项"), letters.forCase(current()).stream()
                .filter(letter -> letter.outcome().isPresent())
                .map(letter -> letter.basis().getFirst().article().replaceAll(".*）(?=第)", "")).toList());
    }

    @Test
    void aPersonIsAddressedOtherwiseThanACompany() {
        assertTrue(text(letters.draft(request, "receipt", Samples.TODAY)).contains("你提交的政府信息公开申请"));
        DisclosureRequest company = office.register("2026-11-03", ApplicantClass.BUSINESS);
        assertTrue(text(letters.draft(company, "receipt", Samples.TODAY)).contains("你单位提交的政府信息公开申请"));
    }

    @Test
    void whoHasTheInformationIsLeftOutWhereNobodyKnows() {
        String id = "answer.unavailable.notHeld.elsewhere";
        assertTrue(text(filled(id)).contains("负责公开该政府信息的行政机关"));
        Letter known = filled(id);
        var fields = new HashMap<>(known.fields());
        fields.put(LetterField.RIGHT_AUTHORITY, "");
        var unknown = new Letter(known.template(), known.remedy(), known.issuer(), "", known.day(), fields);
        assertEquals(List.of(), rules(unknown.check()).stream().filter("letter.empty-field"::equals).toList());
        assertFalse(text(unknown).contains("负责公开该政府信息的行政机关"), text(unknown));
    }

    @Test
    void rareLettersAreOfferedWhenSomethingAsksForThem() {
        assertEquals(List.of("receipt", "supplement", "thirdParty", "extension", "fee", "transfer"), ids());
        office.ledger().take(request, Samples.consulted("2026-11-04", Consultee.JOINT_MAKER));
        assertEquals("jointMaker", ids().get(3));
        assertEquals("云溪建设有限公司", letters.draft(current(), "jointMaker", Samples.TODAY).fields().get(LetterField.CONSULTED));
    }

    private List<String> ids() {
        return letters.forCase(current()).stream().map(LetterTemplate::id).toList();
    }

    private DisclosureRequest current() {
        return office.ledger().lists().line(request.id()).orElseThrow().request();
    }

    /** A letter with something in every field. */
    private Letter filled(String id) {
        Letter draft = letters.draft(request, id, LocalDate.of(2026, 11, 23));
        Map<LetterField, String> fields = new HashMap<>(draft.fields());
        for (LetterField field : LetterField.values()) {
            fields.putIfAbsent(field, switch (field) {
                case REVIEW_AUTHORITY -> "云溪市人民政府";
                case COURT -> "云溪市中级人民法院";
                case ATTACHMENT -> "云溪县2025年村庄规划编制经费支出明细表";
                case SUPPLEMENT_DUE, FEE_DUE -> "2026年12月7日";
                case FEE_AMOUNT -> "1100.00";
                case FEE_COUNT -> "120";
                case EXTENSION_DAYS -> "20";
                case ANSWER_DUE -> "2026年12月28日";
                case FEE_BASIS -> "按件";
                case FEE_WAY -> "凭本通知到云溪县行政服务中心二楼财政非税窗口缴纳，或者扫描本通知所附缴款码缴纳";
                case SUPPLEMENT -> "申请中“审计整改落实情况”所指的审计报告名称、文号或者年度";
                case EXTENSION_REASON -> "所涉资料分散在县财政局、县住房和城乡建设局和十四个乡镇，需要逐卷检索";
                case THIRD_PARTY -> "云溪水务集团有限公司";
                case CONSULTED, TRANSFER_TO -> "云溪县财政局";
                case TRANSFER_REASON -> "该政府信息由你局制作并保存";
                case GIVEN_BY -> "电子邮件";
                case WITHHELD -> "验收报告中施工单位的成本构成和报价明细";
                case DISCLOSED -> "工程验收报告全文";
                case REASON_TO_DISCLOSE -> "该工程直接关系群众饮水安全，公众有必要了解验收结论";
                case REASON -> "该部分内容涉及第三方的商业秘密，经书面征求意见，第三方不同意公开，且不公开不会对公共利益造成重大影响";
                case SEARCH -> "以“村庄规划”“经费”“2025年”为关键词检索本机关公文系统和档案室";
                case RIGHT_AUTHORITY -> "云溪县自然资源和规划局（办公电话：0000-1234567，地址：云溪县城关镇人民路1号）";
                case QUERY_WAY -> "云溪县不动产登记中心查询窗口";
                case CHANNEL -> "云溪县信访局（人民来访接待中心）";
                case EARLIER_ANSWER -> "云政办依复〔2026〕12号，2026年6月8日送达";
                case OBTAINED_FROM -> "云溪县人民政府网站“财政信息—专项资金”栏目";
                default -> "";
            });
        }
        return new Letter(draft.template(), draft.remedy(), draft.issuer(), "云政办依复〔2026〕1号", draft.day(), fields);
    }

    private static String text(Letter letter) {
        var text = new ArrayList<String>();
        LetterPaper.of(letter).blocks().forEach(block -> {
            if (block instanceof Paragraph paragraph) {
                text.add(paragraph.text());
            }
        });
        return String.join("\n", text);
    }

    private static List<String> messages(Letter letter) {
        return letter.check().stream().map(Finding::message).toList();
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
