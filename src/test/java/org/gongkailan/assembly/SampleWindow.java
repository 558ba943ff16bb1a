package org.gongkailan.assembly;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.stage.Stage;
import org.gongkailan.cli.office.Office;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.ui.App;
import org.gongkailan.ui.Defects;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Doors;
import org.gongkailan.ui.MainWindow;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.Notices;
import org.gongkailan.ui.Preferences;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.SamplePrinters;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.ThreadedJobs;
import org.gongkailan.ui.Undo;
import org.gongkailan.ui.Workplace;

/** The real window on the sample county, whose file dialogs answer what was laid ready for them. */
public final class SampleWindow {
    /** Answers the questions; a file laid ready is the next one picked. */
    public final RecordingDialogs dialogs = new RecordingDialogs();
    private final Assembly assembly;
    private final AppFolder folder;
    private Office office;
    private Desk desk;

    /** @param home where the program keeps what is its own */
    public SampleWindow(Path home) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        folder = AppFolder.of(java.util.Map.of("GONGKAILAN_HOME", home.toString()), "Linux", home);
        System.setProperty("org.sqlite.tmpdir", folder.nativeLibraries().toString());
        assembly = new Assembly(Clock.systemDefaultZone(), folder);
    }

    /** Opens the printers' panel for a file that need not exist. */
    public void print(Path pdf) {
        desk.jobs().onScreen(() -> desk.printing().print(List.of(pdf)));
    }

    /** Fills the county, lets {@code prepare} do to it what an officer would have done, and shows the window. */
    public Stage open(Path workspace, Consumer<Office> prepare) throws Exception {
        office = assembly.sample(workspace, org.gongkailan.progress.Progress.NONE);
        prepare.accept(office);
        var shown = new CompletableFuture<Stage>();
        App.start(stage -> {
            try {
                fill(stage, workspace);
                shown.complete(stage);
            } catch (RuntimeException | Error failure) {
                shown.completeExceptionally(failure);
            }
        });
        return shown.get();
    }

    private void fill(Stage stage, Path workspace) {
        var defects = new Defects((code, defect) -> defect.printStackTrace());
        var jobs = new ThreadedJobs(dialogs::problem, defects::report);
        desk = new Desk(jobs, dialogs, new Notices(), new Sheets(), new Navigator(),
                new Preferences(folder.preferences()), new SamplePrinters(Map.of(PaperSize.A4, 36)));
        var window = new MainWindow(stage, desk, new Doors(() -> { }, () -> { }, () -> { }, file -> { },
                () -> new RestoreSheet(desk, workspace, office.database().backups()).open(file -> { }, copy -> { }), () -> { }));
        window.show();
        var own = office.units().own();
        window.open(new Workplace(org.gongkailan.text.Messages.of("assembly.unit", own.name(), own.level().label()),
                workspace, Screens.of(office, desk, assembly, () -> { }), nothingToUndo(), Screens.search(office, desk),
                new SavedStatus(office, jobs, assembly.clock()).words()));
    }

    private static Undo nothingToUndo() {
        return new Undo() {
            @Override
            public Optional<String> undo() {
                return Optional.empty();
            }

            @Override
            public Optional<String> redo() {
                return Optional.empty();
            }

            @Override
            public Optional<String> undoable() {
                return Optional.empty();
            }

            @Override
            public Optional<String> redoable() {
                return Optional.empty();
            }
        };
    }
}
