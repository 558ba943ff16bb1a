package org.gongkailan.villageboard.ui;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.VillageSpelling;
import org.gongkailan.villageboard.roll.VillageSpellings;

/** Villages of the roll that the directory does not know, with those that are written nearly so: taken one by one or all. */
final class VillageMatching extends VBox {
    /** So many lines one reads; a roll of another county has hundreds. */
    private static final int AT_ONCE = 20;
    private final NewPostingViewModel model;
    private int most = AT_ONCE;

    VillageMatching(NewPostingViewModel model) {
        super(6);
        this.model = model;
        getStyleClass().add("village-matching");
        model.rolls.strangers.addListener((ListChangeListener<Object>) change -> show());
        model.rolls.accepted.addListener((ListChangeListener<Object>) change -> show());
        show();
    }

    private void show() {
        boolean held = isFocusWithin();
        getChildren().clear();
        var likely = likely();
        boolean any = !model.rolls.strangers.isEmpty() || !model.rolls.accepted.isEmpty();
        setVisible(any);
        setManaged(any);
        if (!model.rolls.strangers.isEmpty()) {
            var words = new Label(Messages.of("villageboard.matching.ask", model.rolls.strangers.size()));
            words.setWrapText(true);
            getChildren().add(words);
        }
        var foot = new HBox(8);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (!likely.isEmpty()) {
            foot.getChildren().add(Buttons.of(Action.of(Messages.of("villageboard.matching.all", likely.size()), () -> model.rolls.accept(likely))));
        }
        if (!model.rolls.accepted.isEmpty()) {
            foot.getChildren().add(Buttons.link(Action.of(Messages.of("villageboard.matching.back", model.rolls.accepted.size()), model.rolls::takeBack)));
        }
        if (!foot.getChildren().isEmpty()) {
            getChildren().add(foot);
        }
        model.rolls.strangers.stream().limit(most).forEach(stranger -> getChildren().add(line(stranger)));
        if (model.rolls.strangers.size() > most) {
            getChildren().add(Buttons.link(Action.of(Messages.of("villageboard.matching.rest", model.rolls.strangers.size() - most), () -> {
                most += AT_ONCE;
                show();
            })));
        }
        // The keyboard stays here: in the choice of a kind an arrow key would throw the roll away.
        if (held) {
            foot.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private List<VillageSpelling> likely() {
        return model.rolls.strangers.stream()
                .flatMap(stranger -> stranger.likely().map(village -> VillageSpelling.of(stranger.written(), village)).stream()).toList();
    }

    private Node line(VillageSpellings.Unknown stranger) {
        var line = new FlowPane(8, 4);
        line.getChildren().add(new Label(Messages.of("villageboard.matching.rows", stranger.written().label(), stranger.rows())));
        for (Village village : stranger.suggestions()) {
            line.getChildren().add(Buttons.link(Action.of(Messages.of("villageboard.matching.means", village.label()),
                    () -> model.rolls.accept(List.of(VillageSpelling.of(stranger.written(), village))))));
        }
        return line;
    }
}
