package org.gongkailan.ui.control;

import java.util.Objects;

/**
 * One of the values a list can be narrowed to.
 *
 * @param value what is chosen; never null
 * @param words how it reads
 * @param count how many rows have it
 */
public record Option<T>(T value, String words, int count) {
    public Option {
        Objects.requireNonNull(value);
        Objects.requireNonNull(words);
    }
}
