package org.gongkailan.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Taking back and doing again: two buttons whose tips name the step, and what Ctrl+Z and Ctrl+Y do. */
final class UndoButtons {
    private final Jobs jobs;
    private final Notices notices;
    private final Button undoButton = Icons.button(Feather.CORNER_UP_LEFT, Messages.of("ui.undo"), this::undo);
    private final Button redoButton = Icons.button(Feather.CORNER_UP_RIGHT, Messages.of("ui.redo"), this::redo);
    private Undo steps;

    UndoButtons(Jobs jobs, Notices notices) {
        this.jobs = jobs;
        this.notices = notices;
        undoButton.setId("undo");
        redoButton.setId("redo");
    }

    void connect(Undo steps) {
        this.steps = steps;
        refresh();
    }

    void disconnect() {
        steps = null;
        label(undoButton, Messages.of("ui.undo"), Optional.empty());
        label(redoButton, Messages.of("ui.redo"), Optional.empty());
    }

    void refresh() {
        if (steps != null) {
            jobs.load(steps::undoable, name -> label(undoButton, Messages.of("ui.undo"), name));
            jobs.load(steps::redoable, name -> label(redoButton, Messages.of("ui.redo"), name));
        }
    }

    void undo() {
        run(() -> steps.undo(), Messages.of("ui.undone"), Messages.of("ui.redo"), this::redo);
    }

    void redo() {
        run(() -> steps.redo(), Messages.of("ui.redone"), Messages.of("ui.undo"), this::undo);
    }

    private void run(Supplier<Optional<String>> step, String done, String backVerb, Runnable back) {
        if (steps != null) {
            jobs.load(step, name -> name.ifPresent(n -> {
                notices.say(done + n, Action.of(backVerb, back));
                refresh();
            }));
        }
    }

    private static void label(Button button, String verb, Optional<String> name) {
        button.setDisable(name.isEmpty());
        String words = name.map(n -> Messages.of("ui.undo.named", verb, n)).orElse(verb);
        button.getTooltip().setText(words);
        button.setAccessibleText(words);
    }

    Button undoButton() {
        return undoButton;
    }

    Button redoButton() {
        return redoButton;
    }
}
