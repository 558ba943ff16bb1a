package org.gongkailan.annualreport.prose;

/**
 * A year with which a sentence begins, or the end of a stated period: where the text says which year it is about.
 *
 * @param from   where it begins in the text
 * @param to     behind it
 * @param year   which
 * @param ahead  whether its sentence speaks of what will be done
 * @param period whether it is the year of 1月1日至12月31日
 */
public record YearWord(int from, int to, int year, boolean ahead, boolean period) {
}
