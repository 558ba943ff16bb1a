package org.gongkailan.catalogue.law;

import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the unit's own entries in the law register. */
public final class OwnLawStore implements RecordStore<OwnLaw> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String entity() {
        return "catalogue.law";
    }

    @Override
    public Class<OwnLaw> type() {
        return OwnLaw.class;
    }

    @Override
    public String idOf(OwnLaw law) {
        return law.id();
    }

    @Override
    public Optional<OwnLaw> find(Handle handle, String id) {
        return handle.createQuery("select record from catalogue_law where id = :id").bind("id", id)
                .map((row, context) -> law(row.getString(1))).findOne();
    }

    @Override
    public void put(Handle handle, OwnLaw law) {
        handle.createUpdate("insert or replace into catalogue_law values (:id, :title, :record)")
                .bind("id", law.id()).bind("title", law.law().title())
                .bind("record", JSON.writeValueAsString(law)).execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from catalogue_law where id = :id").bind("id", id).execute();
    }

    /** All of them, by title. */
    List<OwnLaw> all(Handle handle) {
        return handle.createQuery("select record from catalogue_law order by title, id")
                .map((row, context) -> law(row.getString(1))).list();
    }

    private static OwnLaw law(String record) {
        return JSON.readValue(record, OwnLaw.class);
    }
}
