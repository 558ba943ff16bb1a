package org.gongkailan.catalogue.edition;

import java.util.List;
import org.gongkailan.history.WholeRecordStore;
import org.jdbi.v3.core.Handle;

/** The SQL of editions and their rows. */
public final class EditionStore extends WholeRecordStore<Edition> {
    public EditionStore() {
        super("catalogue.edition", Edition.class, "catalogue_edition");
    }

    @Override
    public String idOf(Edition edition) {
        return edition.id();
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
}
