package org.gongkailan.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/** The words of values that are chosen and never typed. */
public final class Words<T> extends StringConverter<T> {
    private final String none;
    private final Function<? super T, String> words;

    /** Nothing is said where nothing is chosen. */
    public Words(Function<? super T, String> words) {
        this("", words);
    }

    /** @param none what is said where nothing is chosen */
    public Words(String none, Function<? super T, String> words) {
        this.none = none;
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? none : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException();
    }
}
