package org.gongkailan.requests.intake;

/** What a column of a ledger may be taken for; its constants are an enum. */
public interface ColumnUse {
    /** Its name in what is remembered; never changes. */
    String name();

    /** The word on the screen. */
    String label();

    /** Whether the column is left out. */
    boolean isNone();

    /** Whether several columns may be taken for it. */
    boolean repeats();

    /** Whether no line can be read without it. */
    boolean needed();
}
