package org.gongkailan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.history.Batch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows whose JSON an earlier version of the program wrote in another way are the same rows. */
class OlderTextTest {
    @TempDir
    Path folder;
    Desk desk;
    final CatalogueItem item = Samples.item("a", "临时救助", "政策法规");

    @BeforeEach
    void storeInOtherWords() {
        desk = new Desk(folder);
        desk.catalogue.add("导入", List.of(item));
        desk.database.write(handle -> handle.execute("update catalogue_item set record = ' ' || record"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void savingTheSameRowAgainLeavesNoTrace() {
        Batch saved = desk.catalogue.saveAll("改动", desk.catalogue.list(ItemQuery.ALL));
        assertEquals(0, saved.size());
    }

    @Test
    void addingItIsUndoneAndRedone() {
        desk.journal.undo();
        assertTrue(desk.catalogue.list(ItemQuery.ALL).isEmpty());
        desk.journal.redo();
        assertEquals(List.of("临时救助 / 政策法规"), desk.names(ItemQuery.ALL));
        assertTrue(desk.journal.verify().isEmpty());
    }

    @Test
    void removingItIsUndoneAndRedone() {
        desk.catalogue.remove(desk.catalogue.list(ItemQuery.ALL));
        desk.journal.undo();
        assertEquals(1, desk.catalogue.list(ItemQuery.ALL).size());
        desk.journal.redo();
        assertTrue(desk.catalogue.list(ItemQuery.ALL).isEmpty());
        assertTrue(desk.journal.verify().isEmpty());
    }
}
