package org.gongkailan.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** What the window shows while no workspace is open: make one, open one, look at the sample, or one of the last. */
final class WelcomeScreen extends StackPane {
    private final Preferences preferences;
    private final Doors doors;
    private final VBox recent = new VBox(4);
    private final Label opening = new Label();
    private final VBox ways;

    WelcomeScreen(Preferences preferences, Doors doors, WindowVerbs verbs) {
        this.preferences = preferences;
        this.doors = doors;
        getStyleClass().add("welcome");
        var name = new Label(Messages.of("app.name"));
        name.getStyleClass().add("welcome-name");
        var sentence = new Label(Messages.of("ui.welcome.sentence"));
        sentence.getStyleClass().add("quiet");
        opening.getStyleClass().add("quiet");
        opening.managedProperty().bind(opening.visibleProperty());
        opening.setVisible(false);
        ways = new VBox(24, buttons(verbs), recent);
        ways.disableProperty().bind(opening.visibleProperty());
        var card = new VBox(24, new VBox(8, name, sentence), opening, ways);
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        refresh();
    }

    private static HBox buttons(WindowVerbs verbs) {
        return new HBox(8, Buttons.primary(verbs.create()), Buttons.of(verbs.open()), Buttons.of(verbs.sample()),
            Buttons.link(verbs.restore()));
    }

    /** Says that a workspace is being opened; until that has ended nothing else can be begun here. */
    void wait(Job job, Path file) {
        opening.setText(Messages.of("ui.welcome.opening", file.getFileName()));
        job.state().subscribe(state -> opening.setVisible(state == Job.State.WAITING || state == Job.State.RUNNING));
    }

    /** Shows the last workspaces as they are now. */
    void refresh() {
        recent.getChildren().clear();
        if (!preferences.recent().isEmpty()) {
            var heading = new Label(Messages.of("ui.welcome.recent"));
            heading.getStyleClass().add("form-section");
            recent.getChildren().add(heading);
        }
        preferences.recent().forEach(path -> recent.getChildren().add(line(path)));
    }

    private Button line(Path path) {
        var folder = new Label(path.getParent().toString());
        folder.getStyleClass().add("quiet");
        var face = new HBox(12, Icons.of(Feather.FILE_TEXT), new VBox(new Label(path.getFileName().toString()), folder));
        face.setAlignment(Pos.CENTER_LEFT);
        var line = new Button(null, face);
        line.getStyleClass().addAll("flat", "recent");
        line.setAccessibleText(path.getFileName().toString());
        line.setMaxWidth(Double.MAX_VALUE);
        line.setDisable(!Files.isRegularFile(path));
        line.setOnAction(event -> doors.reopen().accept(path));
        return line;
    }
}
