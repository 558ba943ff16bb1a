package org.gongkailan.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.gongkailan.store.AmongIds;
import org.gongkailan.store.ManyRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The SQL of the directory of units. */
public final class UnitStore implements RecordStore<Unit> {
    private static final String OWN = "own-unit";

    @Override
    public String entity() {
        return "unit";
    }

    @Override
    public Class<Unit> type() {
        return Unit.class;
    }

    @Override
    public String idOf(Unit unit) {
        return unit.id();
    }

    @Override
    public Optional<Unit> find(Handle handle, String id) {
        return findAll(handle, List.of(id)).stream().findFirst();
    }

    @Override
    public List<Unit> findAll(Handle handle, List<String> ids) {
        return AmongIds.bind(handle.createQuery("select * from unit where " + AmongIds.CONDITION), ids)
                .map(UnitStore::unit).list();
    }

    @Override
    public void put(Handle handle, Unit unit) {
        putAll(handle, List.of(unit));
    }

    @Override
    public void putAll(Handle handle, List<Unit> units) {
        ManyRows.store(handle, "insert or replace into unit values (?, ?, ?, ?, ?, ?)", units, unit -> new Object[] {
            unit.id(), unit.name(), unit.level().word(), unit.parent(), unit.code(), unit.phone()});
    }

    @Override
    public void remove(Handle handle, String id) {
        removeAll(handle, List.of(id));
    }

    @Override
    public void removeAll(Handle handle, List<String> ids) {
        AmongIds.bind(handle.createUpdate("delete from unit where " + AmongIds.CONDITION), ids).execute();
    }

    /** All units by rank and name. */
    List<Unit> all(Handle handle) {
        return handle.createQuery("""
                select * from unit order by case level when 'province' then 0 when 'city' then 1 when 'county' then 2
                  when 'department' then 3 when 'township' then 4 else 5 end, parent, name""")
                .map(UnitStore::unit).list();
    }

    Optional<String> own(Handle handle) {
        return handle.createQuery("select value from workspace where name = :name").bind("name", OWN)
                .mapTo(String.class).findOne();
    }

    void setOwn(Handle handle, String id) {
        handle.createUpdate("insert or replace into workspace values (:name, :id)").bind("name", OWN).bind("id", id)
                .execute();
    }

    private static Unit unit(ResultSet row, StatementContext context) throws SQLException {
        return new Unit(row.getString("id"), row.getString("name"),
                UnitLevel.of(row.getString("level")).orElseThrow(), row.getString("parent"), row.getString("code"),
                row.getString("phone"));
    }
}
