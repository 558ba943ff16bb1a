package org.gongkailan.catalogue.law.ui;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.law.CitedLaw;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.LawKind;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;

/** One law in the side form: all that is known of it, and the rows that cite it. */
final class LawPane {
    private static final int MOST = 200;

    private final LawsViewModel model;
    private final CitedLaw line;
    private final Consumer<String> toLaw;
    private final Consumer<CatalogueItem> toRow;

    /**
     * @param toLaw goes to the entry with a title
     * @param toRow goes to a row of the catalogue
     */
    LawPane(LawsViewModel model, CitedLaw line, Consumer<String> toLaw, Consumer<CatalogueItem> toRow) {
        this.model = model;
        this.line = line;
        this.toLaw = toLaw;
        this.toRow = toRow;
    }

    Node node() {
        var form = new Form();
        form.add(Messages.of("catalogue.laws.column.state"), LawWords.badge(line.state()).label(), field -> { });
        if (line.law() == null) {
            shown(form, Messages.of("catalogue.laws.column.number"), line.number());
            shown(form, Messages.of("catalogue.laws.asCited"), line.citation().text());
        } else {
            facts(form, line.law());
        }
        var box = new VBox(16, form.node());
        model.covered(line).ifPresent(shipped -> box.getChildren().add(shipped(shipped)));
        box.getChildren().add(rows());
        box.setPadding(new Insets(16));
        return box;
    }

    private void facts(Form form, Law law) {
        shown(form, Messages.of("catalogue.laws.column.kind"), LawKind.of(law).label());
        shown(form, Messages.of("catalogue.laws.column.number"), law.issue().number());
        if (!law.shortNames().isEmpty()) {
            shown(form, Messages.of("catalogue.laws.field.shortNames"), String.join("、", law.shortNames()));
        }
        if (law.issue().issuer() != null) {
            shown(form, Messages.of("catalogue.laws.field.issuer"), law.issue().issuer());
        }
        shown(form, Messages.of("catalogue.laws.history"), LawWords.history(law));
        successor(form, law.standing().replacedBy());
        if (law.standing().note() != null) {
            shown(form, Messages.of("catalogue.laws.field.note"), law.standing().note());
        }
        shown(form, Messages.of("catalogue.laws.field.source"), law.source());
        shown(form, Messages.of("catalogue.laws.verification"), LawWords.verified(law, model.own(line).isPresent()));
    }

    private void successor(Form form, String title) {
        if (title != null && model.titled(title).isPresent()) {
            form.add(Messages.of("catalogue.laws.field.replacedBy"), link(title, () -> toLaw.accept(title)), field -> { });
        } else if (title != null) {
            shown(form, Messages.of("catalogue.laws.field.replacedBy"), title);
        }
    }

    private Node shipped(Law shipped) {
        var form = new Form().section(Messages.of("catalogue.laws.covered"));
        shown(form, Messages.of("catalogue.laws.column.number"), shipped.issue().number());
        shown(form, Messages.of("catalogue.laws.column.state"), LawWords.status(shipped.standing().status()));
        shown(form, Messages.of("catalogue.laws.history"), LawWords.history(shipped));
        shown(form, Messages.of("catalogue.laws.field.source"), shipped.source());
        return form.node();
    }

    private Node rows() {
        var heading = new Label(line.outdated() == 0
                ? Messages.of("catalogue.laws.citing", line.rows().size())
                : Messages.of("catalogue.laws.citing.outdated", line.rows().size(), line.outdated()));
        heading.getStyleClass().add("form-section");
        var list = new VBox(2, heading);
        line.rows().stream().limit(MOST).forEach(item ->
                list.getChildren().add(link(item.entry().matter().path(), () -> toRow.accept(item))));
        if (line.rows().size() > MOST) {
            list.getChildren().add(new Label(Messages.of("catalogue.laws.citing.more", line.rows().size() - MOST)));
        }
        return list;
    }

    private static Button link(String words, Runnable run) {
        Button link = Buttons.link(Action.of(words, run));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Button.USE_PREF_SIZE);
        return link;
    }

    private static void shown(Form form, String label, String words) {
        form.shown(label, new SimpleStringProperty(words == null || words.isBlank()
                ? Messages.of("catalogue.laws.unknown") : words));
    }
}
