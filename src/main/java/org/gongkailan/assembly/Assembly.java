package org.gongkailan.assembly;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.desk.ReportStores;
import org.gongkailan.calendar.HolidayStore;
import org.gongkailan.calendar.OfficeCalendar;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.desk.CatalogueStores;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureStore;
import org.gongkailan.catalogue.disclosure.DueRules;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.cli.Commands;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.sample.SampleCounty;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.history.RecordStore;
import org.gongkailan.library.DocumentStore;
import org.gongkailan.library.Library;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.paper.Scratch;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.clock.RequestClock;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.dispute.DisputeStore;
import org.gongkailan.requests.intake.HeadMappingStore;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestSettingsStore;
import org.gongkailan.requests.ledger.RequestStore;
import org.gongkailan.requests.letter.LetterOffice;
import org.gongkailan.requests.letter.OwnLetterStore;
import org.gongkailan.requests.letter.UsualWordsStore;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.App;
import org.gongkailan.ui.Preferences;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.NoticeStores;
import org.gongkailan.villageboard.desk.VillageBoard;

/** Makes the application: stores, features, commands, screens, in this order and nowhere else. */
public final class Assembly implements Offices {
    private final Clock clock;
    private final AppFolder folder;
    private final Fonts fonts;
    private final PdfWriter printer;
    private final VillageBoard villageBoard;
    private Preferences preferences;

    /**
     * @param clock  the time as the program sees it
     * @param folder what belongs to the program and not to a workspace
     */
    public Assembly(Clock clock, AppFolder folder) {
        this.clock = clock;
        this.folder = folder;
        this.fonts = new Fonts(preferences().fonts());
        this.printer = new PdfWriter(fonts);
        this.villageBoard = new VillageBoard(WorkingCalendar::published, fonts);
    }

    /** What the program remembers about this user; read when it is first asked for. */
    synchronized Preferences preferences() {
        if (preferences == null) {
            preferences = new Preferences(folder.preferences());
        }
        return preferences;
    }

    /** Starts the program: the window, alone or on a workspace, else a command; answers the exit code. */
    public static int start(String... args) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            var folder = AppFolder.ofThisSystem();
            Logs.to(folder.log());
            System.setProperty("org.sqlite.tmpdir", folder.nativeLibraries().toString());
            var assembly = new Assembly(Clock.systemDefaultZone(), folder);
            if (wantsWindow(args) && assembly.hasDisplay()) {
                assembly.showWindow(args.length == 0 ? null : Path.of(args[0]));
                return 0;
            }
            return new Commands(assembly, out, err).run(args);
        } catch (UserProblem problem) {
            err.println(problem.getLocalizedMessage());
            return 2;
        } finally {
            Scratch.clear();
        }
    }

    /** The window opens without arguments, and on a workspace that the file manager hands over. */
    private static boolean wantsWindow(String... args) {
        return args.length == 0 || args.length == 1 && args[0].toLowerCase(Locale.ROOT).endsWith(".gkl");
    }

    @Override
    public Office open(Path workspace) {
        return office(WorkspaceFile.open(workspace, clock));
    }

    @Override
    public Office create(Path workspace, String unitName, UnitLevel level, String code) {
        Office office = office(WorkspaceFile.create(workspace, clock));
        office.units().found(unitName.strip(), level, code);
        return office;
    }

    @Override
    public PdfWriter printer() {
        return printer;
    }

    @Override
    public VillageBoard villageBoard() {
        return villageBoard;
    }

    @Override
    public VillageBoard villageBoard(Office office) {
        return new VillageBoard(office.calendar(), fonts.drawing(office.notices().pictures()::shape));
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public boolean hasDisplay() {
        return !System.getProperty("os.name").startsWith("Linux") || System.getenv("DISPLAY") != null
                || System.getProperty("glass.platform") != null;
    }

    @Override
    public void showWindow(Path workspace) {
        var closed = new CountDownLatch(1);
        var first = Optional.ofNullable(workspace).or(() -> FirstWorkspace.last(preferences().recent()))
                .map(file -> new FirstWorkspace(file, this));
        App.start(stage -> {
            var door = new WindowDoor(this, stage, folder);
            stage.showingProperty().subscribe((was, is) -> {
                if (was && !is) {
                    closed.countDown();
                }
            });
            door.show(first.orElse(null));
        });
        Scratch.sweep();
        await(closed);
    }

    /** The sample county of the demo, made where it does not exist yet, and opened. */
    Office sample(Path file, Progress progress) {
        new SampleCounty(this, new Terminal(OutputStream.nullOutputStream())).fill(file, progress);
        return open(file);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Office office(Database database) {
        var units = new UnitStore();
        var reportStores = new ReportStores();
        var notices = new NoticeStores();
        var holidays = new HolidayStore();
        var documents = new DocumentStore();
        var disputeStore = new DisputeStore();
        var letters = new LetterOffice.Stores(new OwnLetterStore(), new UsualWordsStore());
        var catalogueStores = new CatalogueStores();
        var dueRules = new DueRules(WorkingCalendar.published());
        var disclosures = new DisclosureStore(dueRules);
        var requestClock = new RequestClock(WorkingCalendar.published());
        var requestHeads = new HeadMappingStore();
        var requests = new RequestLedger.Stores(new RequestStore(requestClock), new RequestSettingsStore());
        var stores = new ArrayList<RecordStore<?>>(List.of(units, holidays, disclosures, documents, disputeStore,
                letters.letters(), letters.words(), requests.requests(), requests.settings(), requestHeads));
        stores.addAll(catalogueStores.all());
        stores.addAll(notices.all());
        stores.addAll(reportStores.all());
        var journal = new Journal(database, clock, () -> preferences().officer(), stores);
        var calendar = new OfficeCalendar(database, journal, holidays);
        var catalogue = CatalogueDesk.of(database, journal, catalogueStores, clock, printer);
        var ledger = new DisclosureLedger(database, journal,
                new DisclosureLedger.Stores(disclosures, catalogueStores.items(), catalogue.rows()),
                new DisclosureLedger.Days(dueRules, calendar, clock));
        var directory = new UnitDirectory(database, journal, units);
        directory.tiedBy(new CatalogueUnits(directory, catalogue.rows())::tie);
        var library = new Library(database, journal, documents, clock);
        var requestLedger = new RequestLedger(database, journal, requests,
                new RequestLedger.Days(requestClock, calendar, clock));
        var disputes = new DisputeLedger(database, journal, disputeStore, clock);
        return new Office(database, journal, calendar, directory,
                ReportDesk.of(database, journal, reportStores, clock,
                        ReportSources.of(library, requestLedger, disputes, ledger)),
                NoticeDesk.of(database, journal, notices, new NoticeDesk.Surroundings(directory, calendar,
                        new BoardDisclosures(catalogue.rows(), ledger, directory), clock)),
                catalogue, DisclosureDesk.of(ledger, catalogue, directory, library, printer),
                LibraryDesk.of(library, directory, printer), requestLedger, disputes,
                new LetterOffice(database, journal, letters, requestLedger, () -> directory.own().name(), printer));
    }
}
