package org.gongkailan.catalogue.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.text.Messages;

/** What a column of a file is taken for: an official column, one kept beside them, or none. */
public enum ColumnUse {
    NUMBER(HeadWord.NUMBER), DOMAIN(HeadWord.DOMAIN), MATTER(HeadWord.MATTER), LEVEL1(HeadWord.LEVEL1),
    LEVEL2(HeadWord.LEVEL2), LEVEL3(HeadWord.LEVEL3), ELEMENTS(HeadWord.ELEMENTS), LEGAL_BASES(HeadWord.LEGAL_BASES),
    TIME_LIMIT(HeadWord.TIME_LIMIT), BODY(HeadWord.BODY), CHANNELS(HeadWord.CHANNELS), AUDIENCE(HeadWord.AUDIENCE),
    EVERYONE(HeadWord.EVERYONE), SPECIFIC(HeadWord.SPECIFIC), METHOD(HeadWord.METHOD), PROACTIVE(HeadWord.PROACTIVE),
    ON_REQUEST(HeadWord.ON_REQUEST), LEVELS(HeadWord.LEVELS),
    COUNTY(new Levels(true, false, false)), TOWNSHIP(new Levels(false, true, false)),
    VILLAGE(new Levels(false, false, true)), COUNTY_TOWNSHIP(new Levels(true, true, false)),
    TOWNSHIP_VILLAGE(new Levels(false, true, true)), EVERY_LEVEL(new Levels(true, true, true)),
    /** Kept beside the official columns under its own head. */
    KEEP((HeadWord) null),
    /** Not taken at all. */
    SKIP((HeadWord) null);

    private final HeadWord word;
    private final Levels levels;

    ColumnUse(HeadWord word) {
        this.word = word;
        levels = Levels.NONE;
    }

    ColumnUse(Levels levels) {
        word = HeadWord.LEVEL_OF_GOVERNMENT;
        this.levels = levels;
    }

    /** The column of a head that is taken for this; empty where it is not taken. */
    Optional<Head.HeadColumn> column(int column, String title) {
        return this == SKIP ? Optional.empty() : Optional.of(new Head.HeadColumn(column, word, title, levels));
    }

    /** What a recognised column is taken for. */
    static ColumnUse of(Head.HeadColumn column) {
        return column.extra() ? KEEP : Stream.of(values())
                .filter(use -> use.word == column.word() && use.levels.equals(column.levels())).findFirst().orElse(KEEP);
    }

    /** What a head alone would be taken for. */
    static ColumnUse ofTitle(String title) {
        return HeadWord.of(title).map(word -> of(new Head.HeadColumn(0, word, title))).orElse(KEEP);
    }

    /** Whether two columns of one table may both be taken for this. */
    public boolean repeatable() {
        return word == null || word == HeadWord.LEVEL_OF_GOVERNMENT;
    }

    /** All of them, in the order of the official table. */
    public static List<ColumnUse> all() {
        return List.of(values());
    }

    /** The words for it. */
    public String label() {
        return switch (this) {
            case NUMBER -> Messages.of("catalogue.mapping.use.number");
            case DOMAIN -> Messages.of("catalogue.column.domain");
            case MATTER -> Messages.of("catalogue.mapping.use.matter");
            case LEVEL1 -> Messages.of("catalogue.column.level1");
            case LEVEL2 -> Messages.of("catalogue.column.level2");
            case LEVEL3 -> Messages.of("catalogue.column.level3");
            case ELEMENTS -> Messages.of("catalogue.column.elements");
            case LEGAL_BASES -> Messages.of("catalogue.column.legalBases");
            case TIME_LIMIT -> Messages.of("catalogue.column.timeLimit");
            case BODY -> Messages.of("catalogue.column.body");
            case CHANNELS -> Messages.of("catalogue.column.channels");
            case AUDIENCE -> Messages.of("catalogue.column.audience");
            case EVERYONE -> Messages.of("catalogue.mapping.use.everyone");
            case SPECIFIC -> Messages.of("catalogue.mapping.use.specific");
            case METHOD -> Messages.of("catalogue.column.method");
            case PROACTIVE -> Messages.of("catalogue.mapping.use.proactive");
            case ON_REQUEST -> Messages.of("catalogue.mapping.use.onRequest");
            case LEVELS -> Messages.of("catalogue.column.levels");
            case COUNTY -> Messages.of("catalogue.mapping.use.county");
            case TOWNSHIP -> Messages.of("catalogue.mapping.use.township");
            case VILLAGE -> Messages.of("catalogue.mapping.use.village");
            case COUNTY_TOWNSHIP -> Messages.of("catalogue.mapping.use.countyTownship");
            case TOWNSHIP_VILLAGE -> Messages.of("catalogue.mapping.use.townshipVillage");
            case EVERY_LEVEL -> Messages.of("catalogue.mapping.use.everyLevel");
            case KEEP -> Messages.of("catalogue.mapping.use.keep");
            case SKIP -> Messages.of("catalogue.mapping.use.skip");
        };
    }
}
