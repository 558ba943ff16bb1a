package org.gongkailan.annualreport.summary.ui;

import java.math.BigDecimal;
import java.util.Map;
import org.gongkailan.annualreport.Figure;

/**
 * A cell of the summary.
 *
 * @param section title of its section
 * @param label   what the form calls it
 * @param cell    which
 * @param sum     of the units
 * @param behind  what each unit contributes, by name
 */
record SumLine(String section, String label, Figure cell, BigDecimal sum, Map<String, BigDecimal> behind) {
}
