package org.gongkailan.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gongkailan.cli.office.Office;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.store.Backups;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.SystemPrinters;
import org.gongkailan.ui.Defects;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Doors;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.Job;
import org.gongkailan.ui.MainWindow;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.ThreadedJobs;
import org.gongkailan.ui.Undo;
import org.gongkailan.ui.WindowDialogs;
import org.gongkailan.ui.Workplace;

/** The window and the one workspace open in it: opens, switches and closes workspaces. Belongs to the screen thread. */
final class WindowDoor {
    /** A welcome that is shown for less than this only flickers. */
    private static final Duration BLINK = Duration.millis(800);

    private final Assembly assembly;
    private final Stage stage;
    private final ThreadedJobs jobs;
    private final Desk desk;
    private final MainWindow window;
    private Office office;
    private Job opening;

    WindowDoor(Assembly assembly, Stage stage, AppFolder folder) {
        this.assembly = assembly;
        this.stage = stage;
        var dialogs = new WindowDialogs(stage);
        var defects = new Defects((code, defect) -> dialogs.defect(code, folder.log(), defect));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            if (failure instanceof UserProblem problem) {
                dialogs.problem(problem);
            } else {
                defects.report(failure);
            }
        });
        jobs = new ThreadedJobs(dialogs::problem, defects::report);
        desk = new Desk(jobs, dialogs, new Notices(), new Sheets(), new Navigator(),
                assembly.preferences(), new SystemPrinters());
        window = new MainWindow(stage, desk,
                new Doors(this::create, this::pick, this::openSample, this::open, this::restore, this::leave));
        stage.setOnHidden(event -> closeOffice());
    }

    /**
     * Shows the window: on the workspace it begins with, or on the welcome if that takes longer than a blink.
     *
     * @param first null to begin with the welcome
     */
    void show(FirstWorkspace first) {
        if (first == null) {
            window.show();
            return;
        }
        opening = jobs.run(Messages.of("assembly.opening"), progress -> first.office(), this::enter, problem -> {
            window.show();
            desk.dialogs().problem(problem);
        });
        var blink = new PauseTransition(BLINK);
        blink.setOnFinished(event -> {
            if (office == null) {
                window.opening(opening, first.file());
                window.show();
            }
        });
        blink.play();
    }

    private void create() {
        new NewWorkspaceSheet(desk, assembly).open(this::enter);
    }

    private void pick() {
        desk.dialogs().pickFile(Messages.of("assembly.open"), FileKind.of(Messages.of("assembly.gkl"), "*.gkl"))
                .ifPresent(this::open);
    }

    private void openSample() {
        Path file = Path.of(System.getProperty("user.home"), Messages.of("assembly.sample.folder"),
                Messages.of("cli.demo.county") + ".gkl");
        if (Files.exists(file)) {
            open(file);
        } else {
            jobs.run(Messages.of("assembly.sample"), progress -> assembly.sample(file, progress), this::enter);
        }
    }

    private void open(Path file) {
        if (office != null && office.database().file().equals(file.toAbsolutePath().normalize())) {
            return;
        }
        // A second one would be opened behind the first and never shown.
        if (opening == null || !opening.alive().get()) {
            opening = jobs.run(Messages.of("assembly.opening"), progress -> assembly.open(file), this::enter);
            window.opening(opening, file);
        }
    }

    private void restore() {
        Optional<Path> file = office != null ? Optional.of(office.database().file())
                : desk.dialogs().pickFile(Messages.of("assembly.restore.pick"), FileKind.of(Messages.of("assembly.gkl"), "*.gkl"));
        file.ifPresent(workspace -> new RestoreSheet(desk, workspace, new Backups(workspace, assembly.clock()))
                .open(this::open, backup -> replace(workspace, backup)));
    }

    private void replace(Path workspace, Path backup) {
        closeOffice();
        window.showWelcome();
        opening = jobs.run(Messages.of("assembly.restore.working"), progress -> {
            new Backups(workspace, assembly.clock()).restore(backup);
            return assembly.open(workspace);
        }, this::enter);
        window.opening(opening, workspace);
    }

    private void enter(Office entered) {
        closeOffice();
        office = entered;
        remember(entered.database().file());
        entered.journal().onChange(() -> jobs.onScreen(window::changed));
        var status = new SavedStatus(entered, jobs, assembly.clock());
        var own = entered.units().own();
        window.open(new Workplace(Messages.of("assembly.unit", own.name(), own.level().label()),
                entered.database().file(), Screens.of(entered, desk, assembly, this::restore), undo(entered),
                Screens.search(entered, desk), status.words()));
        window.show();
    }

    // At once, and not only when the window is closed: after a power cut the officer must still find the workspace.
    private void remember(Path workspace) {
        desk.preferences().opened(workspace);
        try {
            desk.preferences().save();
        } catch (UserProblem unwritable) {
            desk.notices().warn(unwritable.getLocalizedMessage());
        }
    }

    private void leave() {
        if (opening == null || !opening.alive().get()) {
            closeOffice();
            window.showWelcome();
        }
    }

    private void closeOffice() {
        if (office != null) {
            window.leave();
            jobs.settle();
            office.close();
            office = null;
        }
    }

    private static Undo undo(Office office) {
        var journal = office.journal();
        return new Undo() {
            @Override
            public Optional<String> undo() {
                return journal.undo().map(Batch::label);
            }

            @Override
            public Optional<String> redo() {
                return journal.redo().map(Batch::label);
            }

            @Override
            public Optional<String> undoable() {
                return journal.undoable().map(Batch::label);
            }

            @Override
            public Optional<String> redoable() {
                return journal.redoable().map(Batch::label);
            }
        };
    }
}
