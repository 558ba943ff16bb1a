package org.gongkailan.library;

/**
 * Where a document and what explains it are found; each empty while unknown, never null.
 *
 * @param text           address or place of the document itself
 * @param interpretation 政策解读: address or title
 */
public record Whereabouts(String text, String interpretation) {
    /** Nowhere known. */
    public static final Whereabouts NONE = new Whereabouts("", "");

    public Whereabouts {
        text = text == null ? "" : text.strip();
        interpretation = interpretation == null ? "" : interpretation.strip();
    }
}
