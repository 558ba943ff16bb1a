package org.gongkailan.assembly;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.gongkailan.cli.Commands;
import org.gongkailan.cli.Desk;
import org.gongkailan.cli.Office;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;

/** Makes the application: stores, features, commands, screens, in this order and nowhere else. */
public final class Assembly implements Desk {
    private final Clock clock;

    /** @param clock the time as the program sees it */
    public Assembly(Clock clock) {
        this.clock = clock;
    }

    /** Starts the program: the window without arguments, a command with them; answers the exit code. */
    public static int start(String... args) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            prepareFolder();
            return new Commands(new Assembly(Clock.systemDefaultZone()), out, err).run(args);
        } catch (UserProblem problem) {
            err.println(problem.getLocalizedMessage());
            return 2;
        }
    }

    private static void prepareFolder() {
        var folder = AppFolder.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
        Logs.to(folder.log());
        System.setProperty("org.sqlite.tmpdir", folder.nativeLibraries().toString());
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
        throw new UnsupportedOperationException("The window arrives with the ui package");
    }

    private Office office(Database database) {
        var units = new UnitStore();
        var journal = new Journal(database, clock, System.getProperty("user.name"), List.of(units));
        return new Office(database, journal, new UnitDirectory(database, journal, units));
    }
}
