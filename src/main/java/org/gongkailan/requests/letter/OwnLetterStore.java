package org.gongkailan.requests.letter;

import org.gongkailan.history.WholeRecordStore;

/** Keeps the letters that the office rewrote. */
public final class OwnLetterStore extends WholeRecordStore<LetterTemplate> {
    public OwnLetterStore() {
        super("requests.letter", LetterTemplate.class, "request_letter");
    }

    @Override
    public String idOf(LetterTemplate letter) {
        return letter.id();
    }
}
