package org.gongkailan.catalogue.inherit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.inherit.Decision;
import org.gongkailan.catalogue.inherit.ItemUpdate;
import org.gongkailan.catalogue.standard.StandardOffice;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet 标准更新 on a county that took five rows, changed one, and then met a new edition without the last. */
class UpdateSheetTest {
    private static final Path PICTURES = Path.of("target", "screens");

    @TempDir
    Path folder;
    private StandardOffice office;
    private Desk desk;
    private UpdateSheet sheet;
    private UpdateViewModel model;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        var rows = office.catalogue.standard().rows("05").subList(0, 5);
        office.catalogue.adoption().adopt(rows);
        var mine = office.items().get(1);
        office.catalogue.rows().save(mine.withEntry(mine.entry().withBody("云溪县民政局社会救助服务中心")));
        office.takeIn("05", "2026", LocalDate.of(2026, 5, 1), rows.subList(0, 4).stream().map(row -> StandardOffice.saying(row,
                row.entry().withBody("县级民政部门、乡镇人民政府（街道办事处）").withTimeLimit(TimeLimit.parse("形成之日起10个工作日内")))).toList());
        desk = TestDesk.in(folder);
        sheet = new UpdateSheet(office.catalogue, desk);
        model = sheet.model();
        FxTest.fx(() -> sheet.open(office.items().get(1)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theThreeTextsStandSideBySide() {
        Scene scene = FxTest.fx(() -> new Scene(new BorderPane(desk.sheets().current().get().node()), 1080, 640));
        FxTest.snapshot(scene, PICTURES.resolve("standard-update.png"));
        assertEquals(List.of(), ClippedText.in(scene));
        assertEquals(5, model.updates.size());
        assertEquals(3, model.untouched.get());
        FxTest.fx(() -> model.chosen.set(model.updates.getLast()));
        FxTest.snapshot(scene, PICTURES.resolve("standard-update-gone.png"));
    }

    @Test
    void whatStaysNeedsAReason() {
        assertFalse(model.complete.get());
        FxTest.fx(() -> model.decide(model.chosen.get().fields().getLast(), Decision.keep("由救助中心承办")));
        assertTrue(model.complete.get());
        FxTest.fx(model::store);
        var stored = office.items().get(1);
        assertEquals("云溪县民政局社会救助服务中心", stored.entry().body());
        assertEquals("形成之日起10个工作日内", stored.entry().timeLimit().text());
        assertEquals(new StandardRef("std/05/002", "2026", Map.of(Column.BODY, "由救助中心承办")), stored.standard());
        assertEquals(4, model.updates.size());
    }

    @Test
    void whatTheUnitNeverChangedFollowsAtOnceAndComesBackByUndo() {
        FxTest.fx(model::storeUntouched);
        assertEquals(List.of("2026", "2019", "2026", "2026", "2019"),
                office.items().stream().map(item -> item.standard().edition()).toList());
        assertEquals(2, model.updates.size());
        office.store.journal.undo();
        FxTest.fx(() -> model.load(null));
        assertEquals(5, model.updates.size());
    }

    @Test
    void aRowThatIsGoneStaysOrIsRemoved() {
        FxTest.fx(() -> model.chosen.set(model.updates.getLast()));
        FxTest.fx(model::store);
        assertNull(office.items().getLast().standard());
        office.store.journal.undo();
        FxTest.fx(() -> model.load(office.items().getLast().id()));
        FxTest.fx(() -> {
            model.remove(true);
            model.store();
        });
        assertEquals(4, office.items().size());
    }

    @Test
    void anItemThatIsSettledIsShownWhenAskedFor() {
        FxTest.fx(() -> {
            model.decide(model.chosen.get().fields().getLast(), Decision.keep("由救助中心承办"));
            model.store();
            model.load(office.items().get(1).id());
        });
        ItemUpdate shown = model.chosen.get();
        assertEquals("std/05/002", shown.item().standard().row());
        assertEquals(Decision.keep("由救助中心承办"), model.of(shown.fields().getFirst()));
    }
}
