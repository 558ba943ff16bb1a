package org.gongkailan.paper;

import java.util.Objects;

/** Characters of one style inside a paragraph. The text holds no line breaks other than {@code \n}. */
public record Run(String text, Style style) {
    public Run {
        Objects.requireNonNull(text);
        Objects.requireNonNull(style);
    }
}
