package org.gongkailan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.history.Journal;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;

/** 20,000 records through the journal in one batch, and one undo of them all. */
final class JournalBench implements Case {
    private static final int RECORDS = 20_000;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        List<Unit> units = IntStream.range(0, RECORDS).mapToObj(i -> new Unit("u" + i, "第" + i + "村村民委员会",
                UnitLevel.VILLAGE, null, String.valueOf(430_000_000_000L + i), "0730-5550000")).toList();
        double raw = Timing.median(3, () -> raw(folder, units));
        var store = new UnitStore();
        try (var database = WorkspaceFile.create(folder.resolve("county.gkl"), Clock.systemUTC())) {
            var journal = new Journal(database, Clock.systemUTC(), "bench", List.of(store));
            double write = Timing.median(3, () -> {
                journal.write("bench", changes -> units.forEach(unit -> changes.put(store, unit)));
                journal.undo();
            });
            return List.of(new Figure("20,000 records journalled and undone", write,
                    "JDBC insert and delete in two transactions", raw));
        }
    }

    private static void raw(Path folder, List<Unit> units) throws Exception {
        Path file = folder.resolve("raw.db");
        Files.deleteIfExists(file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("create table unit (id text primary key, name text, level text, code text, phone text)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into unit values (?, ?, ?, ?, ?)")) {
                for (Unit unit : units) {
                    insert.setString(1, unit.id());
                    insert.setString(2, unit.name());
                    insert.setString(3, unit.level().name());
                    insert.setString(4, unit.code());
                    insert.setString(5, unit.phone());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            statement.execute("delete from unit");
            connection.commit();
        }
    }
}
