package org.gongkailan.annualreport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.count.CaseBehind;
import org.gongkailan.annualreport.count.FigureSource;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.desk.ReportStores;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Preferences;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.SameThreadJobs;
import org.gongkailan.ui.Sheets;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report's desk: states, figures counted from a ledger, bound figures, the first draft. */
class ReportDeskScreenTest {
    private static final Figure PERSONS = RequestRow.RECEIVED.in(RequestColumn.NATURAL_PERSON);
    private static final int OVERVIEW = 0;
    private static final int PROACTIVE = 1;
    private static final int REQUESTS = 2;

    @TempDir
    Path folder;

    private final Map<Figure, Long> counted = new HashMap<>(Map.of(PERSONS, 12L));
    private final Sheets sheets = new Sheets();
    private final Notices notices = new Notices();
    private Database database;
    private Journal journal;
    private ReportDesk office;
    private ReportsScreen screen;
    private Stage stage;

    @BeforeEach
    void open() {
        FxTest.start();
        Clock clock = Clock.fixed(Instant.parse("2025-01-08T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), clock);
        var units = new UnitStore();
        var stores = new ReportStores();
        journal = new Journal(database, clock, "张三", Stream.concat(stores.all().stream(), Stream.of(units)).toList());
        office = ReportDesk.of(database, journal, stores, clock, new LedgerCount(List.of(new Ledger())));
        office.archive().take(sound());
        var forms = new ReportForms();
        var work = new ReportWork(forms, new ReportCheck(forms), office,
                new ReportExport(forms, TestFonts.PDF), new UnitDirectory(database, journal, units));
        var desk = new Desk(new SameThreadJobs(), new RecordingDialogs(), notices, sheets, new Navigator(),
                new Preferences(folder.resolve("preferences.json")));
        screen = FxTest.fx(() -> new ReportsScreen(work, clock, desk));
        FxTest.fx(screen::furnish);
        stage = FxTest.show((Parent) FxTest.fx(screen::node), 980, 860);
        FxTest.fx(screen::refresh);
        journal.onChange(this::changed);
        FxTest.pulse();
    }

    @AfterEach
    void close() {
        FxTest.fx(screen::leave);
        FxTest.fx(stage::close);
        database.close();
    }

    @Test
    void theHeadCountsTheDaysLeft() {
        assertEquals("距 1 月 31 日 23 天", FxTest.fx(() -> ((Hyperlink) lookup("#deadline")).getText()));
    }

    @Test
    void checkingAndSigningFreezeTheReport() {
        fire("校核");
        sheet("看过");
        sheet("校核");
        fire("签发");
        sheet("签发");

        assertEquals(ReportState.SIGNED, kept().state());
        assertEquals(1, office.signing().versions(kept().id()).size());
        show(REQUESTS);
        assertFalse(FxTest.fx(() -> ((TextField) cell(PERSONS)).isEditable()));
    }

    @Test
    void aTypedFigureKeepsTheCountedOneBesideItUntilItIsTaken() {
        show(REQUESTS);
        fire("从台账计数");
        assertEquals(Entry.of(10), kept().report().entry(PERSONS));
        FxTest.click(cell(PERSONS));
        assertTrue(rail().contains("台账 12，填写 10"), rail());
        assertEquals(1, FxTest.fx(() -> ((ListView<?>) lookup("#cases")).getItems().size()));

        fire("用台账数");
        assertEquals(Entry.of(12), kept().report().entry(PERSONS));
        journal.undo();
        assertEquals(Entry.of(10), kept().report().entry(PERSONS));
    }

    @Test
    void aLedgerThatMovedUnderADraftIsToldAndCountedAnewInOneStep() {
        show(REQUESTS);
        fire("从台账计数");
        fireFocused("用台账数");
        counted.put(PERSONS, 15L);
        FxTest.fx(screen::refresh);
        FxTest.pulse();
        assertTrue(words(".banner-words").contains("台账有变，1 格与报告不同"), words(".banner-words"));

        fire("全部重新计数");
        assertEquals(Entry.of(15), kept().report().entry(RequestRow.RECEIVED.in(RequestColumn.TOTAL)));
        journal.undo();
        assertEquals(Entry.of(12), kept().report().entry(PERSONS));
    }

    @Test
    void aFigureIsChosenWhileTypingAndFollowsItsCell() {
        show(OVERVIEW);
        Node area = lookup("#overview");
        FxTest.click(area);
        FxTest.ctrl(KeyCode.END);
        FxTest.ctrl(KeyCode.J);
        FxTest.fx(() -> ((TextField) stage.getScene().getFocusOwner()).setText("新收 总计"));
        FxTest.type(KeyCode.ENTER);
        FxTest.fx(screen::leave);

        assertEquals(sound().text(TextSection.OVERVIEW) + "⟦requests.received.total⟧",
                kept().report().texts().get(TextSection.OVERVIEW));
        assertTrue(kept().report().text(TextSection.OVERVIEW).endsWith("10"));
    }

    @Test
    void aSentenceThatAnotherUnitWroteIsShadedWhileItIsTyped() {
        String said = "我局深入推进基层政务公开标准化规范化，编制公开事项目录二十六个领域。";
        office.archive().take(sound().of(new ReportingUnit("云溪县教育局", UnitLevel.DEPARTMENT), 2024)
                .with(TextSection.OVERVIEW, said));
        FxTest.fx(screen::refresh);
        open(Samples.county().unit().name());
        show(OVERVIEW);
        FxTest.click(lookup("#overview"));
        FxTest.fx(() -> ((TextArea) lookup("#overview")).appendText(said));
        show(REQUESTS);
        show(OVERVIEW);

        assertTrue(rail().contains("与云溪县教育局的报告重复"), rail());
        assertEquals(1, FxTest.fx(() -> lookup("#overview").getParent().lookupAll(".repeated").size()));
        FxTest.fx(() -> ((TextArea) lookup("#overview")).positionCaret(sound().text(TextSection.OVERVIEW).length() + 3));
        assertTrue(rail().contains("这句话与云溪县教育局的报告相同或相近。"), rail());
    }

    @Test
    void theSourceOfATypedFigureIsKeptBesideIt() {
        show(PROACTIVE);
        FxTest.click(cell(ProactiveFigure.LICENCES));
        FxTest.fx(() -> ((TextField) cell(ProactiveFigure.LICENCES)).setText("150"));
        TextArea source = (TextArea) lookup("#source");
        FxTest.click(source);
        FxTest.fx(() -> source.setText("审批股 120\n城管队 35"));
        FxTest.click(cell(ProactiveFigure.PENALTIES));
        FxTest.click(cell(ProactiveFigure.LICENCES));

        assertTrue(rail().contains("各行合计 155，表中是 150。"), rail());
        fire("填入合计");
        assertEquals(Entry.of(155), kept().report().entry(ProactiveFigure.LICENCES));
        assertEquals("审批股 120\n城管队 35", kept().typed().get(ProactiveFigure.LICENCES).source());
    }

    @Test
    void aNoteUnderATableIsBegunByItsLink() {
        show(PROACTIVE);
        FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".note-field .hyperlink").stream().map(Hyperlink.class::cast)
                .filter(ReportDeskScreenTest::shown).filter(link -> link.getText().startsWith("添加表下注")).findFirst()
                .orElseThrow().fire());
        FxTest.fx(() -> ((TextArea) stage.getScene().getFocusOwner()).setText("注：含授权的组织。"));
        FxTest.fx(screen::leave);

        assertEquals("含授权的组织。", kept().report().notes().under(TablePart.PROACTIVE));
    }

    private void open(String unit) {
        StoredReport wanted = office.archive().all().stream().filter(stored -> stored.report().unit().name().equals(unit))
                .findFirst().orElseThrow();
        FxTest.fx(() -> screen.reveal(wanted.id()));
        FxTest.pulse();
    }

    private void fireFocused(String words) {
        FxTest.click(cell(PERSONS));
        fire(words);
    }

    private void fire(String words) {
        press(stage.getScene().getRoot(), words);
    }

    private void sheet(String words) {
        Parent sheet = (Parent) FxTest.fx(() -> sheets.current().get().node());
        press(sheet, words);
    }

    private static void press(Parent in, String words) {
        FxTest.fx(() -> in.lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> words.equals(button.getText()) && shown(button) && !button.isDisabled())
                .toList().forEach(Button::fire));
        FxTest.pulse();
    }

    private static boolean shown(Node node) {
        return node == null || node.isVisible() && shown(node.getParent());
    }

    private String rail() {
        return words(".report-rail .label");
    }

    private String words(String selector) {
        return FxTest.fx(() -> stage.getScene().getRoot().lookupAll(selector).stream().filter(Label.class::isInstance)
                .map(Label.class::cast).filter(ReportDeskScreenTest::shown).map(Label::getText).toList().toString());
    }

    private Node lookup(String selector) {
        return FxTest.fx(() -> stage.getScene().getRoot().lookup(selector));
    }

    private Node cell(Figure figure) {
        return FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".form-cell").stream()
                .filter(node -> figure.id().equals(node.getId())).findFirst().orElseThrow());
    }

    private void show(int tab) {
        FxTest.fx(() -> ((TabPane) lookup(".tab-pane")).getSelectionModel().select(tab));
        FxTest.pulse();
    }

    private void changed() {
        if (Platform.isFxApplicationThread()) {
            screen.refresh();
        } else {
            FxTest.fx(screen::refresh);
        }
    }

    private StoredReport kept() {
        return office.archive().all().getFirst();
    }

    private static AnnualReport sound() {
        return Samples.county()
                .with(TextSection.OVERVIEW, "本年度按照条例要求开展政府信息公开工作，工作考核、社会评议结果良好，没有责任追究情形。")
                .with(TextSection.PROBLEMS, "存在的主要问题是政策解读的形式较为单一，下一步将丰富解读形式。")
                .with(TextSection.OTHER_MATTERS, "本年度未收取信息处理费，没有其他需要报告的事项。");
    }

    private final class Ledger implements FigureSource {
        @Override
        public Map<Figure, Long> counts(int year) {
            return year == 2024 ? counted : Map.of();
        }

        @Override
        public List<CaseBehind> cases(int year, Figure figure) {
            return figure.equals(PERSONS) ? List.of(new CaseBehind("1", "〔2024〕第1号　赵**", "2024-03-01", "requests"))
                    : List.of();
        }
    }
}
