package org.gongkailan.villageboard;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One household or person of a roll, with nothing that an outsider may not know.
 *
 * @param row      row of the sheet, from 1
 * @param serial   as printed in the roll; may be empty
 * @param village  where it is to be posted
 * @param group    村民小组; may be empty
 * @param name     as written, without invisible characters; may be empty (then there is a finding)
 * @param maskedId so that the officer finds the row; never the number itself; may be empty
 * @param quantity area or count; null if the roll has none
 * @param rate     as written: often rounded, so amounts are never computed from it; may be empty
 * @param amount   yuan with two decimals; null if the cell holds no amount (then there is a finding)
 */
public record RollEntry(int row, String serial, Village village, String group, String name, String maskedId,
                        BigDecimal quantity, String rate, BigDecimal amount) {
    public RollEntry {
        Objects.requireNonNull(village);
        Objects.requireNonNull(name);
    }
}
