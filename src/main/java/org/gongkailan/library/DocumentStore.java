package org.gongkailan.library;

import org.gongkailan.history.WholeRecordStore;

/** Keeps the documents. */
public final class DocumentStore extends WholeRecordStore<OfficialDocument> {
    public DocumentStore() {
        super("library.document", OfficialDocument.class, "library_document");
    }

    @Override
    public String idOf(OfficialDocument document) {
        return document.id();
    }
}
