package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkailan.finding.Finding;
import org.gongkailan.history.RecordJson;
import org.gongkailan.history.RecordStore;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.Village;
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
                (:id, :kind, :file, :digest, :title, :programme, :unit, :stated, :rows, :total, :text)""")
                .bind("id", roll.id()).bind("kind", roll.kind()).bind("file", roll.source().fileName())
                .bind("digest", roll.source().digest()).bind("title", roll.source().title())
                .bind("programme", roll.programme()).bind("unit", roll.quantityUnit())
                .bind("stated", text(roll.source().stated())).bind("rows", roll.rows()).bind("total", text(roll.total()))
                .bind("text", roll.text())
                .execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from roll where id = :id").bind("id", id).execute();
    }

    /** The roll that was read from the same file for the same kind of notice. */
    public Optional<StoredRoll> sameFile(Handle handle, String digest, String kind) {
        return handle.createQuery("select * from roll where digest = :digest and kind = :kind")
                .bind("digest", digest).bind("kind", kind).map(RollStore::roll).findFirst();
    }

    /** Stores the tables of a roll and their rows. */
    public void putRows(Handle handle, Roll roll) {
        for (int i = 0; i < roll.tables().size(); i++) {
            handle.createUpdate("insert or replace into roll_table values (:roll, :number, :record)").bind("roll", roll.id())
                    .bind("number", i).bind("record", RecordJson.write(roll.tables().get(i))).execute();
        }
        putEntries(handle, roll.id(), roll.entries());
    }

    private static void putEntries(Handle handle, String roll, List<RollEntry> entries) {
        try (var batch = handle.prepareBatch("""
                insert or replace into roll_entry values
                (:roll, :table, :row, :serial, :township, :village, :team, :name, :maskedId, :quantity, :rate, :amount, :more)""")) {
            for (var entry : entries) {
                batch.bind("roll", roll).bind("table", entry.table()).bind("row", entry.row()).bind("serial", entry.serial())
                        .bind("township", entry.village().township()).bind("village", entry.village().name())
                        .bind("team", entry.group()).bind("name", entry.name()).bind("maskedId", entry.maskedId())
                        .bind("quantity", text(entry.quantity())).bind("rate", entry.rate())
                        .bind("amount", text(entry.amount())).bind("more", more(entry)).add();
            }
            batch.execute();
        }
    }

    /** The tables of a roll; none of a text, and none where a workspace kept none yet. */
    public List<RollTable> tables(Handle handle, String roll) {
        return handle.createQuery("select record from roll_table where roll = :roll order by number").bind("roll", roll)
                .map((row, context) -> RecordJson.read(row.getString(1), RollTable.class)).list();
    }

    /** The rows of a roll, table by table, top to bottom. */
    public List<RollEntry> entries(Handle handle, String roll) {
        return handle.createQuery("select * from roll_entry where roll = :roll order by part, row").bind("roll", roll)
                .map(RollStore::entry).list();
    }

    /** Stores what was wrong with the cells of a roll. */
    public void putFindings(Handle handle, String roll, List<Finding> findings) {
        handle.createUpdate("delete from roll_finding where roll = :roll").bind("roll", roll).execute();
        try (var batch = handle.prepareBatch("insert into roll_finding values (:roll, :number, :record)")) {
            for (int i = 0; i < findings.size(); i++) {
                batch.bind("roll", roll).bind("number", i).bind("record", RecordJson.write(findings.get(i))).add();
            }
            batch.execute();
        }
    }

    /** What was wrong with the cells of a roll, in the order of its rows. */
    public List<Finding> findings(Handle handle, String roll) {
        return handle.createQuery("select record from roll_finding where roll = :roll order by number").bind("roll", roll)
                .map((row, context) -> RecordJson.read(row.getString(1), Finding.class)).list();
    }

    // What one regulation orders to print is not kept: a number of identity gets no farther than the page.
    private static String more(RollEntry entry) {
        var kept = new TreeMap<>(entry.more());
        kept.replaceAll((column, value) -> Masking.longNumbers(value));
        return RecordJson.write(kept);
    }

    private static StoredRoll roll(ResultSet row, StatementContext context) throws SQLException {
        var source = new StoredRoll.Source(row.getString("file_name"), row.getString("digest"), row.getString("title"),
                number(row.getString("stated")));
        return new StoredRoll(row.getString("id"), row.getString("kind"), source, row.getString("programme"),
                row.getString("quantity_unit"), row.getInt("row_count"), number(row.getString("total")), row.getString("words"));
    }

    private static RollEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new RollEntry(row.getInt("part"), row.getInt("row"), row.getString("serial"),
                new Village(row.getString("township"), row.getString("village")), row.getString("team"), row.getString("name"),
                row.getString("masked_id"), number(row.getString("quantity")), row.getString("rate"),
                number(row.getString("amount")), more(row.getString("more")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> more(String json) {
        return "{}".equals(json) ? Map.of() : RecordJson.read(json, Map.class);
    }

    // Text keeps 57605.80 exactly; SQLite's own numbers are binary.
    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
