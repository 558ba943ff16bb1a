package org.gongkailan.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;

/** Dialogs over the window. File dialogs are the system's and open where the last one ended. */
public final class WindowDialogs implements Dialogs {
    private static final int MOST_SIDE_BY_SIDE = 3;
    private final Stage owner;
    private File folder;

    /** @param owner the window they belong to */
    public WindowDialogs(Stage owner) {
        this.owner = owner;
    }

    @Override
    public void tell(String headline, String text) {
        alert(headline, text, List.of(new ButtonType(Messages.of("ui.dialog.understood"), ButtonData.OK_DONE)))
            .showAndWait();
    }

    @Override
    public void problem(UserProblem problem) {
        var understood = new ButtonType(Messages.of("ui.dialog.understood"), ButtonData.OK_DONE);
        Alert alert = alert(Messages.of("ui.problem.headline"), problem.getLocalizedMessage(), List.of(understood));
        if (problem.getCause() != null) {
            alert.getDialogPane().setExpandableContent(details(problem.getCause().toString()));
        }
        alert.showAndWait();
    }

    /** Tells that something happened that should not: its code, where the log lies, and a button that copies both. */
    public void defect(String code, Path log, Throwable defect) {
        String text = Messages.of("ui.defect.text", code, log);
        var copy = new ButtonType(Messages.of("ui.defect.copy"), ButtonData.LEFT);
        var close = new ButtonType(Messages.of("ui.close"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(Messages.of("ui.defect.headline"), text, List.of(copy, close));
        alert.getDialogPane().setExpandableContent(details(defect.toString()));
        if (alert.showAndWait().filter(copy::equals).isPresent()) {
            Clipboards.copy(text + "\n" + defect);
        }
    }

    @Override
    public boolean ask(String question, String text, String verb) {
        return choose(question, text, List.of(verb)).isPresent();
    }

    @Override
    public OptionalInt choose(String question, String text, List<String> verbs) {
        return verbs.size() > MOST_SIDE_BY_SIDE ? chooseFromList(question, text, verbs) : chooseSideBySide(question, text, verbs);
    }

    // More buttons than fit beside each other stand below each other, each as wide as the dialog.
    private OptionalInt chooseFromList(String question, String text, List<String> verbs) {
        var back = new ButtonType(Messages.of("ui.dialog.back"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(question, text, List.of(back));
        var chosen = new AtomicInteger(-1);
        var list = new VBox(8, new Label(text));
        for (String verb : verbs) {
            var button = new Button(verb);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setOnAction(event -> {
                chosen.set(verbs.indexOf(verb));
                alert.close();
            });
            list.getChildren().add(button);
        }
        alert.getDialogPane().setContent(list);
        alert.showAndWait();
        return chosen.get() < 0 ? OptionalInt.empty() : OptionalInt.of(chosen.get());
    }

    private OptionalInt chooseSideBySide(String question, String text, List<String> verbs) {
        var buttons = new ArrayList<ButtonType>();
        for (String verb : verbs) {
            buttons.add(new ButtonType(verb, buttons.isEmpty() ? ButtonData.OK_DONE : ButtonData.OTHER));
        }
        buttons.add(new ButtonType(Messages.of("ui.dialog.back"), ButtonData.CANCEL_CLOSE));
        int index = alert(question, text, buttons).showAndWait().map(buttons::indexOf).orElse(-1);
        return index >= 0 && index < verbs.size() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    private Alert alert(String headline, String text, List<ButtonType> buttons) {
        var alert = new Alert(Alert.AlertType.NONE, text, buttons.toArray(ButtonType[]::new));
        if (owner.isShowing()) {
            alert.initOwner(owner);
        }
        alert.setTitle(Messages.of("app.name"));
        alert.setHeaderText(headline);
        alert.getDialogPane().lookupAll(".button-bar").forEach(bar -> ((ButtonBar) bar).setButtonOrder(ButtonBar.BUTTON_ORDER_NONE));
        alert.getDialogPane().setMinWidth(440);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().setMaxWidth(640);
        return alert;
    }

    private static TextArea details(String words) {
        var area = new TextArea(words);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        return area;
    }

    @Override
    public Optional<Path> pickFile(String title, FileKind kind) {
        return remember(files(title, kind).showOpenDialog(owner));
    }

    @Override
    public List<Path> pickFiles(String title, FileKind kind) {
        List<File> picked = files(title, kind).showOpenMultipleDialog(owner);
        if (picked == null) {
            return List.of();
        }
        remember(picked.getFirst());
        return picked.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> pickFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(lastFolder());
        return remember(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> pickSave(String title, String suggestedName, FileKind kind) {
        FileChooser chooser = files(title, kind);
        chooser.setInitialFileName(suggestedName);
        return remember(chooser.showSaveDialog(owner));
    }

    private FileChooser files(String title, FileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind.label(), kind.patterns()));
        chooser.setInitialDirectory(lastFolder());
        return chooser;
    }

    // A chooser that is given a folder which has gone since fails to open at all; one that is given none begins where the
    // program was started, which is nowhere an officer keeps files.
    private File lastFolder() {
        File home = new File(System.getProperty("user.home"));
        return Stream.of(folder, new File(home, "Documents"), new File(home, Messages.of("ui.folder.documents")), home)
                .filter(each -> each != null && each.isDirectory()).findFirst().orElse(null);
    }

    private Optional<Path> remember(File picked) {
        if (picked == null) {
            return Optional.empty();
        }
        folder = picked.isDirectory() ? picked : picked.getParentFile();
        return Optional.of(picked.toPath());
    }
}
