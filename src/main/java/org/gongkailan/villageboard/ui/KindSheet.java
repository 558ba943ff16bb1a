package org.gongkailan.villageboard.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Sheets;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.villageboard.NoticeKind;
import org.kordamp.ikonli.feather.Feather;

/** The sheet on which the office edits its kinds of notices: the kinds, the form of one, the page it makes. */
final class KindSheet extends BorderPane {
    private static final double LIST_WIDTH = 220;
    private static final double FORM_WIDTH = 480;
    private final Desk desk;
    private final KindViewModel model;
    private final KindForm form;
    private final KindTravel travel;

    KindSheet(Desk desk, KindViewModel model) {
        this.desk = desk;
        this.model = model;
        form = new KindForm(model);
        travel = new KindTravel(desk, model, this::mayLeave);
        getStyleClass().add("posting-sheet");
        setLeft(list());
        setCenter(new BorderPane(new PageView(model.pages, Messages.of("villageboard.kinds.drawing")), null, null, null, written()));
        setBottom(foot());
    }

    /** Opens it over the screen, nearly as large as the window. */
    void open() {
        Sheets.fill(this, 96, 144);
        desk.sheets().open(Messages.of("villageboard.kinds.open"), this, this::mayLeave, () -> { });
    }

    /** Follows what was undone or done again while it is in view. */
    void follow() {
        if (getScene() != null) {
            model.follow();
        }
    }

    private Node list() {
        var list = new ListView<>(model.kinds);
        list.setPrefWidth(LIST_WIDTH);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(NoticeKind kind, boolean empty) {
                super.updateItem(kind, empty);
                setText(empty || kind == null ? null : kind.name());
            }
        });
        list.getSelectionModel().select(model.kind.get());
        list.getSelectionModel().selectedItemProperty().addListener((observable, old, now) -> {
            if (now != null && !now.equals(model.kind.get())) {
                if (mayLeave()) {
                    model.choose(now.id());
                } else {
                    list.getSelectionModel().select(model.kind.get());
                }
            }
        });
        model.kind.subscribe(kind -> {
            if (kind != null && !kind.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(kind);
                if (!model.ships()) {
                    list.scrollTo(kind); // those of the office's own stand last
                }
            }
        });
        return list;
    }

    // The menu of fields stays in reach however far the form is scrolled.
    private Node written() {
        var scrolled = new ScrollPane(form);
        scrolled.setFitToWidth(true);
        var hint = new Label(Messages.of("villageboard.kinds.insert.hint"));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        var fields = new HBox(8, new FieldMenu(), hint);
        fields.setAlignment(Pos.CENTER_LEFT);
        fields.setPadding(new Insets(8, 12, 8, 16));
        var written = new BorderPane(scrolled, fields, null, null, null);
        written.setMinWidth(FORM_WIDTH);
        written.setPrefWidth(FORM_WIDTH);
        return written;
    }

    private Node foot() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var restore = Buttons.of(Action.of("", Feather.ROTATE_CCW, this::restore).possibleWhen(model.changedByOffice));
        restore.textProperty().bind(Bindings.createStringBinding(() -> Messages.of(model.ships()
                ? "villageboard.kinds.restore" : "villageboard.kinds.delete"), model.kind));
        var foot = new HBox(8, restore, Buttons.of(Action.of(Messages.of("villageboard.kinds.import"), Feather.DOWNLOAD, travel::takeIn)),
                Buttons.of(Action.of(Messages.of("villageboard.kinds.export"), Feather.UPLOAD, travel::send)), room, Buttons.of(Action.of(Messages.of("villageboard.kinds.copy"), Feather.COPY, this::copy)),
                Buttons.primary(Action.of(Messages.of("villageboard.kinds.save"), Feather.SAVE, this::save)));
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    // Nothing that was typed is lost by looking at another kind or closing; false where somebody stepped back.
    private boolean mayLeave() {
        if (!model.changed()) {
            return true;
        }
        var answer = desk.dialogs().choose(Messages.of("villageboard.kinds.unsaved", model.draft.name.get()), "",
                List.of(Messages.of("villageboard.kinds.save"), Messages.of("villageboard.kinds.leave")));
        return answer.isPresent() && (answer.getAsInt() != 0 || save());
    }

    private boolean save() {
        boolean saved = model.save();
        if (saved) {
            say(Messages.of("villageboard.kinds.saved", model.draft.name.get()));
        } else {
            tellWrong();
        }
        return saved;
    }

    private void copy() {
        if (model.copy()) {
            say(Messages.of("villageboard.kinds.saved", model.draft.name.get()));
        } else {
            tellWrong();
        }
    }

    // After the word of the change itself, which takes older offers of undo away.
    private void say(String done) {
        desk.jobs().onScreen(() -> desk.notices().sayUndoable(done));
    }

    private void tellWrong() {
        form.focusWrong();
        desk.notices().warn(Messages.of("villageboard.kinds.not-saved", model.findings.getFirst().message()));
    }

    private void restore() {
        String name = model.kind.get().name();
        boolean ships = model.ships();
        if (!model.restore()) {
            desk.dialogs().tell(Messages.of("villageboard.kinds.has-postings", name, model.postings()), Messages.of("villageboard.kinds.has-postings.why"));
        } else {
            say(Messages.of(ships ? "villageboard.kinds.restored" : "villageboard.kinds.deleted", name));
        }
    }
}
