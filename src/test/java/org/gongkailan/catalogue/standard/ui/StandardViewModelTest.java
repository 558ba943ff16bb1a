package org.gongkailan.catalogue.standard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.standard.StandardOffice;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.WaitingJobs;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardViewModelTest {
    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private StandardOffice office;
    private StandardViewModel model;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        model = new StandardViewModel(office.catalogue, office.units(), TestDesk.in(folder, dialogs));
        office.store.journal.onChange(model::refresh);
        model.show("03");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyDomainIsListedWithWhatIsSettled() {
        assertEquals(27, model.domains.size());
        assertEquals(25, model.rows.size());
        assertEquals("共 25 行 · 缺 25 行", model.count.get());
        model.selectMissing(false);
        select();
        model.adopt();
        assertEquals(17, model.domains.get(2).settled());
        assertEquals("共 25 行 · 缺 8 行", model.count.get());
    }

    @Test
    void theFirstDomainIsThereBeforeTheOthersAreCounted() {
        var jobs = new WaitingJobs();
        var first = new StandardViewModel(office.catalogue, office.units(), TestDesk.in(folder, dialogs, jobs));
        first.refresh();
        jobs.answerOne();
        assertEquals(27, first.domains.size());
        assertTrue(first.domains.stream().allMatch(line -> line.settled() == null));
        var rows = List.copyOf(first.rows);
        assertTrue(!rows.isEmpty());
        jobs.answer();
        assertTrue(first.domains.stream().allMatch(line -> line.settled() != null));
        assertEquals(rows, first.rows);
    }

    @Test
    void rowsAreFoundAndFiltered() {
        model.find.set("招生 计划");
        assertTrue(model.rows.size() > 0 && model.rows.size() < 5);
        model.find.set("");
        model.filter.set(RowChoice.HAS);
        assertEquals(0, model.rows.size());
    }

    @Test
    void reasonsAreGivenToSeveralRowsAndTakenBack() {
        model.selected.setAll(model.rows.subList(0, 3));
        model.leaveOut("本县没有这项业务", () -> { });
        assertEquals(List.of(RowState.LEFT_OUT, RowState.LEFT_OUT, RowState.LEFT_OUT, RowState.MISSING),
                model.rows.subList(0, 4).stream().map(RowLine::state).toList());
        assertEquals(3, model.domains.get(2).settled());
        model.filter.set(RowChoice.LEFT_OUT);
        assertTrue(model.canTakeBack.get());
        model.takeBack();
        assertEquals(List.of(), office.catalogue.leftOut().list(null));
    }

    @Test
    void anEarlierEditionIsReadAndNotAdopted() {
        var shipped = office.catalogue.standard().rows("03");
        office.takeIn("03", "2026", LocalDate.of(2026, 5, 1), List.of(StandardOffice.saying(shipped.getFirst(), shipped.getFirst().entry())));
        assertEquals(1, model.rows.size());
        model.look(model.editions.getLast());
        assertEquals(25, model.rows.size());
        model.selected.setAll(model.rows);
        assertFalse(model.canAdopt.get());
        model.makeCurrent();
        model.selected.setAll(model.rows);
        assertTrue(model.canAdopt.get());
    }

    @Test
    void rowsThatAreNoneOfATownshipsLevelAreNotMissing() {
        township();
        model.show("t", "06");
        model.selectMissing(true);
        assertEquals(2, model.reveal.get().size());
        assertEquals(9, model.rows.stream().filter(line -> line.state() == RowState.NOT_ASKED).count());
        StandardLine elderly = model.domains.stream().filter(line -> line.domain().code().equals("06")).findFirst().orElseThrow();
        assertEquals(List.of(2, 0), List.of(elderly.rows(), elderly.settled()));
    }

    @Test
    void rowsAreAdoptedIntoTheCatalogueThatIsShown() {
        township();
        model.show("t", "06");
        model.selectMissing(true);
        model.selected.setAll(model.reveal.get());
        model.adopt();
        assertEquals(2, office.catalogue.rows().counts("t").get("06"));
        assertEquals(Map.of(), office.catalogue.rows().counts());
        model.show(null, "06");
        assertEquals(0, model.rows.stream().filter(line -> line.state() == RowState.HAS).count());
    }

    private void township() {
        office.store.units.save(new Unit("t", "青石镇", UnitLevel.TOWNSHIP, office.store.units.own().id(), null, null));
        office.catalogue.rows().add("一行", List.of(new CatalogueItem("x", "t", "05", 0, Samples.guide(), null)));
    }

    @Test
    void onlyRowsThatSaySomethingElseAreNewlyChanged() {
        var shipped = office.catalogue.standard().rows("03").subList(0, 2);
        office.catalogue.adoption().adopt(shipped);
        office.takeIn("03", "2026", LocalDate.of(2026, 5, 1), List.of(StandardOffice.saying(shipped.getFirst(),
                shipped.getFirst().entry().withBody("县教育局")), StandardOffice.saying(shipped.getLast(), shipped.getLast().entry())));
        assertEquals(List.of(RowState.CHANGED, RowState.HAS), model.rows.stream().map(RowLine::state).toList());
        assertEquals(2, model.updates.get());
    }

    @Test
    void anImportedEditionIsGivenUpAfterAQuestion() {
        var shipped = office.catalogue.standard().rows("03");
        office.takeIn("03", "2026", LocalDate.of(2026, 5, 1), List.of(StandardOffice.saying(shipped.getFirst(), shipped.getFirst().entry())));
        model.choose(model.domain.get());
        model.giveUp();
        assertEquals(2, model.editions.size());
        dialogs.answer(0);
        model.giveUp();
        assertEquals(1, model.editions.size());
    }

    @Test
    void ownDomainsAreMadeRenamedAndDeleted() {
        model.keepDomain(null, "交通", () -> { });
        assertEquals("Z01", model.domain.get().code());
        model.keepDomain(model.domain.get(), "交通运输", () -> { });
        assertEquals("交通运输", model.domains.getLast().domain().name());
        model.deleteDomain(model.domain.get());
        assertEquals(27, model.domains.size());
    }

    private void select() {
        model.selected.setAll(model.reveal.get());
    }
}
