package org.gongkailan.typeset;

/**
 * Letters that stand together on a line of a page.
 *
 * @param left  in points from the left edge
 * @param right behind the last letter
 * @param text  not blank
 */
public record PdfWord(double left, double right, String text) {
    /** The middle between left and right. */
    public double middle() {
        return (left + right) / 2;
    }
}
