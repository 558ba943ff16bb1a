package org.gongkailan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    private final Notes notes = new Notes();
    private Database database;
    private Journal journal;

    @BeforeEach
    void open() {
        database = WorkspaceFile.create(folder.resolve("a.gkl"), Clock.systemUTC());
        database.write(h -> h.execute("create table note (id text primary key, text text)"));
        journal = journal();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBatchIsUndoneAndRedoneAsAWhole() {
        put("1", "甲");
        journal.write("两条", c -> {
            c.put(notes, new Note("1", "乙"));
            c.put(notes, new Note("2", "丙"));
        });
        assertEquals("两条", journal.undo().orElseThrow().label());
        assertEquals(List.of("甲"), texts());
        assertEquals("两条", journal.redo().orElseThrow().label());
        assertEquals(List.of("乙", "丙"), texts());
    }

    @Test
    void undoWorksAfterClosingAndOpening() {
        put("1", "甲");
        put("1", "乙");
        database.close();
        database = WorkspaceFile.open(folder.resolve("a.gkl"), Clock.systemUTC());
        journal = journal();
        journal.undo();
        assertEquals(List.of("甲"), texts());
        journal.undo();
        assertEquals(List.of(), texts());
        assertEquals(Optional.empty(), journal.undo());
    }

    @Test
    void severalStepsAreRedoneInTheOrderTheyWereMade() {
        put("1", "甲");
        put("1", "乙");
        put("1", "丙");
        journal.undo();
        journal.undo();
        journal.redo();
        assertEquals(List.of("乙"), texts());
        journal.redo();
        assertEquals(List.of("丙"), texts());
        assertEquals(Optional.empty(), journal.redo());
    }

    @Test
    void aNewChangeEndsRedoEvenAfterItIsItselfUndone() {
        put("1", "甲");
        put("1", "乙");
        journal.undo();
        put("2", "丙");
        assertEquals(Optional.empty(), journal.redoable());
        journal.undo();
        assertEquals("丙", journal.redoable().orElseThrow().label());
        journal.redo();
        assertEquals(List.of("甲", "丙"), texts());
    }

    @Test
    void aRemovedRecordComesBack() {
        put("1", "甲");
        journal.write("删", c -> c.remove(notes, "1"));
        assertEquals(List.of(), texts());
        journal.undo();
        assertEquals(List.of("甲"), texts());
    }

    @Test
    void writingTheSameAgainLeavesNoTrace() {
        put("1", "甲");
        assertFalse(put("1", "甲").changedAnything());
        assertEquals(1, journal.latest(10).size());
    }

    @Test
    void manyRecordsAreJournalledAsIfOneByOne() {
        put("1", "甲");
        Batch batch = journal.write("多条", c -> c.putAll(notes,
                List.of(new Note("1", "甲"), new Note("2", "乙"), new Note("2", "丙"))));
        assertEquals(2, batch.size());
        assertEquals(List.of("甲", "丙"), texts());
        journal.undo();
        assertEquals(List.of("甲"), texts());
        journal.redo();
        assertEquals(List.of("甲", "丙"), texts());
        assertEquals(List.of(), journal.verify());
    }

    @Test
    void newRecordsAreAddedTogetherAndComeBack() {
        put("1", "甲");
        assertEquals(2, journal.write("添", c -> c.addAll(notes, List.of(new Note("2", "乙"), new Note("3", "丙")))).size());
        journal.undo();
        assertEquals(List.of("甲"), texts());
        journal.redo();
        assertEquals(List.of("甲", "乙", "丙"), texts());
        assertEquals(List.of(), journal.verify());
    }

    @Test
    void addingUnderATakenIdLeavesNothing() {
        put("2", "乙");
        assertThrows(IllegalStateException.class, () -> journal.write("添",
                c -> c.addAll(notes, List.of(new Note("1", "甲"), new Note("2", "改")))));
        assertEquals(List.of("乙"), texts());
        assertEquals(1, journal.latest(10).size());
    }

    @Test
    void redoRefusesAnIdTakenBehindTheJournal() {
        put("1", "甲");
        journal.undo();
        database.write(h -> h.execute("insert into note values ('1', '别人的')"));
        assertEquals("history.changed-since", assertThrows(UserProblem.class, () -> journal.redo()).key());
        assertEquals(List.of("别人的"), texts());
    }

    @Test
    void manyRecordsAreRemovedTogetherAndMissingOnesPassedOver() {
        put("1", "甲");
        put("2", "乙");
        assertEquals(2, journal.write("删", c -> c.removeAll(notes, List.of("2", "3", "1", "1"))).size());
        assertEquals(List.of(), texts());
        journal.undo();
        assertEquals(List.of("甲", "乙"), texts());
    }

    @Test
    void aRecordRemovedAndPutAgainInOneBatchIsUndoneInOrder() {
        put("1", "甲");
        journal.write("换", c -> {
            c.remove(notes, "1");
            c.put(notes, new Note("1", "乙"));
        });
        journal.undo();
        assertEquals(List.of("甲"), texts());
        journal.redo();
        assertEquals(List.of("乙"), texts());
    }

    @Test
    void aFailedBatchChangesNothing() {
        assertThrows(IllegalStateException.class, () -> journal.write("坏", c -> {
            c.put(notes, new Note("1", "甲"));
            throw new IllegalStateException("stop");
        }));
        assertEquals(List.of(), texts());
        assertEquals(List.of(), journal.latest(10));
    }

    @Test
    void aFoundingIsJournalledButNotUndone() {
        journal.found("建立", c -> c.put(notes, new Note("1", "甲")));
        assertEquals(Optional.empty(), journal.undo());
        assertEquals(List.of("甲"), texts());
    }

    @Test
    void undoRefusesToOverwriteWhatChangedBehindTheJournal() {
        put("1", "甲");
        database.write(h -> h.execute("update note set text = '改' where id = '1'"));
        var problem = assertThrows(UserProblem.class, () -> journal.undo());
        assertEquals("history.changed-since", problem.key());
        assertEquals(List.of("改"), texts());
    }

    @Test
    void anUntouchedChainVerifies() {
        put("1", "甲");
        put("2", "乙");
        journal.undo();
        assertEquals(List.of(), journal.verify());
    }

    @Test
    void tamperingWithAnEntryOrABatchIsFound() {
        put("1", "甲");
        put("2", "乙");
        database.write(h -> h.execute("update entry set \"after\" = 'x' where seq = 1"));
        assertEquals("workspace.journal", journal.verify().getFirst().rule());
        assertEquals("journal/1", journal.verify().getFirst().place().id());
    }

    @Test
    void renamingAPersonOrDroppingAnEntryIsFound() {
        put("1", "甲");
        put("2", "乙");
        database.write(h -> h.execute("update batch set person = '别人' where id = 2"));
        assertEquals("journal/2", journal.verify().getFirst().place().id());
        database.write(h -> h.execute("delete from entry where seq = 1"));
        assertEquals("journal/2", journal.verify().getFirst().place().id());
    }

    @Test
    void hooksHearOfChangesUndoAndRedoOnly() {
        var heard = new AtomicInteger();
        journal.onChange(heard::incrementAndGet);
        put("1", "甲");
        put("1", "甲");
        journal.undo();
        journal.undo();
        journal.redo();
        assertEquals(3, heard.get());
    }

    @Test
    void anImportIsBackedUpFirst() {
        journal.writeAfterBackup("导入", c -> c.put(notes, new Note("1", "甲")));
        assertEquals("import", database.backups().list().getFirst().reason());
        assertTrue(journal.undoable().isPresent());
    }

    private Journal journal() {
        return new Journal(database, Clock.systemUTC(), "张三", List.of(notes));
    }

    private Batch put(String id, String text) {
        return journal.write(text, c -> c.put(notes, new Note(id, text)));
    }

    private List<String> texts() {
        return database.read(h -> h.createQuery("select text from note order by id").mapTo(String.class).list());
    }

    record Note(String id, String text) {
    }

    static final class Notes implements RecordStore<Note> {
        @Override
        public String entity() {
            return "note";
        }

        @Override
        public Class<Note> type() {
            return Note.class;
        }

        @Override
        public String idOf(Note note) {
            return note.id();
        }

        @Override
        public Optional<Note> find(Handle handle, String id) {
            return handle.createQuery("select * from note where id = ?").bind(0, id)
                    .map((row, context) -> new Note(row.getString(1), row.getString(2))).findOne();
        }

        @Override
        public void put(Handle handle, Note note) {
            handle.execute("insert or replace into note values (?, ?)", note.id(), note.text());
        }

        @Override
        public void remove(Handle handle, String id) {
            handle.execute("delete from note where id = ?", id);
        }
    }
}
