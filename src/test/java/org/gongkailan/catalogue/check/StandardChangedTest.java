package org.gongkailan.catalogue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.standard.StandardOffice;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.finding.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardChangedTest {
    @TempDir
    Path folder;
    private StandardOffice office;
    private StandardRow row;
    private CatalogueItem item;

    @BeforeEach
    void open() {
        office = new StandardOffice(folder);
        row = office.catalogue.standard().rows("05").get(2);
        item = office.adopt(row);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDifferenceWithAReasonOnRecordIsNotTold() {
        var mine = item.withEntry(row.entry().withBody("云溪县民政局").withLegalBases(List.of("本县办法")));
        assertEquals(List.of("与标准不同：公开依据、公开主体"), told(mine));
        assertEquals(List.of("与标准不同：公开依据"), told(kept(mine, Column.BODY)));
        assertEquals(List.of(), told(kept(mine, Column.BODY, Column.LEGAL_BASES)));
    }

    @Test
    void aStandardThatHasGoneOnIsTold() {
        edition(row.entry().withBody("乡镇人民政府"));
        assertEquals(List.of("标准已更新为“2026”版，与新标准不同：公开主体"), told(item));
        assertEquals(List.of(), told(item.withEntry(row.entry().withBody("乡镇人民政府"))));
    }

    @Test
    void aReasonHoldsOnlyAsLongAsTheStandardSaysTheSame() {
        var mine = kept(item.withEntry(row.entry().withBody("云溪县民政局").withLegalBases(List.of("本县办法"))),
                Column.BODY, Column.LEGAL_BASES);
        edition(row.entry().withBody("乡镇人民政府"));
        assertEquals(List.of("标准已更新为“2026”版，与新标准不同：公开主体"), told(mine));
    }

    @Test
    void aRowThatTheNewEditionHasNotIsTold() {
        office.takeIn("05", "2026", LocalDate.of(2026, 5, 1), office.catalogue.standard().rows("05").subList(0, 1));
        assertEquals(List.of("标准已更新为“2026”版，新版没有这一事项"), told(item));
    }

    private void edition(org.gongkailan.catalogue.Entry entry) {
        office.takeIn("05", "2026", LocalDate.of(2026, 5, 1), List.of(StandardOffice.saying(row, entry)));
    }

    private static CatalogueItem kept(CatalogueItem item, Column... columns) {
        var reasons = new java.util.EnumMap<Column, String>(Column.class);
        List.of(columns).forEach(column -> reasons.put(column, "本县实际"));
        return item.following(new StandardRef(item.standard().row(), item.standard().edition(), Map.copyOf(reasons)));
    }

    private List<String> told(CatalogueItem asked) {
        return office.catalogue.check().check(asked).stream().filter(f -> f.rule().equals("standard.changed"))
                .map(Finding::message).toList();
    }
}
