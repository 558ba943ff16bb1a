package org.gongkailan.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.desk.CatalogueStores;
import org.gongkailan.history.Journal;
import org.gongkailan.history.RecordStore;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;

/** A county's workspace with its directory, its catalogue and a desk to show them on, for tests of screens. */
public final class CatalogueStage implements AutoCloseable {
    public static final PdfWriter PDF = TestFonts.PDF;

    public final RecordingDialogs dialogs = new RecordingDialogs();
    public final Database database;
    public final Journal journal;
    public final UnitDirectory units;
    public final CatalogueDesk catalogue;
    public final Desk desk;

    public CatalogueStage(Path folder) {
        var stores = new CatalogueStores();
        var unitStore = new UnitStore();
        var all = new ArrayList<RecordStore<?>>(stores.all());
        all.add(unitStore);
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), Clock.systemUTC());
        journal = new Journal(database, Clock.systemUTC(), "测试员", all);
        units = new UnitDirectory(database, journal, unitStore);
        units.found("云溪县政务公开办", UnitLevel.COUNTY, null);
        catalogue = CatalogueDesk.of(database, journal, stores, Clock.systemUTC(), PDF);
        desk = TestDesk.in(folder, dialogs);
    }

    /** Takes all rows of some domains from the standard into the own catalogue. */
    public void adopt(String... codes) {
        for (String code : codes) {
            catalogue.adoption().adopt(List.copyOf(catalogue.adoption().missing(code)));
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
