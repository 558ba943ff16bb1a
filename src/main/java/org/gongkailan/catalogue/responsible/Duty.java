package org.gongkailan.catalogue.responsible;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.OfficeColumn;

/** Which column of a row says who is responsible, from the unit down to the person. */
public enum Duty {
    /** 公开主体 */
    BODY,
    /** 责任科室 */
    SECTION,
    /** 责任人 */
    PERSON;

    /** Who a row names; empty for nobody. */
    public String of(Entry entry) {
        return switch (this) {
            case BODY -> entry.body().strip();
            case SECTION -> OfficeColumn.SECTION.text(entry);
            case PERSON -> OfficeColumn.PERSON.text(entry);
        };
    }

    /** The row with somebody else in the column. */
    public Entry with(Entry entry, String name) {
        return switch (this) {
            case BODY -> entry.withBody(name);
            case SECTION -> OfficeColumn.SECTION.with(entry, name);
            case PERSON -> OfficeColumn.PERSON.with(entry, name);
        };
    }

    /** The columns below this one: they name parts of who stands here. */
    public List<Duty> below() {
        return Arrays.stream(values()).filter(other -> other.compareTo(this) > 0).toList();
    }

    /** The head of the column, e.g. 公开主体. */
    public String label() {
        return switch (this) {
            case BODY -> Column.BODY.label();
            case SECTION -> OfficeColumn.SECTION.head();
            case PERSON -> OfficeColumn.PERSON.head();
        };
    }

    /** The word on the command line, e.g. {@code body}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a word; empty for words that are none. */
    public static Optional<Duty> ofWord(String word) {
        return Arrays.stream(values()).filter(duty -> duty.word().equals(word)).findFirst();
    }
}
