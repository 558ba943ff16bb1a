package org.gongkailan.ui;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;

/**
 * What was typed into a form and left without being saved, because another record was opened or the form was closed: it
 * comes back at a click. Belongs to the screen thread.
 *
 * @param <D> what a form fills in; each one is only equal to itself
 */
public final class Unsaved<D> {
    private final ObjectProperty<D> draft;
    private final Function<D, Stream<? extends Observable>> fields;
    /** What the fields of each draft held when it was opened first. */
    private final Map<D, List<Object>> begun = new WeakHashMap<>();
    private D settled;

    /**
     * @param draft  what the form on the screen fills in; null while none is open
     * @param fields everything of a draft that can be typed
     */
    public Unsaved(ObjectProperty<D> draft, Function<D, Stream<? extends Observable>> fields, Notices notices) {
        this(draft, fields, notices, draft::set);
    }

    /** @param back opens a form again that was left */
    public Unsaved(ObjectProperty<D> draft, Function<D, Stream<? extends Observable>> fields, Notices notices,
                   Consumer<D> back) {
        this.draft = draft;
        this.fields = fields;
        draft.subscribe((was, is) -> {
            if (is != null) {
                begun.computeIfAbsent(is, this::values);
            }
            if (was != null && was != settled && changed(was)) {
                notices.say(Messages.of("ui.form.left"), Action.of(Messages.of("ui.form.goOn"), () -> back.accept(was)));
            }
        });
    }

    /** Closes the form because what it holds has been stored, or is no longer wanted. */
    public void settle() {
        settled = draft.get();
        draft.set(null);
    }

    /** Whether something was typed into the form that is open. */
    public boolean touched() {
        return draft.get() != null && changed(draft.get());
    }

    private boolean changed(D left) {
        return !values(left).equals(begun.get(left));
    }

    private List<Object> values(D filled) {
        return fields.apply(filled).map(Unsaved::value).toList();
    }

    private static Object value(Observable field) {
        return switch (field) {
            case ObservableValue<?> value -> String.valueOf(value.getValue());
            case List<?> list -> List.copyOf(list);
            default -> throw new IllegalArgumentException(field.getClass().getName());
        };
    }
}
