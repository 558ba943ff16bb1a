package org.gongkailan.villageboard.ui;

import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;
import org.gongkailan.ui.control.Form;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.posting.Posting;

/** What the side form tells about a village: its postings, the newest first. */
final class PostingDetails {
    private final Supplier<NoticeKinds> kinds;

    PostingDetails(Supplier<NoticeKinds> kinds) {
        this.kinds = kinds;
    }

    Node of(BoardRow row) {
        var box = new VBox();
        box.getStyleClass().add("posting-details");
        row.postings().forEach(posting -> box.getChildren().add(form(row, posting)));
        return box;
    }

    private Node form(BoardRow row, Posting posting) {
        var form = new Form().section(kinds.get().find(posting.kind()).map(NoticeKind::name).orElse(posting.content().programme()));
        shown(form, Messages.of("villageboard.details.state"), posting.state(row.today()).label());
        shown(form, Messages.of("villageboard.details.programme"), posting.content().programme());
        shown(form, Messages.of("villageboard.details.content"), Messages.of("villageboard.details.rows",
                posting.content().rows(), Yuan.plain(posting.content().total())));
        if (posting.hanging() != null) {
            shown(form, Messages.of("villageboard.details.period"), Messages.of("villageboard.details.from-to",
                    ChineseDate.full(posting.hanging().from()), posting.hanging().last() == null
                            ? Messages.of("villageboard.details.until-replaced") : ChineseDate.full(posting.hanging().last())));
            shown(form, Messages.of("villageboard.details.file"), posting.paper().fileName());
            shown(form, Messages.of("villageboard.details.pages"), String.valueOf(posting.paper().pages()));
            shown(form, Messages.of("villageboard.details.digest"), posting.paper().digest());
        }
        if (posting.archivedOn() != null) {
            shown(form, Messages.of("villageboard.details.archived"), ChineseDate.full(posting.archivedOn()));
        }
        return form.node();
    }

    private static void shown(Form form, String label, String words) {
        form.shown(label, new SimpleStringProperty(words));
    }
}
