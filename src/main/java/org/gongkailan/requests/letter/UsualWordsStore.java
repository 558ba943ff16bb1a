package org.gongkailan.requests.letter;

import org.gongkailan.history.WholeRecordStore;

/** Keeps the usual words of the office; there is one record. */
public final class UsualWordsStore extends WholeRecordStore<UsualWords> {
    static final String ID = "usual";

    public UsualWordsStore() {
        super("requests.letter-words", UsualWords.class, "request_letter_words");
    }

    @Override
    public String idOf(UsualWords words) {
        return ID;
    }
}
