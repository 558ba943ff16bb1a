package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private final Sheets sheets = new Sheets();
    private final AtomicBoolean may = new AtomicBoolean();
    private final List<String> closed = new ArrayList<>();

    @Test
    void aSheetThatMayNotGoStaysAndNoOtherTakesItsPlace() {
        sheets.open("新建公示", new Region(), may::get, () -> closed.add("新建公示"));
        sheets.close();
        sheets.open("公示类型", new Region());
        assertEquals("新建公示", sheets.current().get().title());
        assertEquals(List.of(), closed);
    }

    @Test
    void aSheetThatMayGoSaysSoOnceWhenItHasGone() {
        may.set(true);
        sheets.open("新建公示", new Region(), may::get, () -> closed.add("新建公示"));
        sheets.open("公示类型", new Region());
        sheets.close();
        assertNull(sheets.current().get());
        assertEquals(List.of("新建公示"), closed);
    }
}
