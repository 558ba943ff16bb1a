package org.gongkailan.catalogue.law.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.CitedLaw;
import org.gongkailan.catalogue.law.LawState;
import org.gongkailan.catalogue.law.LawStatus;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawsViewModelTest {
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private org.gongkailan.catalogue.Desk store;
    private CatalogueDesk catalogue;
    private Desk desk;
    private LawsViewModel model;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(), PDF);
        desk = TestDesk.in(folder, dialogs);
        store.catalogue.add("三行", List.of(
                Samples.item("a", Samples.guide().withLegalBases(List.of("政府信息公开条例", "云溪县政务公开办法（云政发〔2020〕5号）"))),
                Samples.item("b", Samples.guide().withLegalBases(List.of("《收养法》"))),
                Samples.item("c", Samples.guide().withLegalBases(List.of("《云溪县政务公开办法》")))));
        model = new LawsViewModel(catalogue, desk);
        store.journal.onChange(model::refresh);
        model.refresh();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theListBeginsWithWhatTheCatalogueCites() {
        assertEquals(List.of("云溪县政务公开办法 2 UNREGISTERED", "中华人民共和国收养法 1 REPLACED", "中华人民共和国政府信息公开条例 1 IN_FORCE"),
                model.rows.stream().map(line -> line.title() + ' ' + line.rows().size() + ' ' + line.state()).toList());
        assertEquals("共 3 部", model.count.get());
    }

    @Test
    void filtersTellRepealedOutdatedAndUnregisteredApart() {
        model.filter.set(LawFilter.OVER);
        assertEquals(26, model.rows.size());
        model.filter.set(LawFilter.OUTDATED);
        assertEquals(List.of("中华人民共和国政府信息公开条例"), titles());
        model.filter.set(LawFilter.UNREGISTERED);
        assertEquals(List.of("云溪县政务公开办法"), titles());
        model.filter.set(LawFilter.ALL);
        model.find.set("国务院令第711号");
        assertEquals(List.of("中华人民共和国政府信息公开条例"), titles());
    }

    @Test
    void aListThatWasTakenIsInViewWhateverTheFilterWas() throws Exception {
        Path file = Files.writeString(folder.resolve("清单.csv"), "标题,文号,状态\n云溪县河道管理办法,云政发〔2021〕8号,现行有效\n");
        var list = new LawsToRegister(catalogue, model::brought);
        var read = list.read(file, Progress.NONE);
        model.find.set("政府信息");
        list.take(read, read.lines());
        assertEquals(List.of("云溪县河道管理办法"), titles());
        assertEquals(LawFilter.OWN, model.filter.get());
    }

    @Test
    void anUnregisteredCitationBecomesAnEntryWithOneClick() {
        model.edit(line("云溪县政务公开办法"));
        assertEquals("云政发〔2020〕5号", model.draft.get().number.get());
        model.draft.get().status.set(LawStatus.IN_FORCE);
        model.save();
        assertEquals(LawState.IN_FORCE, line("云溪县政务公开办法").state());
        assertFalse(line("云溪县政务公开办法").law().verified());
        assertEquals(2, line("云溪县政务公开办法").rows().size());
        store.journal.undo();
        assertEquals(LawState.UNREGISTERED, line("云溪县政务公开办法").state());
    }

    @Test
    void anOwnEntryStandsInPlaceOfAShippedOneAndIsSeenByTheChecksAtOnce() {
        assertEquals(0, findings("某行", "《中华人民共和国预算法》"));
        model.filter.set(LawFilter.ALL);
        model.edit(line("中华人民共和国预算法"));
        model.draft.get().status.set(LawStatus.REPEALED);
        model.draft.get().replacedBy.set("中华人民共和国新预算法");
        model.save();
        assertEquals(1, findings("某行", "《中华人民共和国预算法》"));
        assertTrue(model.own(line("中华人民共和国预算法")).isPresent());
        assertEquals("中华人民共和国预算法", model.covered(line("中华人民共和国预算法")).orElseThrow().title());
        model.remove(line("中华人民共和国预算法"));
        assertEquals(0, findings("某行", "《中华人民共和国预算法》"));
    }

    @Test
    void anEntryNeedsATitleAndOnlyOneMayHaveIt() {
        model.add();
        var empty = model.draft.get().typed();
        assertEquals("catalogue.laws.noTitle", org.junit.jupiter.api.Assertions.assertThrows(
                org.gongkailan.finding.UserProblem.class, () -> catalogue.ownLaws().save(empty)).key());
        model.draft.get().title.set("《云溪县村务公开办法》");
        model.save();
        assertNull(model.draft.get());
        model.add();
        model.draft.get().title.set("云溪县村务公开办法");
        var twice = model.draft.get().typed();
        assertEquals("catalogue.laws.titleTwice", org.junit.jupiter.api.Assertions.assertThrows(
                org.gongkailan.finding.UserProblem.class, () -> catalogue.ownLaws().save(twice)).key());
    }

    @Test
    void aListOfLawsIsTakenInOneStep() throws Exception {
        Path file = Files.writeString(folder.resolve("清单.csv"), """
                标题,文号,发布日期,施行日期,状态,来源
                《云溪县政务公开办法》,云政发〔2020〕5号,2020年3月1日,2020-04-01,现行有效,县司法局清单
                中华人民共和国收养法,,,,已废止,
                云溪县村规民约指引,,不详,,,
                """);
        var list = new LawsToRegister(catalogue, titles -> { });
        var read = list.read(file, Progress.NONE);
        assertEquals("NEW SAME NEW", String.join(" ", list.rows(read).stream().map(row -> row.kind().name()).toList()));
        assertEquals(List.of("“不详”不是日期，未采用"), list.findings(read).stream().map(f -> f.message()).toList());
        assertTrue(list.concerns(list.findings(read).getFirst(), list.rows(read).getLast()));
        list.take(read, list.rows(read).stream().filter(list::takeable).toList());
        assertEquals("2020-04-01", line("云溪县政务公开办法").law().issue().inForce().toString());
        assertEquals(2, catalogue.ownLaws().all().size());
        store.journal.undo();
        assertEquals(0, catalogue.ownLaws().all().size());
    }

    @Test
    void aRepealedLawIsReplacedInTheTickedRowsInOneStep() {
        store.catalogue.add("两行", List.of(Samples.item("e", Samples.guide().withLegalBases(List.of("《收养法》"))),
                Samples.item("d", Samples.guide().withLegalBases(List.of("中华人民共和国收养法")))));
        var sheet = new ReplaceLawViewModel(catalogue, null, desk);
        sheet.load(null);
        assertEquals("中华人民共和国民法典", sheet.by.get());
        sheet.ticked.remove(sheet.rows.getLast());
        sheet.replace();
        assertEquals(List.of("《中华人民共和国民法典》"), bases("e"));
        assertEquals(List.of("中华人民共和国收养法"), bases("d"));
        assertEquals(1, sheet.laws.getFirst().rows());
        store.journal.undo();
        assertEquals(List.of("《收养法》"), bases("e"));
    }

    @Test
    void aTownshipsBasesGiveWayInItsOwnRowsAloneAndComeBack() {
        store.catalogue.add("镇", List.of(new CatalogueItem("t", "township", "05", 10,
                Samples.guide().withLegalBases(List.of("《收养法》")), null)));
        var sheet = new ReplaceLawViewModel(catalogue, "township", desk);
        sheet.load(null);
        sheet.replace();
        assertEquals(List.of("《中华人民共和国民法典》"), bases("t"));
        assertEquals(List.of("《收养法》"), bases("b"));
        store.journal.undo();
        assertEquals(List.of("《收养法》"), bases("t"));
    }

    @Test
    void anyLawMayGiveWayEvenOneThatIsNotRegistered() {
        var sheet = new ReplaceLawViewModel(catalogue, null, desk);
        sheet.load(line("云溪县政务公开办法").draft());
        assertEquals(2, sheet.law.get().rows());
        assertEquals("", sheet.by.get());
        sheet.by.set("云溪县政务公开条例");
        sheet.replace();
        assertEquals(List.of("政府信息公开条例", "云溪县政务公开条例"), bases("a"));
        assertEquals(List.of("《云溪县政务公开条例》"), bases("c"));
    }

    private int findings(String id, String basis) {
        return catalogue.check().check(Samples.item(id, Samples.guide().withLegalBases(List.of(basis)))).size();
    }

    private CitedLaw line(String title) {
        return model.titled(title).orElseThrow();
    }

    private List<String> titles() {
        return model.rows.stream().map(CitedLaw::title).toList();
    }

    private List<String> bases(String id) {
        return store.catalogue.find(id).orElseThrow().entry().legalBases();
    }
}
