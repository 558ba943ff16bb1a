package org.gongkailan.annualreport.form;

import org.gongkailan.annualreport.TextSection;

/**
 * One of the six sections of the form: a heading, and either a table or room for a text.
 *
 * @param title letter by letter as in the form
 * @param table null where the section is a text
 * @param text  null where the section is a table
 * @param hint  what the form writes where the text belongs; empty for a table
 * @param limit characters the text should not exceed; 0 where the form sets none
 */
public record FormSection(String title, FormTable table, TextSection text, String hint, int limit) {
}
