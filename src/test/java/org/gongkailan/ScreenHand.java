package org.gongkailan;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Clipboards;

/** Works the window as a person would: buttons by their words, tables by their rows, keys. Waits for what it starts. */
final class ScreenHand {
    private static final long SETTLED = 600;

    private final Stage stage;

    ScreenHand(Stage stage) {
        this.stage = stage;
    }

    /** The tab or screen with an entry in the menu. */
    void go(String screen) throws Exception {
        fire("#" + screen);
    }

    /** Fires the last button in view with these words: one of a sheet before one of the screen below. */
    void click(String words, Object... arguments) throws Exception {
        String label = Messages.of(words, arguments);
        onScreen(() -> {
            buttons().filter(button -> label.equals(button.getText()) && !button.isDisabled())
                    .reduce((first, last) -> last).ifPresentOrElse(ButtonBase::fire, () -> missing(label));
            return null;
        });
        Thread.sleep(SETTLED);
    }

    void fire(String id) throws Exception {
        onScreen(() -> {
            if (scene().lookup(id) instanceof ButtonBase button) {
                button.fire();
            } else {
                missing(id);
            }
            return null;
        });
        Thread.sleep(SETTLED);
    }

    void figure(String id) throws Exception {
        onScreen(() -> {
            scene().getRoot().lookupAll(".figure").stream().filter(node -> id.equals(node.getId())).findFirst()
                    .ifPresentOrElse(Node::requestFocus, () -> missing(id));
            return null;
        });
        Thread.sleep(SETTLED);
    }

    void select(String list, int row) throws Exception {
        onScreen(() -> {
            if (scene().lookup(list) instanceof ListView<?> view) {
                view.getSelectionModel().select(row);
                view.scrollTo(Math.max(0, row - 3));
            } else {
                missing(list);
            }
            return null;
        });
        Thread.sleep(SETTLED);
    }

    void choose(String box, int option) throws Exception {
        onScreen(() -> {
            if (scene().lookup(box) instanceof ComboBox<?> choice) {
                choice.getSelectionModel().select(option);
            } else {
                missing(box);
            }
            return null;
        });
        Thread.sleep(SETTLED);
    }

    /** Lays words on the clipboard, as Excel does. */
    void clipboard(String words) throws Exception {
        onScreen(() -> {
            Clipboards.copy(words);
            return null;
        });
    }

    /** Types into the field, or the box that takes words, with an id. */
    void type(String field, String words) throws Exception {
        onScreen(() -> {
            all(scene().getRoot()).filter(node -> field.equals("#" + node.getId())).filter(ScreenHand::inView).findFirst()
                    .map(node -> node instanceof ComboBox<?> box ? box.getEditor() : (TextInputControl) node)
                    .ifPresentOrElse(input -> input.setText(words), () -> missing(field));
            return null;
        });
        Thread.sleep(SETTLED);
    }

    /** Types into the find field over the list in view. */
    void find(String words) throws Exception {
        onScreen(() -> {
            all(scene().getRoot()).filter(node -> node.getStyleClass().contains("filter-bar")).filter(ScreenHand::inView)
                    .flatMap(bar -> all(bar)).filter(TextInputControl.class::isInstance)
                    .map(TextInputControl.class::cast).findFirst()
                    .ifPresentOrElse(input -> input.setText(words), () -> missing("the find field"));
            return null;
        });
        Thread.sleep(SETTLED);
    }

    void reportTab(int index) throws Exception {
        onScreen(() -> {
            scene().getRoot().lookupAll(".tab-pane").stream().filter(Node::isVisible).findFirst()
                    .ifPresent(pane -> ((TabPane) pane).getSelectionModel().select(index));
            return null;
        });
    }

    /** Selects rows of a table and presses Enter, which opens them. */
    void open(String table, int... rows) throws Exception {
        mark(table, rows);
        press(KeyCode.ENTER);
        Thread.sleep(SETTLED);
    }

    /** Waits until a table shows rows. */
    void loaded(String table) throws Exception {
        for (int tries = 0; tries < 40 && !onScreen(() -> tables(table).anyMatch(view -> !view.getItems().isEmpty())); tries++) {
            Thread.sleep(SETTLED);
        }
    }

    void mark(String table, int... rows) throws Exception {
        onScreen(() -> {
            tables(table).filter(view -> view.getItems().size() > rows[rows.length - 1]).findFirst().ifPresentOrElse(view -> {
                view.requestFocus();
                view.getSelectionModel().clearSelection();
                for (int row : rows) {
                    view.getSelectionModel().select(row);
                }
            }, () -> missing(table));
            return null;
        });
        Thread.sleep(SETTLED);
    }

    /** Opens a square of a matrix. */
    void openCell(String table, int row, int column) throws Exception {
        onScreen(() -> {
            tables(table).findFirst().ifPresentOrElse(view -> pick(view, row, column), () -> missing(table));
            return null;
        });
        press(KeyCode.ENTER);
        Thread.sleep(SETTLED);
    }

    private static <T> void pick(TableView<T> view, int row, int column) {
        view.requestFocus();
        view.getSelectionModel().clearAndSelect(row, view.getColumns().get(column));
        view.getFocusModel().focus(row, view.getColumns().get(column));
    }

    void press(KeyCode code) throws Exception {
        press(code, false);
    }

    void control(KeyCode code) throws Exception {
        press(code, true);
        Thread.sleep(SETTLED);
    }

    private void press(KeyCode code, boolean control) throws Exception {
        onScreen(() -> {
            Node focus = scene().getFocusOwner() == null ? scene().getRoot() : scene().getFocusOwner();
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focus, new KeyEvent(type, "", "", code, false, control, false, false));
            }
            return null;
        });
    }

    BufferedImage picture() throws Exception {
        return onScreen(() -> SwingFXUtils.fromFXImage(scene().snapshot(null), null));
    }

    void resize(int width, int height) throws Exception {
        onScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
    }

    private Stream<ButtonBase> buttons() {
        return all(scene().getRoot()).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(ScreenHand::inView);
    }

    private Stream<TableView<?>> tables(String id) {
        return all(scene().getRoot()).filter(node -> node instanceof TableView && Objects.equals(id, node.getId()))
                .filter(ScreenHand::inView).map(node -> (TableView<?>) node);
    }

    private static boolean inView(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ScreenHand::all))
                : Stream.of(node);
    }

    private static void missing(String what) {
        System.out.println("not there: " + what);
    }

    private Scene scene() {
        return stage.getScene();
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }
}
