package org.gongkailan.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.check.CatalogueCheck;
import org.gongkailan.catalogue.desk.CatalogueStores;
import org.gongkailan.catalogue.edition.Editions;
import org.gongkailan.catalogue.intake.CatalogueImport;
import org.gongkailan.catalogue.intake.Mappings;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.standard.Domains;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.history.Journal;
import org.gongkailan.history.RecordStore;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;

/** A catalogue in a real workspace file, for tests. */
public final class Desk implements AutoCloseable {
    /** The day on which editions are frozen. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    public final CatalogueStores stores = new CatalogueStores();
    public final Database database;
    public final Journal journal;
    public final UnitDirectory units;
    public final Catalogue catalogue;

    /** Opens the workspace in a folder, or makes it there. */
    public Desk(Path folder) {
        Path file = folder.resolve("云溪县.gkl");
        boolean old = Files.exists(file);
        database = old ? WorkspaceFile.open(file, Clock.systemUTC()) : WorkspaceFile.create(file, Clock.systemUTC());
        var unitStore = new UnitStore();
        var all = new ArrayList<RecordStore<?>>(stores.all());
        all.add(unitStore);
        journal = new Journal(database, Clock.systemUTC(), "测试员", all);
        units = new UnitDirectory(database, journal, unitStore);
        if (!old) {
            units.found("云溪县政务公开办", UnitLevel.COUNTY, null);
        }
        catalogue = new Catalogue(database, journal, stores.items(), stores.domains());
    }

    /** The import of tables into this catalogue. */
    public CatalogueImport intake() {
        var standard = new StandardCatalogue();
        return new CatalogueImport(standard, catalogue, new CatalogueCheck(standard, new LawRegister()),
                new Mappings(database, journal, stores.mappings()));
    }

    /** The editions of this catalogue. */
    public Editions editions() {
        Clock clock = Clock.fixed(Instant.from(TODAY.atTime(9, 0).atZone(ZoneOffset.UTC)), ZoneOffset.UTC);
        return new Editions(database, journal, clock, stores.items(), stores.frozen(), new Domains(new StandardCatalogue(), catalogue));
    }

    /** The unit whose catalogue it is. */
    public Unit own() {
        return new Unit("u", "云溪县", UnitLevel.COUNTY, null, null, null);
    }

    /** The names of the rows that a query shows. */
    public List<String> names(ItemQuery query) {
        return catalogue.list(query).stream().map(item -> item.entry().matter().path()).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
