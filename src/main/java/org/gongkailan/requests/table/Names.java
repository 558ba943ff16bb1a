package org.gongkailan.requests.table;

/** Whether a workbook tells who asked. */
public enum Names {
    /** Persons by their first character, nothing of how they are reached: the usual way. */
    MASKED,
    /** Names, proofs of identity and how they are reached, as they stand in the ledger. */
    WHOLE
}
