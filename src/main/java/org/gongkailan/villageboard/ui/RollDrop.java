package org.gongkailan.villageboard.ui;

import java.io.File;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** Where a roll's file is dropped or picked; says what was read. */
final class RollDrop extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private final RollModel rolls;

    /** @param pick asks for files; whether for more than there are */
    RollDrop(RollModel rolls, Consumer<Boolean> pick) {
        super(8);
        this.rolls = rolls;
        getStyleClass().add("drop-place");
        setAlignment(Pos.CENTER);
        var words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(Bindings.createStringBinding(() -> words(), rolls.taken, rolls.reads));
        var more = Buttons.link(Action.of(Messages.of("villageboard.new.pick-more"), () -> pick.accept(true)));
        more.visibleProperty().bind(rolls.roll.isNotNull());
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(words, Buttons.of(Action.of(Messages.of("villageboard.new.pick"), Feather.FILE_PLUS, () -> pick.accept(false))), more);
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::dropped);
    }

    private String words() {
        var taken = rolls.taken.get();
        return taken == null ? Messages.of(rolls.reads.get() ? "villageboard.new.reading" : "villageboard.new.drop")
                : Messages.of("villageboard.new.roll", taken.roll().fileName(), taken.roll().entries().size(),
                        taken.villages().size(), Yuan.plain(taken.total()));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            rolls.read(files.stream().map(File::toPath).toList());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
