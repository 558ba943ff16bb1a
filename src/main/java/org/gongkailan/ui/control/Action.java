package org.gongkailan.ui.control;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the user can do, with its verb: shown as a button, a menu entry and a line of the command search alike.
 * Immutable; {@code with…} and {@code …When} answer a changed copy.
 *
 * @param label    the verb, e.g. 导入
 * @param icon     from the Feather pack; null for none
 * @param run      what happens, on the screen thread
 * @param possible whether it can be done now; a button is disabled, never hidden
 * @param keys     the shortcut while its screen is shown; null for none
 * @param obstacle what is in the way while it is not possible, and what to do about it; null where that is plain to see
 */
public record Action(String label, Ikon icon, Runnable run, ObservableBooleanValue possible, KeyCombination keys,
                     String obstacle) {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /** An action that is always possible. */
    public static Action of(String label, Ikon icon, Runnable run) {
        return new Action(label, icon, run, ALWAYS, null, null);
    }

    /** An action without an icon. */
    public static Action of(String label, Runnable run) {
        return of(label, null, run);
    }

    /** The same action, possible only while the condition holds. */
    public Action possibleWhen(ObservableBooleanValue condition) {
        return possibleWhen(condition, obstacle);
    }

    /** The same action, possible only while the condition holds; its button says what is in the way while it does not. */
    public Action possibleWhen(ObservableBooleanValue condition, String otherwise) {
        return new Action(label, icon, run, condition, keys, otherwise);
    }

    /** The same action with a shortcut such as {@code "Shortcut+N"}. */
    public Action withKeys(String combination) {
        return new Action(label, icon, run, possible, KeyCombination.valueOf(combination), obstacle);
    }

    /** The shortcut, if there is one. */
    public Optional<KeyCombination> shortcut() {
        return Optional.ofNullable(keys);
    }

    /** Runs it if it is possible now. */
    public void fire() {
        if (possible.get()) {
            run.run();
        }
    }
}
