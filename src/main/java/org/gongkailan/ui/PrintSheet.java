package org.gongkailan.ui;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.printer.Printer;
import org.gongkailan.printer.Sides;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Words;
import org.kordamp.ikonli.feather.Feather;

/** The panel before printing: the printer, pages, copies, sides, tray and paper, in our words on every system. */
final class PrintSheet extends VBox {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 430;
    private final PrintViewModel model;

    PrintSheet(PrintViewModel model) {
        super(16);
        this.model = model;
        getStyleClass().add("print-sheet");
        setPrefWidth(WIDTH);
        setMinHeight(HEIGHT);
        model.printers.subscribe(this::show);
        model.looking.subscribe(looking -> show());
    }

    private void show() {
        getChildren().setAll(model.looking.get() ? looking() : model.printers.isEmpty() ? none() : form(), foot());
    }

    private static Node looking() {
        var looking = new EmptyState(Feather.PRINTER, Messages.of("printer.looking"));
        VBox.setVgrow(looking, Priority.ALWAYS);
        return looking;
    }

    private Node none() {
        var none = new EmptyState(Feather.PRINTER, Messages.of("printer.none") + "\n" + Messages.of("printer.none.text"),
                Action.of(Messages.of("printer.again"), Feather.REFRESH_CW, model::lookAgain));
        VBox.setVgrow(none, Priority.ALWAYS);
        return none;
    }

    private Node form() {
        var form = new Form().choice(Messages.of("printer.field.printer"), model.printer, model.printers, Printer::name)
                .text(Messages.of("printer.field.pages"), model.pages, field -> field.prompt(Messages.of("printer.field.pages.prompt")))
                .text(Messages.of("printer.field.copies"), model.copies)
                .add(Messages.of("printer.field.sides"), choice(model.sides, model.possibleSides, Sides::label), field -> { })
                .add(Messages.of("printer.field.tray"), choice(model.tray, model.trays,
                        tray -> tray.isEmpty() ? Messages.of("printer.field.tray.auto") : tray), field -> { })
                .add(Messages.of("printer.field.paper"), choice(model.paper, model.papers, PrintViewModel.Fit::label), field -> { })
                .node();
        var sizes = new Label(model.sizes().isEmpty() ? "" : Messages.of("printer.sizes", model.sizes()));
        sizes.getStyleClass().add("quiet");
        var wrong = words(Bindings.createStringBinding(() -> model.pagesProblem() + model.copiesProblem(), model.pages, model.copies));
        wrong.getStyleClass().add("bad");
        var all = new VBox(12, form, sizes, wrong, words(model.caution));
        VBox.setVgrow(all, Priority.ALWAYS);
        return all;
    }

    // The choices follow the printer.
    private static <T> ComboBox<T> choice(Property<T> value, ObservableList<T> choices, Function<T, String> words) {
        var box = new ComboBox<>(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words<>(words));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private static Label words(javafx.beans.value.ObservableStringValue value) {
        var label = new Label();
        label.textProperty().bind(value);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node foot() {
        var what = new Label();
        what.textProperty().bind(model.what);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var print = Buttons.primary(Action.of(Messages.of("printer.print"), Feather.PRINTER, model::print).possibleWhen(model.possible));
        var foot = new HBox(8, what, room, Buttons.of(Action.of(Messages.of("printer.cancel"), model::leave)), print);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
