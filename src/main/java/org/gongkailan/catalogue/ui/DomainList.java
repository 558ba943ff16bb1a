package org.gongkailan.catalogue.ui;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.ShareCell;

/** The domains at the left: name, number of items, and how much of the standard they cover. */
final class DomainList extends ListView<DomainLine> {
    private static final double WIDTH = 200;

    DomainList(RowList rows) {
        super(rows.domains);
        setId("catalogue-domains");
        getStyleClass().add("domain-list");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setAccessibleText(Messages.of("catalogue.domains"));
        setCellFactory(list -> new ShareCell<>(DomainList::line));
        getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (is != null) {
                rows.domain.set(is.domain());
            }
        });
        rows.domain.subscribe(() -> select(rows));
        // After the list's own listener, which forgets the selection with the old lines.
        rows.domains.addListener((ListChangeListener<DomainLine>) change -> select(rows));
    }

    private void select(RowList rows) {
        for (int i = 0; i < getItems().size(); i++) {
            if (Objects.equals(getItems().get(i).domain(), rows.domain.get())) {
                ShareCell.follow(this, i);
                return;
            }
        }
    }

    private static ShareCell.Line line(DomainLine line) {
        String name = line.domain() == null ? Messages.of("catalogue.domains.all")
                : line.domain().own() ? line.domain().name()
                : Messages.of("catalogue.domains.line", line.domain().code(), line.domain().name());
        return new ShareCell.Line(name, String.valueOf(line.items()), line.standard() > 0 ? line.coverage() : -1,
                Messages.of("catalogue.domains.spoken", name, line.items(), Math.round(line.coverage() * 100)));
    }
}
