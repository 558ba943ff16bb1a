package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.gongkailan.history.Journal;

/** A screen in a window of its own that looks again after every change, as the main window lets it; for tests. */
public final class ShownScreen implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screens");

    private final Stage stage;

    private ShownScreen(Stage stage) {
        this.stage = stage;
    }

    /** Furnishes a screen and shows it. */
    public static ShownScreen of(Screen screen, Journal journal, double width, double height) {
        FxTest.fx(() -> {
            screen.furnish();
            screen.refresh();
        });
        journal.onChange(() -> FxTest.fx(screen::refresh));
        return new ShownScreen(FxTest.show((Parent) screen.node(), width, height));
    }

    /** Its window. */
    public Stage stage() {
        return stage;
    }

    /** The first node of a selector; null if there is none. */
    public Node find(String selector) {
        return FxTest.fx(() -> stage.getScene().lookup(selector));
    }

    /** Presses the button with these words. */
    public void fire(String words) {
        FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst().orElseThrow().fire());
        FxTest.pulse();
    }

    /** The words of all its labels. */
    public List<String> texts() {
        FxTest.pulse();
        return FxTest.fx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText()).toList());
    }

    /** What is cut off in it. */
    public List<String> clipped() {
        return ClippedText.in(stage.getScene());
    }

    /** Lays a picture of it into {@code target/screens}, for a person to look at. */
    public void picture(String name) {
        FxTest.pulse();
        FxTest.snapshot(stage.getScene(), PICTURES.resolve(name + ".png"));
    }

    @Override
    public void close() {
        FxTest.fx(stage::close);
    }
}
