package org.gongkailan.library.intake;

import java.util.Objects;

/**
 * One head of a list and what it was taken for.
 *
 * @param text   as the file writes it, in one line
 * @param column what stands below it; null where nobody knows, so that it is left out
 */
public record HeadCell(String text, ListColumn column) {
    public HeadCell {
        Objects.requireNonNull(text);
    }
}
