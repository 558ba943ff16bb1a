package org.gongkailan.annualreport.binding;

import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.text.Pinyin;

/**
 * One thing a figure can be tied to.
 *
 * @param label   as the form or a ledger calls it
 * @param figure  what is bound
 * @param printed how it reads now
 */
public record BoundChoice(String label, BoundFigure figure, String printed) {
    /** Whether it fits what is typed: its words, their pinyin, or its number; several words must all fit. */
    public boolean fits(String typed) {
        for (String word : typed.strip().split("\\s+")) {
            if (!word.isEmpty() && !printed.startsWith(word) && !Pinyin.finds(label, word)) {
                return false;
            }
        }
        return true;
    }
}
