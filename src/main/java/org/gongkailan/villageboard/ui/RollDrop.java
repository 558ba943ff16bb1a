package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
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
import org.gongkailan.villageboard.roll.Roll;
import org.kordamp.ikonli.feather.Feather;

/** Where a roll's file is dropped or picked; says what was read. */
final class RollDrop extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private final Consumer<Path> read;

    /**
     * @param pick asks for a file
     * @param read takes a file that was dropped
     */
    RollDrop(NewPostingViewModel model, Runnable pick, Consumer<Path> read) {
        super(8);
        this.read = read;
        getStyleClass().add("drop-place");
        setAlignment(Pos.CENTER);
        var words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(Bindings.createStringBinding(() -> words(model.roll.get()), model.roll));
        getChildren().addAll(words, Buttons.of(Action.of(Messages.of("villageboard.new.pick"), Feather.FILE_PLUS, pick)));
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
        setOnDragDropped(this::dropped);
    }

    private static String words(Roll roll) {
        return roll == null ? Messages.of("villageboard.new.drop")
                : Messages.of("villageboard.new.roll", roll.fileName(), roll.entries().size(),
                        roll.byVillage().keySet().stream().filter(village -> village.known()).count(), Yuan.plain(roll.total()));
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
            read.accept(files.getFirst().toPath());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
