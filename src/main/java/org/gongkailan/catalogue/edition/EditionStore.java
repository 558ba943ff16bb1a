package org.gongkailan.catalogue.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.gongkailan.units.UnitLevel;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The SQL of editions and their rows. */
public final class EditionStore implements RecordStore<Edition> {
    @Override
    public String entity() {
        return "catalogue.edition";
    }

    @Override
    public Class<Edition> type() {
        return Edition.class;
    }

    @Override
    public String idOf(Edition edition) {
        return edition.id();
    }

    @Override
    public Optional<Edition> find(Handle handle, String id) {
        return handle.createQuery("select * from catalogue_edition where id = :id").bind("id", id)
                .map(EditionStore::edition).findOne();
    }

    @Override
    public void put(Handle handle, Edition edition) {
        Imprint imprint = edition.imprint();
        Edition.Seal seal = edition.seal();
        handle.createUpdate("""
                insert or replace into catalogue_edition values
                (:id, :unit, :name, :date, :number, :unitName, :unitLevel, :person, :at, :digest, :rows, :format)""")
                .bind("id", edition.id()).bind("unit", edition.unit()).bind("name", imprint.edition())
                .bind("date", imprint.date().toString()).bind("number", imprint.documentNumber())
                .bind("unitName", imprint.unit()).bind("unitLevel", imprint.level().word())
                .bind("person", seal.person()).bind("at", seal.at().toString()).bind("digest", seal.digest())
                .bind("rows", seal.rows()).bind("format", seal.format()).execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from catalogue_edition where id = :id").bind("id", id).execute();
    }

    /** The editions of a unit's catalogue, the newest first. */
    List<Edition> of(Handle handle, String unit) {
        return handle.createQuery("select * from catalogue_edition where unit is :unit order by date desc, at desc, id")
                .bind("unit", unit).map(EditionStore::edition).list();
    }

    /** Stores the rows of a new edition, in their order. */
    void putRows(Handle handle, String edition, List<String> texts) {
        var insert = handle.prepareBatch("insert into catalogue_edition_row values (?, ?, ?)");
        for (int place = 0; place < texts.size(); place++) {
            insert.add(edition, place, texts.get(place));
        }
        insert.execute();
    }

    /** The rows of an edition, in their order. */
    List<String> rows(Handle handle, String edition) {
        return handle.createQuery("select body from catalogue_edition_row where edition = :edition order by place")
                .bind("edition", edition).mapTo(String.class).list();
    }

    private static Edition edition(ResultSet row, StatementContext context) throws SQLException {
        var imprint = new Imprint(row.getString("unit_name"), UnitLevel.of(row.getString("unit_level")).orElseThrow(),
                row.getString("name"), LocalDate.parse(row.getString("date")), row.getString("number"));
        var seal = new Edition.Seal(row.getString("person"), Instant.parse(row.getString("at")), row.getString("digest"),
                row.getInt("row_count"), row.getInt("format"));
        return new Edition(row.getString("id"), row.getString("unit"), imprint, seal);
    }
}
