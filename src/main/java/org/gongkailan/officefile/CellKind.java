package org.gongkailan.officefile;

/** What a file stores in a cell, whatever its text looks like. */
public enum CellKind {
    BLANK, TEXT,
    /** A number; an ID number stored as one has lost its last digits. */
    NUMBER,
    /** A number shown as a date or time; its text is ISO 8601. */
    DATE,
    BOOLEAN,
    /** A formula, answered with the value stored beside it and never evaluated. */
    FORMULA,
    /** A formula or value that failed, e.g. {@code #N/A}. */
    ERROR
}
