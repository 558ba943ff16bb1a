package org.gongkailan.annualreport.prose;

import java.math.BigDecimal;

/**
 * A number that counts or measures, as it stands in a text; what it means is not yet known.
 *
 * @param from        where it begins
 * @param to          behind its unit
 * @param value       in single pieces, yuan or per cent
 * @param unit        empty for none
 * @param approximate whether 余 or 多 follows, or 约, 近, 超过 stand before it
 */
record WrittenNumber(int from, int to, BigDecimal value, String unit, boolean approximate) {
    boolean perCent() {
        return unit.equals("%");
    }

    boolean money() {
        return unit.equals("元");
    }
}
