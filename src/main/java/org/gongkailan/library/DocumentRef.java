package org.gongkailan.library;

/**
 * A document that another one names.
 *
 * @param id    its id in the library; null where it does not stand there
 * @param words how it is called, title or number; empty for none, never null
 */
public record DocumentRef(String id, String words) {
    /** No document. */
    public static final DocumentRef NONE = new DocumentRef(null, "");

    public DocumentRef {
        words = words == null ? "" : words.strip();
    }

    /** One that does not stand in the library. */
    public static DocumentRef of(String words) {
        return new DocumentRef(null, words);
    }

    /** One of the library, by its number or, where it has none, its title. */
    public static DocumentRef to(OfficialDocument document) {
        var head = document.head();
        return new DocumentRef(document.id(), head.number().isEmpty() ? head.title() : head.number());
    }
}
