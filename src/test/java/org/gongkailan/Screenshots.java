package org.gongkailan;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.gongkailan.assembly.Assembly;

/**
 * Walks through the running program on the sample county and takes a picture of every screen, light and dark, small
 * and large. Needs no display: {@code mvn -Ppictures verify} puts the pictures into target/pictures, to be looked at;
 * those of README and manual are chosen from them by hand.
 */
final class Screenshots {
    private record Size(int width, int height) {
    }

    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

    private final Path out;
    private Stage stage;
    private Size size = SIZES.getFirst();
    private String look = "light";

    private Screenshots(Path out) {
        this.out = out;
    }

    /** @param args the folder for the pictures; a second word takes the small light ones only */
    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Path county = Files.createTempDirectory("gongkailan-pictures");
        Assembly.start("demo", "--quiet", "--out", county.toString());
        var program = new Thread(() -> Assembly.start("demo", "--out", county.toString(), "--window"));
        program.setDaemon(true);
        program.start();
        var screenshots = new Screenshots(out);
        screenshots.waitForWindow();
        if (args.length > 1) {
            screenshots.walk(SIZES.subList(0, 1), List.of("light"));
        } else {
            screenshots.walk(SIZES, List.of("light", "dark"));
        }
        System.exit(0);
    }

    private void walk(List<Size> sizes, List<String> looks) throws Exception {
        for (Size each : sizes) {
            size = each;
            onScreen(() -> {
                stage.setWidth(each.width());
                stage.setHeight(each.height());
                return null;
            });
            for (String colours : looks) {
                look = colours;
                tour();
                if (looks.size() > 1) {
                    fire("#colours");
                }
            }
        }
    }

    /** Every screen in the order of the menu, then what opens over them. */
    private void tour() throws Exception {
        press(KeyCode.DIGIT1, true);
        picture("desk");
        fire("#menu-catalogue");
        picture("catalogue");
        open("catalogue.items", 2);
        picture("catalogue-row");
        press(KeyCode.ESCAPE);
        fire("#menu-annualreport");
        select("#reports", 0);
        for (int tab = 0; tab < 6; tab++) {
            tab(tab);
            picture("report-" + (tab + 1));
        }
        fire("#menu-village-board");
        picture("board");
        open("village-board", 1);
        picture("board-village");
        press(KeyCode.ESCAPE);
        press(KeyCode.N, true);
        picture("board-new");
        press(KeyCode.ESCAPE);
        fire("#menu-units");
        picture("units");
        press(KeyCode.K, true);
        picture("search");
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        picture("help");
        press(KeyCode.ESCAPE);
    }

    private void picture(String name) throws Exception {
        Thread.sleep(900);
        BufferedImage image = onScreen(() -> SwingFXUtils.fromFXImage(scene().snapshot(null), null));
        Path file = out.resolve("%s-%s-%d.png".formatted(name, look, size.width()));
        ImageIO.write(image, "png", file.toFile());
        System.out.println(file);
    }

    private void fire(String id) throws Exception {
        onScreen(() -> {
            if (scene().lookup(id) instanceof ButtonBase button) {
                button.fire();
            } else {
                System.out.println("no " + id);
            }
            return null;
        });
        Thread.sleep(600);
    }

    private void select(String id, int row) throws Exception {
        onScreen(() -> {
            if (scene().lookup(id) instanceof ListView<?> list) {
                list.getSelectionModel().select(row);
            }
            return null;
        });
    }

    private void tab(int index) throws Exception {
        onScreen(() -> {
            scene().getRoot().lookupAll(".tab-pane").stream().filter(Node::isVisible).findFirst()
                    .ifPresent(pane -> ((TabPane) pane).getSelectionModel().select(index));
            return null;
        });
    }

    /** Opens a row of a table as a double click or Enter would. */
    private void open(String table, int row) throws Exception {
        onScreen(() -> {
            scene().getRoot().lookupAll(".table-view").stream().filter(node -> table.equals(node.getId()))
                    .map(node -> (TableView<?>) node).filter(rows -> rows.getItems().size() > row).forEach(rows -> {
                        rows.requestFocus();
                        rows.getSelectionModel().clearSelection();
                        rows.getSelectionModel().select(row);
                    });
            return null;
        });
        press(KeyCode.ENTER);
    }

    private void press(KeyCode code) throws Exception {
        press(code, false);
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

    private Scene scene() {
        return stage.getScene();
    }

    private void waitForWindow() throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            Thread.sleep(200);
            try {
                stage = onScreen(() -> (Stage) Window.getWindows().stream().filter(Window::isShowing).findFirst()
                        .orElse(null));
            } catch (IllegalStateException toolkitNotStarted) {
                continue;
            }
            if (stage != null && onScreen(() -> scene().lookup(".menu") != null)) {
                return;
            }
        }
        throw new IllegalStateException("the window did not open");
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(30, TimeUnit.SECONDS);
    }
}
