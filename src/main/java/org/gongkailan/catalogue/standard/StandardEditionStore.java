package org.gongkailan.catalogue.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.catalogue.EntryJson;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of the editions that the office took in, and of their rows. */
public final class StandardEditionStore implements RecordStore<ImportedEdition> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String entity() {
        return "catalogue.standard-edition";
    }

    @Override
    public Class<ImportedEdition> type() {
        return ImportedEdition.class;
    }

    @Override
    public String idOf(ImportedEdition edition) {
        return edition.id();
    }

    @Override
    public Optional<ImportedEdition> find(Handle handle, String id) {
        return handle.createQuery("select record from standard_edition where id = :id").bind("id", id)
                .map((row, context) -> edition(row.getString(1))).findOne();
    }

    @Override
    public void put(Handle handle, ImportedEdition edition) {
        handle.createUpdate("insert or replace into standard_edition values (:id, :domain, :edition, :record)")
                .bind("id", edition.id()).bind("domain", edition.domain().code())
                .bind("edition", edition.domain().edition()).bind("record", JSON.writeValueAsString(edition)).execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from standard_edition where id = :id").bind("id", id).execute();
    }

    /** All of them, by domain and name. */
    List<ImportedEdition> all(Handle handle) {
        return handle.createQuery("select record from standard_edition order by domain, edition")
                .map((row, context) -> edition(row.getString(1))).list();
    }

    /** Stores the rows of an edition. */
    void putRows(Handle handle, String edition, List<StandardRow> rows) {
        try (var batch = handle.prepareBatch("insert or replace into standard_row values (:edition, :position, :record)")) {
            for (int i = 0; i < rows.size(); i++) {
                batch.bind("edition", edition).bind("position", i).bind("record", text(rows.get(i))).add();
            }
            batch.execute();
        }
    }

    /** The rows of an edition in their order. */
    List<StandardRow> rows(Handle handle, String edition) {
        return handle.createQuery("select record from standard_row where edition = :edition order by position")
                .bind("edition", edition).map((row, context) -> row(JSON.readTree(row.getString(1)))).list();
    }

    private static ImportedEdition edition(String record) {
        return JSON.readValue(record, ImportedEdition.class);
    }

    private static String text(StandardRow row) {
        var node = JSON.createObjectNode().put("id", row.id()).put("verified", row.verified())
                .put("source", String.join("\n", row.sources()));
        EntryJson.write(row.entry(), node.putObject("entry"));
        return JSON.writeValueAsString(node);
    }

    private static StandardRow row(JsonNode node) {
        boolean verified = node.get("verified").asBoolean();
        return new StandardRow(node.get("id").asString(), EntryJson.read(node.get("entry"), Set.of()), verified, verified,
                null, node.get("source").asString().lines().toList());
    }
}
