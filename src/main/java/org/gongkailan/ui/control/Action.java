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
 */
public record Action(String label, Ikon icon, Runnable run, ObservableBooleanValue possible, KeyCombination keys) {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /** An action that is always possible. */
    public static Action of(String label, Ikon icon, Runnable run) {
        return new Action(label, icon, run, ALWAYS, null);
    }

    /** An action without an icon. */
    public static Action of(String label, Runnable run) {
        return of(label, null, run);
    }

    /** The same action, possible only while the condition holds. */
    public Action possibleWhen(ObservableBooleanValue condition) {
        return new Action(label, icon, run, condition, keys);
    }

    /** The same action with a shortcut such as {@code "Shortcut+N"}. */
    public Action withKeys(String combination) {
        return new Action(label, icon, run, possible, KeyCombination.valueOf(combination));
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
