package org.gongkailan.catalogue;

import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.jdbi.v3.core.Handle;

/** The SQL of the domains that the unit made itself. */
public final class DomainStore implements RecordStore<Domain> {
    @Override
    public String entity() {
        return "catalogue.domain";
    }

    @Override
    public Class<Domain> type() {
        return Domain.class;
    }

    @Override
    public String idOf(Domain domain) {
        return domain.code();
    }

    @Override
    public Optional<Domain> find(Handle handle, String code) {
        return handle.createQuery("select code, name from catalogue_domain where code = :code").bind("code", code)
                .map((row, context) -> new Domain(row.getString(1), row.getString(2))).findOne();
    }

    @Override
    public void put(Handle handle, Domain domain) {
        handle.createUpdate("insert or replace into catalogue_domain values (:code, :name)")
                .bind("code", domain.code()).bind("name", domain.name()).execute();
    }

    @Override
    public void remove(Handle handle, String code) {
        handle.createUpdate("delete from catalogue_domain where code = :code").bind("code", code).execute();
    }

    /** All of them, by code. */
    List<Domain> all(Handle handle) {
        return handle.createQuery("select code, name from catalogue_domain order by code")
                .map((row, context) -> new Domain(row.getString(1), row.getString(2))).list();
    }
}
