package org.gongkailan.villageboard.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.roll.RollHeads;
import org.gongkailan.villageboard.roll.RollMapping;

/** Where a person says what the columns of a head are that nobody recognised; there only while there is such a head. */
final class HeadMapping extends VBox {
    private final NewPostingViewModel model;
    private List<String> texts = List.of();
    private final List<ComboBox<RollMapping.Use>> choices = new ArrayList<>();

    HeadMapping(NewPostingViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("head-mapping");
        model.rolls.unknown.subscribe(this::show);
    }

    private void show(RollModel.UnknownHead unknown) {
        setVisible(unknown != null);
        setManaged(unknown != null);
        getChildren().clear();
        if (unknown != null) {
            var heads = model.desk().heads();
            heads.likely(model.kind.get(), unknown.rows()).ifPresent(row -> explain(unknown, row));
        }
    }

    private void explain(RollModel.UnknownHead unknown, int row) {
        var words = new Label(Messages.of("villageboard.mapping.ask"));
        words.setWrapText(true);
        var rows = new Form().choice(Messages.of("villageboard.mapping.row"), rowChoice(unknown, row), candidates(unknown),
                each -> Messages.of("villageboard.mapping.row.words", each + 1, String.join(" ",
                        unknown.rows().get(each).stream().filter(text -> !text.isBlank()).limit(4).toList()))).node();
        texts = unknown.rows().get(row);
        choices.clear();
        var guesses = model.desk().heads().guess(model.kind.get(), texts);
        var form = new Form();
        for (int i = 0; i < texts.size(); i++) {
            var choice = choice(guesses.get(i));
            choices.add(choice);
            if (!texts.get(i).isBlank()) {
                String sample = sample(unknown, row, i);
                form.add(texts.get(i), choice, field -> {
                    if (!sample.isEmpty()) {
                        field.hint(Messages.of("villageboard.mapping.sample", sample));
                    }
                });
            }
        }
        getChildren().setAll(words, rows, form.node(), Buttons.of(Action.of(Messages.of("villageboard.mapping.take"),
                this::take)));
    }

    // What stands under a heading says more than the heading.
    private static String sample(RollModel.UnknownHead unknown, int row, int column) {
        return unknown.rows().subList(row + 1, unknown.rows().size()).stream().filter(cells -> column < cells.size())
                .map(cells -> cells.get(column)).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static List<Integer> candidates(RollModel.UnknownHead unknown) {
        return java.util.stream.IntStream.range(0, unknown.rows().size())
                .filter(row -> unknown.rows().get(row).stream().filter(text -> !text.isBlank()).count() > 1).boxed().toList();
    }

    private javafx.beans.property.Property<Integer> rowChoice(RollModel.UnknownHead unknown, int row) {
        var chosen = new javafx.beans.property.SimpleObjectProperty<>(row);
        chosen.addListener((observable, old, now) -> explain(unknown, now));
        return chosen;
    }

    private ComboBox<RollMapping.Use> choice(RollMapping.Use guess) {
        var choice = new ComboBox<RollMapping.Use>();
        choice.getItems().add(null);
        choice.getItems().addAll(RollHeads.choices(model.kind.get()));
        choice.setConverter(new Words<>(Messages.of("villageboard.mapping.left-out"), RollMapping.Use::label));
        choice.setPromptText(Messages.of("villageboard.mapping.left-out"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setValue(choice.getItems().contains(guess) ? guess : null);
        return choice;
    }

    private void take() {
        var uses = choices.stream().map(ComboBox::getValue).toList();
        model.desk().heads().remember(model.kind.get(), texts, new ArrayList<>(uses));
        model.rolls.readAgain();
    }
}
