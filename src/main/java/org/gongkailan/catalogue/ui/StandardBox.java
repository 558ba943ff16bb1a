package org.gongkailan.catalogue.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.catalogue.standard.ui.StandardWords;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** Under the form: the standard the item follows, whether it was verified, and what differs, with the reasons. */
final class StandardBox extends VBox {
    /** @param update opens 标准更新 for the item */
    StandardBox(StandardLibrary standard, CatalogueItem item, Runnable update) {
        super(8);
        getStyleClass().add("form");
        var heading = new Label(Messages.of("catalogue.standard"));
        heading.getStyleClass().add("form-section");
        getChildren().add(heading);
        StandardRef ref = item.standard();
        StandardDomain domain = ref == null ? null : standard.editions(ref.domain()).stream()
                .filter(edition -> edition.edition().equals(ref.edition())).findFirst()
                .or(() -> standard.domain(ref.domain())).orElse(null);
        if (domain == null) {
            getChildren().add(quiet(Messages.of("catalogue.standard.none")));
            return;
        }
        List<Column> different = standard.row(ref).map(row -> show(item, row, domain)).orElse(List.of());
        boolean moved = standard.moved(ref);
        if (moved) {
            getChildren().add(quiet(Messages.of("catalogue.standard.movedOn",
                    standard.domain(ref.domain()).orElseThrow().edition())));
        }
        if (moved || !different.isEmpty()) {
            getChildren().add(Buttons.of(Action.of(Messages.of("catalogue.update.open"), Feather.GIT_MERGE, update)));
        }
    }

    private List<Column> show(CatalogueItem item, StandardRow row, StandardDomain domain) {
        List<Column> different = item.entry().differences(row.entry());
        String state = different.isEmpty() ? Messages.of("catalogue.state.same")
                : Messages.of("catalogue.state.different", different.size());
        var line = new HBox(8, new Label(Messages.of("catalogue.standard.line", domain.issuer(), domain.edition(), state)),
                StandardWords.verified(row).label());
        ((Label) line.getChildren().getFirst()).setWrapText(true);
        getChildren().addAll(line, quiet(StandardWords.paper(domain)));
        if (row.note() != null) {
            getChildren().add(quiet(Messages.of("catalogue.standard.note", row.note())));
        }
        different.forEach(column -> getChildren().add(difference(column, item, row)));
        return different;
    }

    private static VBox difference(Column column, CatalogueItem item, StandardRow row) {
        var head = new Label(column.label());
        head.getStyleClass().add("form-label");
        var box = new VBox(2, head, sided(Messages.of("catalogue.standard.theirs"), column.text(row.entry())),
                sided(Messages.of("catalogue.standard.mine"), column.text(item.entry())));
        String reason = item.standard().kept().get(column);
        if (reason != null) {
            box.getChildren().add(sided(Messages.of("catalogue.standard.why"), reason));
        }
        return box;
    }

    private static HBox sided(String side, String text) {
        var who = quiet(side);
        who.getStyleClass().add("side");
        who.setMinWidth(USE_PREF_SIZE);
        var words = new Label(text.isBlank() ? Messages.of("catalogue.standard.blank") : text);
        words.setWrapText(true);
        return new HBox(8, who, words);
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }
}
