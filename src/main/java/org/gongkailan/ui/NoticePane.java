package org.gongkailan.ui;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Notices.Notice;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** Shows the notices at the lower edge of the window, each for a while; lets every click beside them through. */
final class NoticePane extends VBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(8);
    private final Notices notices;
    private final Sheets sheets;

    NoticePane(Notices notices, Sheets sheets) {
        super(8);
        this.notices = notices;
        this.sheets = sheets;
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        notices.shown().addListener((ListChangeListener<Notice>) this::follow);
    }

    private void follow(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getRemoved().forEach(gone -> getChildren().removeIf(node -> node.getUserData() == gone));
            change.getAddedSubList().forEach(this::add);
        }
    }

    private void add(Notice notice) {
        getChildren().add(face(notice));
        var pause = new PauseTransition(LONG_ENOUGH);
        pause.setOnFinished(event -> notices.dismiss(notice));
        pause.play();
    }

    private Node face(Notice notice) {
        var text = new Label(notice.text(), notice.bad() ? Icons.of(Feather.ALERT_TRIANGLE, Tone.SOON)
            : Icons.of(Feather.CHECK, Tone.GOOD));
        var face = new HBox(16, text);
        face.setUserData(notice);
        face.getStyleClass().add("notice");
        face.setAlignment(Pos.CENTER_LEFT);
        face.setMaxWidth(USE_PREF_SIZE);
        // Folders and undo are the office's.
        if (!sheets.held()) {
            notice.actions().forEach(action -> face.getChildren().add(Buttons.link(action)));
        }
        face.getChildren().add(Icons.button(Feather.X, Messages.of("ui.close"), () -> notices.dismiss(notice)));
        return face;
    }
}
