package org.gongkailan.catalogue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.WaitingJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the table asks for while the answers are still under way. */
class QuickFingersTest {
    @TempDir
    Path folder;
    private final WaitingJobs jobs = new WaitingJobs();
    private final List<List<String>> shown = new ArrayList<>();
    private org.gongkailan.catalogue.Desk store;
    private CatalogueViewModel model;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        var catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(),
                TestFonts.PDF);
        store.catalogue.add("两行", List.of(Samples.item("a", "综合业务", "监督检查"), Samples.item("b", "临时救助", "办事指南")));
        model = new CatalogueViewModel(catalogue, new CatalogueUnits(store.units, store.catalogue),
                TestDesk.in(folder, new RecordingDialogs(), jobs));
        model.list.rows.subscribe(() -> shown.add(model.list.rows.stream().map(CatalogueItem::id).toList()));
        model.refresh();
        jobs.answer();
        shown.clear();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void onlyTheNewestOfSeveralWaitingFindsIsAnswered() {
        model.list.filters.text.set("监");
        model.list.filters.text.set("监督");
        model.list.filters.text.set("办事");
        jobs.answer();
        assertEquals(List.of(List.of("b")), shown);
    }

    @Test
    void anOrderThatIsAskedForAgainLooksAtNothing() {
        model.list.sortBy(RowOrder.OWN);
        assertEquals(0, jobs.waiting());
        model.list.sortBy(new RowOrder("LEVEL2", true));
        model.list.sortBy(new RowOrder("LEVEL2", true));
        assertEquals(1, jobs.waiting());
    }

    @Test
    void theChipsOfADomainAreCountedAfterItsRowsAreShown() {
        model.list.domain.set(model.list.domains.getLast().domain());
        assertEquals(2, model.list.filters.standings.getFirst().count());
        jobs.answerOne();
        assertEquals(List.of(List.of()), shown);
        assertEquals(2, model.list.filters.standings.getFirst().count());
        jobs.answer();
        assertEquals(List.of(), model.list.filters.standings);
    }
}
