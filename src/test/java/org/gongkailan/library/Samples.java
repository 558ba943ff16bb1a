package org.gongkailan.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongkailan.history.Journal;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;

/** Documents of 云溪县 for tests, on Monday, 23 November 2026. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private Samples() {
    }

    /** A library over a workspace. */
    public record Shelf(Database database, Journal journal, Library library, UnitDirectory units)
            implements AutoCloseable {
        /** The library with its tools. */
        public LibraryDesk desk(PdfWriter pdf) {
            return LibraryDesk.of(library, units, pdf);
        }

        @Override
        public void close() {
            database.close();
        }
    }

    /** A library over a new workspace in a folder. */
    public static Shelf shelf(Path folder) {
        var database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK);
        var store = new DocumentStore();
        var directory = new UnitStore();
        var journal = new Journal(database, CLOCK, "测试员", List.of(store, directory));
        var units = new UnitDirectory(database, journal, directory);
        units.found("云溪县人民政府办公室", UnitLevel.COUNTY, null);
        return new Shelf(database, journal, new Library(database, journal, store, CLOCK), units);
    }

    /** A normative document of the county that was made on a day and holds from then on. */
    public static OfficialDocument document(String number, String made, Validity validity, StatusChange... changes) {
        LocalDate day = made == null ? null : LocalDate.parse(made);
        return new OfficialDocument(number, DocumentKind.NORMATIVE, true,
                new Letterhead("云溪县" + number + "办法", number, List.of("云溪县人民政府"), "综合"),
                new DocumentDates(day, null, null), validity, List.of(changes), Whereabouts.NONE, "");
    }

    /** Something decided about a document from a day on. */
    public static StatusChange change(StatusChange.Kind kind, String day) {
        return StatusChange.of(kind, LocalDate.parse(day), DocumentRef.of("云政规〔2026〕9号"));
    }

    /** A decision that a document holds on up to a day. */
    public static StatusChange kept(String day, String until) {
        return new StatusChange(StatusChange.Kind.KEPT, LocalDate.parse(day), DocumentRef.NONE,
                until == null ? null : LocalDate.parse(until), "");
    }

    /** A validity up to a day. */
    public static Validity until(String day) {
        return Validity.until(LocalDate.parse(day));
    }
}
