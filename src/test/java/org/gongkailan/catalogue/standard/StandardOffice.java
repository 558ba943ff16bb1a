package org.gongkailan.catalogue.standard;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.desk.CatalogueDesk;

/** A workspace with the shipped standards, in which new editions can be taken in. Its day is 2026-11-22. */
public final class StandardOffice implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    public final Desk store;
    public final CatalogueDesk catalogue;

    public StandardOffice(Path folder) {
        store = new Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, CLOCK, null);
    }

    /** Takes an edition of a domain in, as another officer would have done with a table. */
    public ImportedEdition takeIn(String code, String name, LocalDate inForce, List<StandardRow> rows) {
        var guideline = new Guideline("标准目录（" + name + "）", "〔" + name + "〕1号", 2026, true);
        Domain domain = catalogue.domains().require(code);
        var edition = new ImportedEdition("e-" + code + name, new StandardDomain(domain, "民政部", name, guideline,
                new StandardDomain.Extent(rows.size(), rows.size()), true, ""), inForce, name + ".xlsx");
        catalogue.editions().takeIn(edition, rows);
        return edition;
    }

    /** The row saying something else. */
    public static StandardRow saying(StandardRow row, Entry entry) {
        return new StandardRow(row.id(), entry, true, true, null, List.of());
    }

    /** Adopts a shipped row and answers the stored item. */
    public CatalogueItem adopt(StandardRow row) {
        catalogue.adoption().adopt(List.of(row));
        return items().getLast();
    }

    /** Whose catalogues there are. */
    public CatalogueUnits units() {
        return new CatalogueUnits(store.units, catalogue.rows());
    }

    /** The own catalogue. */
    public List<CatalogueItem> items() {
        return catalogue.rows().list(ItemQuery.ALL);
    }

    public static StandardRef ref(StandardRow row) {
        return new StandardRef(row.id(), "2019");
    }

    @Override
    public void close() {
        store.close();
    }
}
