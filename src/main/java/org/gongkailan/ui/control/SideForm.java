package org.gongkailan.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * The panel at the right edge of a screen in which one record is edited; takes no room while closed. Esc closes it; what
 * was entered and is not kept by itself is asked for first.
 */
public final class SideForm extends BorderPane {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    /** What stays in view over a control that was gone to, in px. */
    private static final double ABOVE = 40;
    private static final Insets BESIDE = new Insets(0, 0, 0, 12);

    private final Label title = new Label();
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ScrollPane scroll = new ScrollPane();
    private final Entries entries = new Entries(scroll);
    private final HBox question = question();
    private final VBox below = new VBox();
    /** Whether what is entered is lost when it closes. */
    private boolean asks;

    public SideForm() {
        getStyleClass().add("side-form");
        BorderPane.setMargin(this, BESIDE);
        visibleProperty().bind(open);
        managedProperty().bind(open);
        title.getStyleClass().add("side-form-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, Icons.button(Feather.X, Messages.of("ui.close"), this::leave));
        head.getStyleClass().add("side-form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToWidth(true);
        onClosed(this::clear);
        setTop(head);
        setCenter(scroll);
        setBottom(below);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) {
                below.getChildren().remove(question);
            }
        });
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> below.getChildren().remove(question));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && open.get()) {
                leave();
                event.consume();
            }
        });
    }

    // A default button that is out of sight would still answer to Enter.
    private void clear() {
        scroll.setContent(null);
        below.getChildren().clear();
        entries.of(null);
    }

    private HBox question() {
        var words = new Label(Messages.of("ui.form.unsaved"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var question = new HBox(8, words,
                Buttons.of(Action.of(Messages.of("ui.form.goOn"), () -> below.getChildren().remove(this.question))),
                Buttons.of(Action.of(Messages.of("ui.form.letGo"), () -> open.set(false))));
        question.getStyleClass().add("side-form-question");
        question.setAlignment(Pos.CENTER_LEFT);
        question.setMinHeight(Region.USE_PREF_SIZE);
        return question;
    }

    /** Whether something was entered that is lost when it closes. */
    public boolean unsaved() {
        return asks && open.get() && entries.made();
    }

    /** Closes it as Esc does: at once if nothing was entered, otherwise when it is said a second time. */
    public void leave() {
        if (unsaved() && !below.getChildren().contains(question)) {
            below.getChildren().addFirst(question);
        } else {
            open.set(false);
        }
    }

    /**
     * Shows a form under a title, with its buttons below; the primary one first. Whoever was typing in the form before
     * goes on typing in the same place of the new one.
     */
    public void show(String words, Node content, Button... buttons) {
        Node typing = isFocusWithin() ? getScene().getFocusOwner() : null;
        int place = typing == null ? -1 : controls().indexOf(typing);
        title.setText(words);
        scroll.setContent(content);
        scroll.setVvalue(0);
        var foot = new HBox(8, buttons);
        foot.getStyleClass().add("side-form-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        below.getChildren().setAll(buttons.length == 0 ? List.of() : List.of(foot));
        entries.of(content);
        open.set(true);
        if (place >= 0) {
            goOn(typing, place);
        }
    }

    private void goOn(Node typing, int place) {
        List<Node> now = controls();
        if (place < now.size()) {
            Node same = now.get(place);
            same.requestFocus();
            if (same instanceof TextInputControl field && typing instanceof TextInputControl before) {
                field.selectRange(before.getAnchor(), before.getCaretPosition());
            }
        }
    }

    // What a pane that was never seen holds is in the window only once the pane has its skin.
    private List<Node> controls() {
        applyCss();
        return Stream.of(scroll.getContent(), below).filter(Objects::nonNull).flatMap(part -> part.lookupAll("*").stream())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible()).toList();
    }

    /** The same record told anew: it stays where it was being read. */
    public void showAgain(String words, Node content, Button... buttons) {
        double at = scroll.getVvalue();
        show(words, content, buttons);
        scroll.setVvalue(at);
    }

    /** Runs whenever it has been closed, by whatever means. */
    public void onClosed(Runnable run) {
        open.subscribe((was, is) -> {
            if (!is) {
                run.run();
            }
        });
    }

    /** From now on Esc asks once before it closes over something that was entered. */
    public void asks() {
        asks = true;
    }

    /** Ctrl+S in it runs what saves; however it is closed, what was edited is let go, but Esc asks before. */
    public void edits(Runnable save, Runnable letGo) {
        asks();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event) && open.get()) {
                save.run();
                event.consume();
            }
        });
        onClosed(letGo);
    }

    /** Gives the keyboard to the first control of what it shows, or of its buttons; nothing happens while it is closed. */
    public void enter() {
        if (open.get()) {
            controls().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** Brings a control of what it shows into view. */
    public void reveal(Node control) {
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        Node content = scroll.getContent();
        double top = content.sceneToLocal(control.localToScene(control.getBoundsInLocal())).getMinY() - ABOVE;
        double room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
    }

    /** Whether it is open; set to false to close it. */
    public BooleanProperty open() {
        return open;
    }
}
