package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One table of a roll: a sheet, a part of one, or a file of its own.
 *
 * @param fileName     the file's name without its folder; empty for a text
 * @param sheet        as places of findings name it
 * @param title        the line above the head; may be empty
 * @param quantityUnit 亩, 头 …; may be empty
 * @param stated       the sum its total row states, in yuan; null if it has none
 */
public record RollTable(String fileName, String sheet, String title, String quantityUnit, BigDecimal stated) {
    public RollTable {
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(title);
        Objects.requireNonNull(quantityUnit);
    }
}
