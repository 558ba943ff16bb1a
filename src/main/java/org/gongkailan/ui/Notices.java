package org.gongkailan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;

/**
 * Short results that need no answer: "已导出 12 个文件 · 打开文件夹". The window shows them at its lower edge for a
 * while. Belongs to the screen thread.
 */
public final class Notices {
    /**
     * One result.
     *
     * @param text   what happened, one line
     * @param actions what can be done about it, e.g. 撤销; may be empty
     * @param bad    whether it tells of a failure
     */
    public record Notice(String text, List<Action> actions, boolean bad) {
    }

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final List<Notice> undoable = new ArrayList<>();
    private Runnable undo = () -> { };

    /** Says what happened. */
    public void say(String text) {
        shown.add(new Notice(text, List.of(), false));
    }

    /** Says what happened and offers the next steps. */
    public void say(String text, Action... actions) {
        shown.add(new Notice(text, List.of(actions), false));
    }

    /** Says what happened and offers to take it back, for as long as nothing else changes. */
    public void sayUndoable(String text) {
        var notice = new Notice(text, List.of(Action.of(Messages.of("ui.undo"), () -> undo.run())), false);
        undoable.add(notice);
        shown.add(notice);
    }

    /** Whether a notice in view offers to take back what was done last. */
    boolean offersUndo() {
        return shown.stream().anyMatch(undoable::contains);
    }

    /** What taking back means; the window knows. */
    void undoWith(Runnable lastStep) {
        undo = lastStep;
    }

    /** Something changed: 撤销 in a notice from before would now take back this change instead of its own. */
    void changed() {
        shown.removeAll(undoable);
        undoable.clear();
    }

    /** Says what did not work. */
    public void warn(String text) {
        shown.add(new Notice(text, List.of(), true));
    }

    /** Takes a notice away. */
    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /** The notices in view, oldest first. */
    public ObservableList<Notice> shown() {
        return shown;
    }

    /** The newest notice, if any is in view. */
    public Optional<Notice> latest() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(shown).getLast());
    }
}
