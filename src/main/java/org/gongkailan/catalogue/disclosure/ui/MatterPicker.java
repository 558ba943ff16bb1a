package org.gongkailan.catalogue.disclosure.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.ui.control.FindBox;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Chooses rows of the catalogue, several one after the other; those chosen stand above the box. */
final class MatterPicker extends VBox {
    private final DisclosureDraft draft;
    private final DisclosuresViewModel model;
    private final VBox chosen = new VBox(4);

    MatterPicker(DisclosureDraft draft, DisclosuresViewModel model, Jobs jobs) {
        super(4);
        this.draft = draft;
        this.model = model;
        var find = new FindBox<CatalogueItem>((words, found) -> jobs.load(() -> items(words), found),
                new FindBox.Words<>(item -> item.entry().matter().path(), item -> model.domainName(item.domain())),
                draft::choose).called("matter-find", Messages.of("catalogue.disclosure.form.matter.prompt"));
        draft.subjects.addListener((InvalidationListener) change -> showChosen());
        getChildren().addAll(chosen, find);
        showChosen();
    }

    private List<CatalogueItem> items(String words) {
        return model.catalogue.rows().list(new ItemQuery(null, null, words, null, false));
    }

    private void showChosen() {
        chosen.getChildren().setAll(draft.subjects.stream().map(this::line).toList());
        chosen.setManaged(!draft.subjects.isEmpty());
    }

    private HBox line(Subject subject) {
        var words = new Label(subject.matter());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(4, words, Icons.button(Feather.X, Messages.of("catalogue.disclosure.form.matter.remove"),
                () -> draft.subjects.remove(subject)));
        line.getStyleClass().add("chosen-matter");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
