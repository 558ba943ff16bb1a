package org.gongkailan.ui;

import java.util.Optional;

/**
 * Taking back and doing again, in steps with a name; assembly implements it over the journal. Called off the screen
 * thread.
 */
public interface Undo {
    /** Takes the last step back; answers its name, or nothing if there is none. */
    Optional<String> undo();

    /** Does the last step taken back again; answers its name, or nothing if there is none. */
    Optional<String> redo();

    /** The step that {@link #undo()} would take back. */
    Optional<String> undoable();

    /** The step that {@link #redo()} would do again. */
    Optional<String> redoable();
}
