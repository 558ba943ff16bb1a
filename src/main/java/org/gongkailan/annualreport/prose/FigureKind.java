package org.gongkailan.annualreport.prose;

/** How a figure of the text is meant. */
public enum FigureKind {
    /** So many, so much. */
    AMOUNT,
    /** 占 so many per cent of a whole. */
    SHARE,
    /** So many per cent more or, below 0, less than last year. */
    GROWTH,
    /** So many more or, below 0, fewer than last year. */
    DIFFERENCE,
    /** Per cent of something else. */
    RATE
}
