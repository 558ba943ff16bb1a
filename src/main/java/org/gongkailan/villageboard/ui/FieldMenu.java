package org.gongkailan.villageboard.ui;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.villageboard.KindField;
import org.gongkailan.villageboard.kind.KindSentence;
import org.kordamp.ikonli.feather.Feather;

/** Puts a field of a kind where the caret stands, in the sentence that somebody wrote in last. */
final class FieldMenu extends MenuButton {
    private static final Set<String> SENTENCES = Stream.of(KindSentence.values()).map(KindSentence::id).collect(Collectors.toUnmodifiableSet());
    private TextInputControl sentence;

    FieldMenu() {
        super(Messages.of("villageboard.kinds.insert"), Icons.of(Feather.PLUS_SQUARE));
        setId("insert-field");
        setMinWidth(USE_PREF_SIZE);
        setDisable(true);
        KindField.offered().forEach(field -> getItems().add(item(field)));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::notice);
    }

    private void notice(Node focused) {
        if (focused instanceof TextInputControl written && written.getScene() == getScene()) {
            sentence = isSentence(written) ? written : null;
            setDisable(sentence == null);
        }
    }

    private static boolean isSentence(Parent node) {
        return node != null && (SENTENCES.contains(String.valueOf(node.getId())) || isSentence(node.getParent()));
    }

    private CustomMenuItem item(KindField field) {
        var name = new Label(field.mark());
        var meaning = new Label(field.meaning());
        meaning.getStyleClass().add("field-hint");
        var item = new CustomMenuItem(new VBox(name, meaning));
        item.setOnAction(event -> insert(field));
        return item;
    }

    // Getting the keyboard back would select the whole sentence: the caret is put where it was.
    private void insert(KindField field) {
        if (sentence != null) {
            int from = sentence.getSelection().getStart();
            sentence.replaceSelection(field.mark());
            sentence.requestFocus();
            sentence.selectRange(from + field.mark().length(), from + field.mark().length());
        }
    }
}
