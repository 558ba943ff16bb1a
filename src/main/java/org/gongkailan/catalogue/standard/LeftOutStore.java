package org.gongkailan.catalogue.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The SQL of the reasons for which standard rows are left out. */
public final class LeftOutStore implements RecordStore<LeftOut> {
    @Override
    public String entity() {
        return "catalogue.left-out";
    }

    @Override
    public Class<LeftOut> type() {
        return LeftOut.class;
    }

    @Override
    public String idOf(LeftOut leftOut) {
        return leftOut.id();
    }

    @Override
    public Optional<LeftOut> find(Handle handle, String id) {
        return handle.createQuery("select * from standard_left_out where id = :id").bind("id", id)
                .map(LeftOutStore::leftOut).findOne();
    }

    @Override
    public void put(Handle handle, LeftOut leftOut) {
        handle.createUpdate("insert or replace into standard_left_out values (:id, :row, :unit, :edition, :reason, :on)")
                .bind("id", leftOut.id()).bind("row", leftOut.row()).bind("unit", leftOut.unit())
                .bind("edition", leftOut.edition()).bind("reason", leftOut.reason()).bind("on", leftOut.on().toString())
                .execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from standard_left_out where id = :id").bind("id", id).execute();
    }

    /** Those of a unit, by row. */
    List<LeftOut> of(Handle handle, String unit) {
        return handle.createQuery("select * from standard_left_out where unit is :unit order by row_id")
                .bind("unit", unit).map(LeftOutStore::leftOut).list();
    }

    private static LeftOut leftOut(ResultSet row, StatementContext context) throws SQLException {
        return new LeftOut(row.getString("row_id"), row.getString("unit"), row.getString("edition"),
                row.getString("reason"), LocalDate.parse(row.getString("noted_on")));
    }
}
