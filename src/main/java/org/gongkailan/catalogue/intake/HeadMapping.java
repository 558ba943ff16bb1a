package org.gongkailan.catalogue.intake;

import java.util.List;

/**
 * How the head of a table was taken once, for the next table of the same shape.
 *
 * @param shape  the texts of the head from left to right, without blanks, in one line
 * @param height rows the head takes
 * @param uses   what each column is taken for
 */
public record HeadMapping(String shape, int height, List<ColumnUse> uses) {
    public HeadMapping {
        uses = List.copyOf(uses);
    }
}
