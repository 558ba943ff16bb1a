package org.gongkailan.catalogue.inherit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.inherit.Decision;
import org.gongkailan.catalogue.inherit.FieldUpdate;
import org.gongkailan.catalogue.standard.StandardOffice;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county whose table names its own offices in every row, where the standard has generic words. */
class SameReasonTest {
    private static final String REASON = "公开主体写明本县的单位";

    @TempDir
    Path folder;
    private StandardOffice office;
    private UpdateSheet sheet;
    private UpdateViewModel model;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        office.catalogue.adoption().adopt(office.catalogue.standard().rows("05").subList(0, 4));
        office.catalogue.rows().saveAll("改", office.items().stream().map(item -> item.withEntry(item.entry().withBody("云溪县民政局"))).toList());
        sheet = new UpdateSheet(office.catalogue, TestDesk.in(folder));
        model = sheet.model();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private FieldUpdate begin() {
        FxTest.fx(() -> sheet.open(office.items().getFirst()));
        FieldUpdate body = model.chosen.get().fields().stream().filter(field -> field.column() == Column.BODY).findFirst().orElseThrow();
        FxTest.fx(() -> model.decide(body, Decision.keep(REASON)));
        return body;
    }

    private List<Map<Column, String>> kept() {
        return office.items().stream().map(item -> item.standard().kept()).toList();
    }

    @Test
    void oneReasonSettlesEveryRowThatDiffersInTheSameColumnAndOneUndoTakesItBack() {
        FieldUpdate body = begin();

        assertEquals(3, model.withoutReason(body));
        FxTest.fx(() -> model.sameReason(body));

        assertEquals(Collections.nCopies(4, Map.of(Column.BODY, REASON)), kept());
        assertEquals(List.of(), model.updates);
        office.store.journal.undo();
        assertEquals(Collections.nCopies(4, Map.of()), kept());
    }

    @Test
    void rowThatDiffersElsewhereTooHasTheReasonFilledInAndWaitsForTheOther() {
        CatalogueItem last = office.items().getLast();
        office.catalogue.rows().save(last.withEntry(last.entry().withTimeLimit(TimeLimit.parse("10个工作日内"))));
        FieldUpdate body = begin();

        FxTest.fx(() -> model.sameReason(body));

        assertEquals(List.of(last.id()), model.updates.stream().map(update -> update.item().id()).toList());
        assertEquals(Map.of(), office.items().getLast().standard().kept());
        assertEquals(List.of(Decision.keep(""), Decision.keep(REASON)), model.chosen.get().fields().stream().map(model::of).toList());
    }

    @Test
    void rowWhoseStandardHasGoneOnIsNotDecidedUnseen() {
        office.takeIn("05", "2026", LocalDate.of(2026, 5, 1), office.catalogue.standard().rows("05").subList(0, 4).stream()
                .map(row -> StandardOffice.saying(row, row.entry().withTimeLimit(TimeLimit.parse("10个工作日内")))).toList());
        FieldUpdate body = begin();

        FxTest.fx(() -> model.sameReason(body));

        assertEquals(Collections.nCopies(4, Map.of()), kept());
        FxTest.fx(() -> model.chosen.set(model.updates.getLast()));
        assertEquals(Decision.keep(REASON), model.of(model.chosen.get().fields().getLast()));
    }
}
