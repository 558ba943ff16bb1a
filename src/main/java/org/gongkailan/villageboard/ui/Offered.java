package org.gongkailan.villageboard.ui;

import java.util.Objects;
import javafx.beans.property.Property;

/** A value that the kind or the roll offers: the next offer takes the place of the last one, never of what a person chose. */
final class Offered<T> {
    private final Property<T> value;
    private T last;

    Offered(Property<T> value) {
        this.value = value;
        this.last = value.getValue();
    }

    void offer(T next) {
        if (Objects.equals(value.getValue(), last)) {
            value.setValue(next);
        }
        last = next;
    }

    /** Whether a person chose something else. */
    boolean changed() {
        return !Objects.equals(value.getValue(), last);
    }
}
