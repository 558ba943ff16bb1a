package org.gongkailan.catalogue.standard.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.ShareCell;

/** The domains at the left: how many rows the standard has, how many of them are verified, and how many are settled. */
final class StandardDomainList extends ListView<StandardLine> {
    private static final double WIDTH = 264;
    private final StandardViewModel model;
    private boolean following;

    StandardDomainList(StandardViewModel model, Action... verbs) {
        super(model.domains);
        this.model = model;
        setId("standard-domains");
        getStyleClass().add("domain-list");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setAccessibleText(Messages.of("catalogue.domains"));
        setCellFactory(list -> new ShareCell<>(StandardDomainList::line));
        getSelectionModel().selectedItemProperty().subscribe((was, is) -> {
            if (is != null && !following) {
                model.choose(is.domain());
            }
        });
        model.domain.subscribe(this::follow);
        model.domains.addListener((ListChangeListener<StandardLine>) change -> follow());
        var menu = new ContextMenu();
        for (Action verb : verbs) {
            menu.getItems().add(Buttons.item(verb));
        }
        setContextMenu(menu);
    }

    private void follow() {
        Domain domain = model.domain.get();
        following = true;
        getItems().stream().filter(line -> domain != null && line.domain().code().equals(domain.code())).findFirst()
                .ifPresent(line -> ShareCell.follow(this, getItems().indexOf(line)));
        following = false;
    }

    private static ShareCell.Line line(StandardLine line) {
        String name = line.domain().own() ? line.domain().name()
                : Messages.of("catalogue.domains.line", line.domain().code(), line.domain().name());
        if (line.settled() == null) {
            return new ShareCell.Line(name, "", -1, name);
        }
        int verified = line.standard() == null ? 0 : line.standard().extent().verified();
        String spoken = Messages.of("catalogue.standard.spoken", name, line.rows(), verified, line.settled());
        return line.rows() == 0 ? new ShareCell.Line(name, "—", -1, spoken)
                : new ShareCell.Line(name, Messages.of("catalogue.standard.extent", line.settled(), line.rows()),
                        (double) line.settled() / line.rows(), spoken);
    }
}
