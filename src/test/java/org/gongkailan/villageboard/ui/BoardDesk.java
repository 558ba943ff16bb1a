package org.gongkailan.villageboard.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.history.RecordStore;
import org.gongkailan.progress.Progress;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.CharacterShape;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.SameThreadJobs;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.NoticeStores;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.posting.DisclosedRows;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.Postings;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollRequest;

/** A workspace on 23 November 2026 with everything a village board needs, in a folder of the test. */
final class BoardDesk implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.ofHours(8));
    final SameThreadJobs jobs = new SameThreadJobs();
    final VillageBoard board = new VillageBoard(WorkingCalendar::published,
            TestFonts.BUNDLED.drawing(codePoint -> pictureOf(codePoint)));
    final NoticeKinds kinds = NoticeKinds.shipped();
    final Path folder;
    final Database database;
    final Journal journal;
    final NoticeDesk notices;
    final Postings postings;
    final UnitDirectory units;

    BoardDesk(Path folder) {
        this.folder = folder;
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK);
        var unitStore = new UnitStore();
        var stores = new NoticeStores();
        var all = new ArrayList<RecordStore<?>>(stores.all());
        all.add(unitStore);
        journal = new Journal(database, CLOCK, "王主任", all);
        units = new UnitDirectory(database, journal, unitStore);
        units.found("云溪县政务公开办", UnitLevel.COUNTY, null);
        notices = NoticeDesk.of(database, journal, stores, new NoticeDesk.Surroundings(units, WorkingCalendar::published,
                DisclosedRows.NONE, CLOCK));
        postings = notices.postings();
    }

    private Optional<CharacterShape> pictureOf(int codePoint) {
        return notices.pictures().shape(codePoint);
    }

    /** The sample roll as a file. */
    Path rollFile() throws IOException {
        Path file = folder.resolve("roll-1200.xlsx");
        try (var in = BoardDesk.class.getResourceAsStream("/org/gongkailan/sample/roll/roll-1200.xlsx")) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** The sample roll, read. */
    RollReading roll() throws IOException {
        return board.read(rollFile(), RollRequest.of(kinds.all().getFirst()), Progress.NONE);
    }

    NewPostingViewModel newPosting() {
        return new NewPostingViewModel(jobs, board, notices);
    }

    VillageBoardViewModel boardModel() {
        return new VillageBoardViewModel(jobs, notices);
    }

    /** Prints some villages of the sample roll for a day and keeps them. */
    void draft(Set<Village> villages, String from) throws IOException {
        draft(kinds.all().getFirst(), villages, from);
    }

    /** The same of another kind. */
    void draft(NoticeKind kind, Set<Village> villages, String from) throws IOException {
        var reading = roll();
        var settings = NoticeSettings.of(kind, LocalDate.parse(from));
        postings.draft(reading, kind, board.hanging(settings),
                board.print(new NoticeOrder(reading.roll(), kind, settings, villages), folder.resolve("公示"), Progress.NONE));
    }

    /** The same, looked through and hung on that day. */
    void hang(Set<Village> villages, String from) throws IOException {
        draft(villages, from);
        var day = LocalDate.parse(from);
        notices.steps().check(printed(), new Life.Check(day, "李主任"));
        notices.steps().hang(printed(), day, "村委会门口", "王五一");
    }

    private List<Posting> printed() {
        return postings.all().stream().filter(posting -> posting.paper() != null).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
