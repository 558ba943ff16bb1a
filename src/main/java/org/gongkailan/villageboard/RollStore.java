package org.gongkailan.villageboard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The SQL of rolls and their rows. */
public final class RollStore implements RecordStore<StoredRoll> {
    @Override
    public String entity() {
        return "village-board.roll";
    }

    @Override
    public Class<StoredRoll> type() {
        return StoredRoll.class;
    }

    @Override
    public String idOf(StoredRoll roll) {
        return roll.id();
    }

    @Override
    public Optional<StoredRoll> find(Handle handle, String id) {
        return handle.createQuery("select * from roll where id = :id").bind("id", id).map(RollStore::roll).findOne();
    }

    @Override
    public void put(Handle handle, StoredRoll roll) {
        handle.createUpdate("""
                insert or replace into roll values
                (:id, :kind, :file, :digest, :title, :programme, :unit, :stated, :rows, :total)""")
                .bind("id", roll.id()).bind("kind", roll.kind()).bind("file", roll.source().fileName())
                .bind("digest", roll.source().digest()).bind("title", roll.source().title())
                .bind("programme", roll.programme()).bind("unit", roll.quantityUnit())
                .bind("stated", text(roll.source().stated())).bind("rows", roll.rows()).bind("total", text(roll.total()))
                .execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from roll where id = :id").bind("id", id).execute();
    }

    /** The roll that was read from the same file for the same kind of notice. */
    Optional<StoredRoll> sameFile(Handle handle, String digest, String kind) {
        return handle.createQuery("select * from roll where digest = :digest and kind = :kind")
                .bind("digest", digest).bind("kind", kind).map(RollStore::roll).findFirst();
    }

    /** Stores the rows of a roll. */
    void putEntries(Handle handle, String roll, List<RollEntry> entries) {
        try (var batch = handle.prepareBatch("""
                insert or replace into roll_entry values
                (:roll, :row, :serial, :township, :village, :team, :name, :maskedId, :quantity, :rate, :amount)""")) {
            for (var entry : entries) {
                batch.bind("roll", roll).bind("row", entry.row()).bind("serial", entry.serial())
                        .bind("township", entry.village().township()).bind("village", entry.village().name())
                        .bind("team", entry.group()).bind("name", entry.name()).bind("maskedId", entry.maskedId())
                        .bind("quantity", text(entry.quantity())).bind("rate", entry.rate())
                        .bind("amount", text(entry.amount())).add();
            }
            batch.execute();
        }
    }

    /** The rows of a roll, top to bottom. */
    List<RollEntry> entries(Handle handle, String roll) {
        return handle.createQuery("select * from roll_entry where roll = :roll order by row").bind("roll", roll)
                .map(RollStore::entry).list();
    }

    private static StoredRoll roll(ResultSet row, StatementContext context) throws SQLException {
        var source = new StoredRoll.Source(row.getString("file_name"), row.getString("digest"), row.getString("title"),
                number(row.getString("stated")));
        return new StoredRoll(row.getString("id"), row.getString("kind"), source, row.getString("programme"),
                row.getString("quantity_unit"), row.getInt("row_count"), number(row.getString("total")));
    }

    private static RollEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new RollEntry(row.getInt("row"), row.getString("serial"),
                new Village(row.getString("township"), row.getString("village")), row.getString("team"), row.getString("name"),
                row.getString("masked_id"), number(row.getString("quantity")), row.getString("rate"),
                number(row.getString("amount")));
    }

    // Text keeps 57605.80 exactly; SQLite's own numbers are binary.
    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
