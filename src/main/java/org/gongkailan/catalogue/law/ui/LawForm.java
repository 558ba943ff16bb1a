package org.gongkailan.catalogue.law.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Form;

/** An own entry of the law register in the side form, to be typed. */
final class LawForm {
    private final Form form = new Form();

    LawForm(LawDraft draft) {
        form.area(Messages.of("catalogue.laws.column.title"), draft.title, 2, field -> field.id("law-title").required())
                .text(Messages.of("catalogue.laws.column.number"), draft.number,
                        field -> field.prompt(Messages.of("catalogue.laws.prompt.number")))
                .list(Messages.of("catalogue.laws.field.shortNames"), draft.shortNames, field -> { })
                .text(Messages.of("catalogue.laws.field.issuer"), draft.issuer)
                .section(Messages.of("catalogue.laws.history"))
                .date(Messages.of("catalogue.laws.column.issued"), draft.issued, field -> { })
                .date(Messages.of("catalogue.laws.column.inForce"), draft.inForce, field -> { })
                .text(Messages.of("catalogue.laws.column.amended"), draft.lastAmended,
                        field -> field.prompt(Messages.of("catalogue.laws.prompt.amended")))
                .list(Messages.of("catalogue.laws.field.earlierNumbers"), draft.earlierNumbers,
                        field -> field.hint(Messages.of("catalogue.laws.hint.earlierNumbers")))
                .section(Messages.of("catalogue.laws.column.state"))
                .choice(Messages.of("catalogue.laws.column.state"), draft.status, LawWords.statuses(), LawWords::status)
                .area(Messages.of("catalogue.laws.field.replacedBy"), draft.replacedBy, 1)
                .text(Messages.of("catalogue.laws.field.since"), draft.since)
                .area(Messages.of("catalogue.laws.field.note"), draft.note, 1)
                .section(Messages.of("catalogue.laws.verification"))
                .area(Messages.of("catalogue.laws.field.source"), draft.source, 1,
                        field -> field.hint(Messages.of("catalogue.laws.hint.source")));
        for (LawDraft.Mark mark : LawDraft.Mark.values()) {
            form.checks("", draft.marks, List.of(mark), LawDraft.Mark::label);
        }
    }

    Node node() {
        var box = new VBox(form.node());
        box.setPadding(new Insets(16));
        return box;
    }

    void focus() {
        form.focusFirst();
    }
}
