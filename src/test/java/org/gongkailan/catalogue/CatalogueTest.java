package org.gongkailan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final CatalogueItem A = Samples.item("a", "综合业务", "监督检查");
    private static final CatalogueItem B = Samples.item("b", "最低生活保障", "办事指南");
    private static final CatalogueItem C = Samples.item("c", "最低生活保障", "审批信息");

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.catalogue.add("三行", List.of(A, B, C));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theCatalogueOfAnotherUnitStandsBesideTheOwnOne() {
        var own = desk.names(ItemQuery.ALL);
        var township = new CatalogueItem("t", "青石镇", "05", 0, Samples.guide(), null);
        desk.catalogue.add("收入", List.of(township));
        assertEquals(own, desk.names(ItemQuery.ALL));
        assertEquals(List.of(township.at(10)), desk.catalogue.list(ItemQuery.ofDomain("青石镇", "05")));
        assertEquals(own.size(), desk.catalogue.counts().get("05"));
    }

    @Test
    void rowsKeepTheOrderInWhichTheyCame() {
        assertEquals(List.of("综合业务 / 监督检查", "最低生活保障 / 办事指南", "最低生活保障 / 审批信息"),
                desk.names(ItemQuery.ALL));
        assertEquals(Map.of("05", 3), desk.catalogue.counts());
    }

    @Test
    void twoCharacterWordsAreFoundAnywhereInARow() {
        assertEquals(List.of("最低生活保障 / 审批信息"), desk.names(new ItemQuery(null, null, "审批", null, false)));
        assertEquals(3, desk.names(new ItemQuery(null, "05", "民政 查阅", null, false)).size());
        assertEquals(List.of(), desk.names(new ItemQuery(null, "06", "", null, false)));
    }

    @Test
    void namesAreFoundByTheirPinyinAndOnlyTheirs() {
        desk.catalogue.save(B.at(20).withEntry(B.entry().withExtra(Map.of("责任科室", "城管办"))));
        assertEquals(List.of("b"), found("cgb"));
        assertEquals(List.of("b"), found("zdsh 城管"));
        assertEquals(List.of("c"), found("spxx"));
        assertEquals(List.of(), found("cgb spxx"));
        desk.journal.undo();
        assertEquals(List.of(), found("cgb"));
    }

    @Test
    void theFirstFewCanBeAskedFor() {
        assertEquals(List.of("a", "b"), desk.catalogue.first(ItemQuery.ALL, 2).stream().map(CatalogueItem::id).toList());
    }

    @Test
    void sortingRunsBothWays() {
        assertEquals(List.of("监督检查", "审批信息", "办事指南"),
                desk.catalogue.list(new ItemQuery(null, null, "", Column.LEVEL2, true)).stream()
                        .map(item -> item.entry().matter().level2()).toList());
        for (Column column : Column.values()) {
            assertEquals(3, desk.names(new ItemQuery(null, "05", "", column, false)).size());
        }
    }

    @Test
    void aRowMovesUpAndUndoPutsItBack() {
        desk.catalogue.moveBeside(Map.of(B.at(20), List.of(C)), false);
        assertEquals(List.of("a", "c", "b"), ids());
        desk.journal.undo();
        assertEquals(List.of("a", "b", "c"), ids());
    }

    @Test
    void severalRowsMoveTogether() {
        desk.catalogue.moveBeside(Map.of(A, List.of(B, C)), false);
        assertEquals(List.of("b", "c", "a"), ids());
        desk.catalogue.moveBeside(Map.of(A, List.of(B, C)), true);
        assertEquals(List.of("a", "b", "c"), ids());
    }

    @Test
    void aNewRowStandsBehindTheOneItWasMadeFrom() {
        var made = desk.catalogue.insert("05", A, Entry.BLANK);
        assertEquals(List.of("a", made.id(), "b", "c"), ids());
    }

    @Test
    void deletingSeveralRowsIsOneStepOfUndo() {
        desk.catalogue.remove(List.of(A, B));
        assertEquals(List.of("c"), ids());
        desk.journal.undo();
        assertEquals(List.of("a", "b", "c"), ids());
    }

    @Test
    void takingInAnImportBeginsWithABackup() {
        desk.catalogue.takeIn("导入", List.of(), List.of(), List.of(Samples.item("d", "综合业务", "政策法规文件")));
        assertEquals(1, desk.database.backups().list().size());
        assertEquals(List.of("a", "b", "c", "d"), ids());
    }

    @Test
    void addingARowUnderATakenIdLeavesNothing() {
        var before = desk.catalogue.list(ItemQuery.ALL);
        assertThrows(IllegalStateException.class, () -> desk.catalogue.takeIn("导入", List.of(), List.of(),
                List.of(Samples.item("d", "综合业务", "政策法规文件"), B.withEntry(Entry.BLANK))));
        assertEquals(before, desk.catalogue.list(ItemQuery.ALL));
    }

    @Test
    void aListKnowsEveryChangeAndOnlyThat() {
        var before = desk.catalogue.list(ItemQuery.ALL);
        desk.catalogue.save(before.get(1).withEntry(B.entry().withBody("别的机构")));
        var after = desk.catalogue.list(ItemQuery.ALL);
        assertSame(before.get(0), after.get(0));
        assertEquals("别的机构", after.get(1).entry().body());
        desk.journal.undo();
        assertEquals(before, desk.catalogue.list(ItemQuery.ALL));
        desk.catalogue.remove(List.of(A));
        desk.journal.undo();
        assertEquals(before, desk.catalogue.list(ItemQuery.ALL));
    }

    @Test
    void aListForgetsWhatWasRolledBack() {
        var items = new ItemStore();
        assertThrows(IllegalStateException.class, () -> desk.journal.write("坏", changes -> {
            changes.put(items, A.withEntry(Entry.BLANK));
            throw new IllegalStateException("stop");
        }));
        assertEquals("监督检查", desk.catalogue.list(ItemQuery.ALL).getFirst().entry().matter().level2());
    }

    @Test
    void anEditedRowIsStoredWhole() {
        var edited = B.at(20).withEntry(B.entry().withExtra(Map.of("责任科室", "救助科")));
        desk.catalogue.save(edited);
        assertEquals(edited, desk.catalogue.list(ItemQuery.ALL).get(1));
    }

    private List<String> found(String words) {
        return desk.catalogue.list(new ItemQuery(null, null, words, null, false)).stream().map(CatalogueItem::id).toList();
    }

    private List<String> ids() {
        return desk.catalogue.list(ItemQuery.ALL).stream().map(CatalogueItem::id).toList();
    }
}
