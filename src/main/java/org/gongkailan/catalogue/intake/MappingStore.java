package org.gongkailan.catalogue.intake;

import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of how heads of tables were taken before. */
public final class MappingStore implements RecordStore<HeadMapping> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String entity() {
        return "catalogue.mapping";
    }

    @Override
    public Class<HeadMapping> type() {
        return HeadMapping.class;
    }

    @Override
    public String idOf(HeadMapping mapping) {
        return mapping.shape();
    }

    @Override
    public Optional<HeadMapping> find(Handle handle, String shape) {
        return handle.createQuery("select record from catalogue_mapping where shape = :shape").bind("shape", shape)
                .map((row, context) -> mapping(row.getString(1))).findOne();
    }

    @Override
    public void put(Handle handle, HeadMapping mapping) {
        handle.createUpdate("insert or replace into catalogue_mapping values (:shape, :record)")
                .bind("shape", mapping.shape()).bind("record", JSON.writeValueAsString(mapping)).execute();
    }

    @Override
    public void remove(Handle handle, String shape) {
        handle.createUpdate("delete from catalogue_mapping where shape = :shape").bind("shape", shape).execute();
    }

    /** All of them. */
    List<HeadMapping> all(Handle handle) {
        return handle.createQuery("select record from catalogue_mapping order by shape")
                .map((row, context) -> mapping(row.getString(1))).list();
    }

    private static HeadMapping mapping(String record) {
        return JSON.readValue(record, HeadMapping.class);
    }
}
