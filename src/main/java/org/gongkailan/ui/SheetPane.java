package org.gongkailan.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Sheets.Sheet;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Shows the current sheet over the dimmed screen. */
final class SheetPane extends StackPane {
    private final Sheets sheets;
    private final Node under;
    private final Jobs jobs;
    private final HBox work = new HBox();
    private Node before;

    /**
     * @param under what lies under the sheet and keeps the keyboard no longer while there is one
     * @param jobs  the work that a sheet began is shown in its head
     */
    SheetPane(Sheets sheets, Node under, Jobs jobs) {
        this.sheets = sheets;
        this.under = under;
        this.jobs = jobs;
        work.setAlignment(Pos.CENTER_RIGHT);
        jobs.running().subscribe(this::showJobs);
        getStyleClass().add("scrim");
        sheets.current().subscribe((was, is) -> {
            if (was == null && is != null) {
                before = getScene() == null ? null : getScene().getFocusOwner();
            }
            show(is);
        });
        show(null);
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keep);
    }

    // Whoever stopped the work stays in the sheet: the next button is the one that closes it.
    private void showJobs() {
        boolean held = work.isFocusWithin();
        work.getChildren().setAll(jobs.running().stream().limit(1).map(JobBar::new).toList());
        if (held && sheets.current().get() != null) {
            sheets.current().get().node().requestFocus();
        }
    }

    private void show(Sheet sheet) {
        setVisible(sheet != null);
        getChildren().clear();
        if (sheet != null) {
            sheets.below().forEach(lower -> getChildren().addAll(asleep(lower), veil()));
            getChildren().add(card(sheet));
            sheet.node().requestFocus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    // What was covered stays covered: a visitor who prints does not see the office's screen.
    private BorderPane asleep(Sheet lower) {
        var card = card(lower);
        card.setDisable(true);
        return card;
    }

    private static Region veil() {
        var veil = new Region();
        veil.getStyleClass().add("scrim");
        return veil;
    }

    // Tab past the last control of a sheet starts again at its first, not in the screen under it.
    private void keep(Node owner) {
        if (sheets.current().get() != null && isIn(under, owner)) {
            sheets.current().get().node().requestFocus();
            sheets.current().get().node().requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    // Enter in a line of text is the sheet's one primary button; where it picks from a list or a field wants it, it is not.
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field && field.getOnAction() == null
                && !(field.getParent() instanceof ComboBoxBase<?>)
                && Window.getWindows().stream().noneMatch(window -> window instanceof PopupWindow && !(window instanceof Tooltip))) {
            lookupAll(".sheet-body .button.accent").stream().map(Button.class::cast)
                    .filter(button -> button.isVisible() && !button.isDisabled()).findFirst().ifPresent(button -> {
                        button.fire();
                        event.consume();
                    });
        }
    }

    private static boolean isIn(Node whole, Node part) {
        return part != null && (part == whole || isIn(whole, part.getParent()));
    }

    private BorderPane card(Sheet sheet) {
        var title = new Label(sheet.title());
        title.getStyleClass().add("sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title);
        if (!sheet.held()) {
            head.getChildren().addAll(work, Icons.button(Feather.X, Messages.of("ui.close"), sheets::close));
        }
        head.getStyleClass().add("sheet-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var body = new StackPane(sheet.node());
        body.getStyleClass().add("sheet-body");
        var card = new BorderPane(body);
        card.getStyleClass().add("sheet");
        card.setTop(head);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }
}
