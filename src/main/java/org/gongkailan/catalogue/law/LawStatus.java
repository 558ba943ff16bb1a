package org.gongkailan.catalogue.law;

/** What is known of a document's force. */
public enum LawStatus {
    /** In force as it was first issued. */
    IN_FORCE,
    /** In force as amended. */
    AMENDED,
    /** Repealed, or replaced by another document. */
    REPEALED
}
