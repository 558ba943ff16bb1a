package org.gongkailan.villageboard.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.ui.SameThreadJobs;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.gongkailan.villageboard.NoticeKinds;
import org.gongkailan.villageboard.PostingStore;
import org.gongkailan.villageboard.Postings;
import org.gongkailan.villageboard.RollStore;
import org.gongkailan.villageboard.VillageBoard;

/** A workspace on 23 November 2026 with everything a village board needs, in a folder of the test. */
final class BoardDesk implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.ofHours(8));
    final SameThreadJobs jobs = new SameThreadJobs();
    final VillageBoard board = new VillageBoard(WorkingCalendar::published, new Fonts(null));
    final NoticeKinds kinds = NoticeKinds.shipped();
    final Path folder;
    final Database database;
    final Journal journal;
    final Postings postings;
    final UnitDirectory units;

    BoardDesk(Path folder) {
        this.folder = folder;
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK);
        var unitStore = new UnitStore();
        var rolls = new RollStore();
        var hung = new PostingStore();
        journal = new Journal(database, CLOCK, "王主任", List.of(unitStore, rolls, hung));
        units = new UnitDirectory(database, journal, unitStore);
        units.found("云溪县政务公开办", UnitLevel.COUNTY, null);
        postings = new Postings(database, journal, rolls, hung, CLOCK);
    }

    /** The sample roll as a file. */
    Path rollFile() throws IOException {
        Path file = folder.resolve("roll-1200.xlsx");
        try (var in = BoardDesk.class.getResourceAsStream("/org/gongkailan/sample/roll/roll-1200.xlsx")) {
            Files.copy(in, file);
        }
        return file;
    }

    NewPostingViewModel newPosting() {
        return new NewPostingViewModel(jobs, board, postings, kinds);
    }

    VillageBoardViewModel boardModel() {
        return new VillageBoardViewModel(jobs, postings, units);
    }

    @Override
    public void close() {
        database.close();
    }
}
