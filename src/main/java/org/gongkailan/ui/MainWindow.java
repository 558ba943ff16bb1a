package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Obstacles;
import org.gongkailan.ui.control.SideForm;

/**
 * The one window: header, menu, the current screen, status bar, and over them the search, a sheet and the notices.
 * Shows the welcome until a {@link Workplace} is opened in it. Belongs to the screen thread.
 */
public final class MainWindow {
    /** Below this width in px, as on a small screen at 150 %, the menu shows only its icons. */
    private static final double NARROW = 1060;

    private final Stage stage;
    private final Desk desk;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root);
    private final WindowVerbs verbs;
    private final Doors doors;
    private final Palette palette;
    private final UndoButtons undo;
    private final NoticePane notices;
    private final SheetPane sheet;
    private final StatusBar status;
    private final BorderPane frame;
    private final Rehearsal rehearsal;
    private WelcomeScreen welcome;

    /**
     * A window that is not shown yet.
     *
     * @param stage the stage to fill
     * @param desk  what its screens lean on
     * @param doors the ways into and out of a workspace
     */
    public MainWindow(Stage stage, Desk desk, Doors doors) {
        this.stage = stage;
        this.desk = desk;
        this.doors = doors.asking(this::mayLeave);
        // Before the first control: the toolkit reads its own theme for a control that finds none.
        desk.preferences().theme().subscribe(theme -> Application.setUserAgentStylesheet(theme.sheet()));
        verbs = new WindowVerbs(this.doors, desk);
        palette = new Palette(desk);
        undo = new UndoButtons(desk.jobs(), desk.notices());
        desk.notices().undoWith(undo::undo);
        notices = new NoticePane(desk.notices(), desk.sheets());
        status = new StatusBar(desk.jobs());
        var menu = new Menu(desk.navigator());
        var screens = new ScreenPane();
        frame = new BorderPane(new ContentPane(desk.navigator(), screens), null, null, status, menu);
        sheet = new SheetPane(desk.sheets(), frame, desk.jobs());
        root.widthProperty().subscribe(width -> menu.narrow(width.doubleValue() > 0 && width.doubleValue() < NARROW));
        root.getStyleClass().add("window");
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            if (mayLeave()) {
                remember();
            } else {
                event.consume();
            }
        });
        rehearsal = new Rehearsal(desk.jobs(), desk.navigator(), screens, scene);
        new Keys(desk, undo, palette).install(scene);
        Obstacles.watch(scene);
    }

    /** Puts the window on the screen where it was left, on the welcome if no workspace is open; once is enough. */
    public void show() {
        if (stage.isShowing()) {
            return;
        }
        if (root.getChildren().isEmpty()) {
            showWelcome();
        }
        WindowFrame.restore(stage, desk.preferences().window());
        stage.show();
        if (desk.preferences().wasBroken()) {
            desk.notices().warn(Messages.of("ui.preferences.broken"));
        }
    }

    /** Shows a workspace; the one before is no longer in view. */
    public void open(Workplace workplace) {
        desk.sheets().closeAll();
        stage.setTitle(Messages.of("ui.window.title", workplace.unit(), workplace.file().getFileName()));
        palette.searchIn(workplace.search(), verbs.all());
        undo.connect(workplace.undo());
        frame.setTop(new Header(workplace, verbs, undo, palette));
        status.show(workplace);
        root.getChildren().setAll(frame, sheet, palette, notices);
        desk.navigator().register(workplace.screens());
        rehearsal.begin();
    }

    /** Lets the screens store what is being typed; called before their workspace closes. */
    public void leave() {
        desk.navigator().screens().forEach(Screen::leave);
        desk.notices().shown().clear();
    }

    /** Lets the welcome say that a workspace is being opened. */
    public void opening(Job job, Path file) {
        welcome().wait(job, file);
    }

    /** Shows the welcome instead of a workspace. */
    public void showWelcome() {
        desk.sheets().closeAll();
        stage.setTitle(Messages.of("app.name"));
        desk.navigator().register(List.of());
        rehearsal.begin();
        palette.searchIn(List.of(), List.of());
        undo.disconnect();
        root.getChildren().setAll(welcome(), sheet, notices);
        welcome.refresh();
    }

    // Whoever begins with a workspace may never see it.
    private WelcomeScreen welcome() {
        if (welcome == null) {
            welcome = new WelcomeScreen(desk.preferences(), doors, verbs);
        }
        return welcome;
    }

    /** The hook of the journal: something was written, taken back or done again. The screen in view reloads. */
    public void changed() {
        undo.refresh();
        desk.notices().changed();
        Screen screen = desk.navigator().current().get();
        if (screen != null) {
            screen.refresh();
        }
    }

    // Whether no sheet and no form would take what was typed along with it, or the officer lets it go.
    private boolean mayLeave() {
        return desk.sheets().mayGo() && mayLeaveForms();
    }

    private boolean mayLeaveForms() {
        boolean unsaved = desk.navigator().screens().stream().filter(Screen::made)
                .flatMap(screen -> screen.node().lookupAll(".side-form").stream())
                .anyMatch(form -> form instanceof SideForm side && side.unsaved());
        return !unsaved || desk.dialogs().ask(Messages.of("ui.window.unsaved"), Messages.of("ui.window.unsaved.text"),
                Messages.of("ui.form.letGo"));
    }

    private void remember() {
        desk.preferences().window(WindowFrame.of(stage));
        desk.preferences().save();
    }
}
