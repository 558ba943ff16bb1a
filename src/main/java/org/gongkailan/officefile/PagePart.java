package org.gongkailan.officefile;

import java.util.Objects;

/** A part of a page or text document, in the order in which a reader meets it. */
public sealed interface PagePart {
    /**
     * A line of text between tables.
     *
     * @param text cleaned, not blank
     */
    record Line(String text) implements PagePart {
        public Line {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A table with its merged cells.
     *
     * @param grid never blank
     */
    record Table(Grid grid) implements PagePart {
        public Table {
            Objects.requireNonNull(grid);
        }
    }
}
