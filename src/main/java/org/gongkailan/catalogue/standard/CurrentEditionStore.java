package org.gongkailan.catalogue.standard;

import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;

/** The SQL of the editions that officers made current. */
public final class CurrentEditionStore implements RecordStore<CurrentEdition> {
    @Override
    public String entity() {
        return "catalogue.current-edition";
    }

    @Override
    public Class<CurrentEdition> type() {
        return CurrentEdition.class;
    }

    @Override
    public String idOf(CurrentEdition current) {
        return current.domain();
    }

    @Override
    public Optional<CurrentEdition> find(Handle handle, String domain) {
        return all(handle).stream().filter(current -> current.domain().equals(domain)).findFirst();
    }

    @Override
    public void put(Handle handle, CurrentEdition current) {
        handle.createUpdate("insert or replace into standard_current values (:domain, :edition)")
                .bind("domain", current.domain()).bind("edition", current.edition()).execute();
    }

    @Override
    public void remove(Handle handle, String domain) {
        handle.createUpdate("delete from standard_current where domain = :domain").bind("domain", domain).execute();
    }

    /** All of them, by domain. */
    List<CurrentEdition> all(Handle handle) {
        return handle.createQuery("select domain, edition from standard_current order by domain")
                .map((row, context) -> new CurrentEdition(row.getString(1), row.getString(2))).list();
    }
}
