package org.gongkailan.catalogue.law;

import java.util.List;

/**
 * One document as a 公开依据 cites it.
 *
 * @param text     the words as written, with marks and blanks
 * @param start    where they begin in the whole basis
 * @param title    the title without marks, number and edition
 * @param number   the document number as written; null for none
 * @param year     the edition's year as written (2018年修正); null for none
 * @param articles the articles cited (第二十条); empty for the whole document
 */
public record Citation(String text, int start, String title, String number, Integer year, String articles) {
    /** Where the words end in the whole basis. */
    public int end() {
        return start + text.length();
    }

    /** An entry to begin with from what the citation tells; nothing in it counts as verified. */
    public Law asLaw() {
        var issue = new Issue(number, List.of(), false, null, null, null, year == null ? null : year.toString());
        return new Law(title, List.of(), issue, new Standing(null, null, null, null), "", false);
    }
}
