package org.gongkailan.villageboard.kind;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkailan.villageboard.NoticeKind;

/** A part of a kind in whose words fields may stand; its id is the place of what is found there. */
public enum KindSentence {
    TITLE("title", kind -> Stream.of(kind.words().title())),
    INTRO("intro", kind -> Stream.of(kind.words().intro())),
    DRAFT("draft", kind -> Stream.of(kind.words().draft())),
    PHONE_LINE("phone-line", kind -> Stream.of(kind.words().phoneLine())),
    SEAL("seal", kind -> Stream.of(kind.words().seal())),
    SIGNATURES("signatures", kind -> kind.signatures().stream());

    private final String id;
    private final Function<NoticeKind, Stream<String>> words;

    KindSentence(String id, Function<NoticeKind, Stream<String>> words) {
        this.id = id;
        this.words = words;
    }

    /** By which a field of the form and a finding know it. */
    public String id() {
        return id;
    }

    /** What a kind says there. */
    List<String> of(NoticeKind kind) {
        return words.apply(kind).toList();
    }
}
