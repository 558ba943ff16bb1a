package org.gongkailan.catalogue.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** Under the form: the standard the item follows, whether it was verified, and what differs, old beside new. */
final class StandardBox extends VBox {
    StandardBox(CatalogueViewModel model, CatalogueItem item) {
        super(8);
        getStyleClass().add("form");
        var heading = new Label(Messages.of("catalogue.standard"));
        heading.getStyleClass().add("form-section");
        getChildren().add(heading);
        var row = model.standardOf(item);
        if (row.isEmpty()) {
            getChildren().add(quiet(Messages.of("catalogue.standard.none")));
        } else {
            show(item, row.get(), model.standardDomain(item).orElseThrow());
        }
    }

    /** Whether a standard row was verified, as a word with its tone. */
    static Badge verified(StandardRow row) {
        return row.fullyVerified() ? new Badge(Messages.of("catalogue.standard.verified"), Tone.GOOD)
                : row.verified() ? new Badge(Messages.of("catalogue.standard.elementsOpen"), Tone.SOON)
                : new Badge(Messages.of("catalogue.standard.open"), Tone.SOON);
    }

    private void show(CatalogueItem item, StandardRow row, StandardDomain domain) {
        List<Column> different = item.entry().differences(row.entry());
        String state = different.isEmpty() ? Messages.of("catalogue.state.same")
                : Messages.of("catalogue.state.different", different.size());
        var line = new HBox(8, new Label(Messages.of("catalogue.standard.line", domain.issuer(), domain.edition(), state)),
                verified(row).label());
        ((Label) line.getChildren().getFirst()).setWrapText(true);
        getChildren().add(line);
        getChildren().add(quiet(paper(domain)));
        if (row.note() != null) {
            getChildren().add(quiet(Messages.of("catalogue.standard.note", row.note())));
        }
        different.forEach(column -> getChildren().add(difference(column, item, row)));
    }

    /** Title and number of the guideline, with what is not verified said. */
    static String paper(StandardDomain domain) {
        var guideline = domain.guideline();
        String number = guideline.documentNumber() == null ? Messages.of("catalogue.standard.noNumber")
                : guideline.documentNumber();
        String title = guideline.title().indexOf('《') >= 0 || guideline.year() == null ? guideline.title()
                : Messages.of("catalogue.standard.titled", guideline.title());
        return guideline.verified() ? Messages.of("catalogue.standard.paper", title, number)
                : Messages.of("catalogue.standard.paperOpen", title, number);
    }

    private static VBox difference(Column column, CatalogueItem item, StandardRow row) {
        var head = new Label(column.label());
        head.getStyleClass().add("form-label");
        return new VBox(2, head, sided(Messages.of("catalogue.standard.theirs"), column.text(row.entry())),
                sided(Messages.of("catalogue.standard.mine"), column.text(item.entry())));
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
