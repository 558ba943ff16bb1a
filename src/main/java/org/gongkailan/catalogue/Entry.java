package org.gongkailan.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one row of the official table says, whoever's table it is: a ministry's standard, an imported file or the
 * unit's own catalogue.
 *
 * @param matter      公开事项
 * @param elements    公开内容（要素）, one by one
 * @param legalBases  公开依据, one by one
 * @param timeLimit   公开时限
 * @param body        公开主体; empty while unknown, never null
 * @param publication 渠道, 对象, 方式, 层级
 * @param extra       columns beyond the official ones, such as 责任科室, by their heads, in the order of the table
 */
public record Entry(Matter matter, List<String> elements, List<String> legalBases, TimeLimit timeLimit,
                    String body, Publication publication, Map<String, String> extra) {
    /** A row in which nothing is filled in yet. */
    public static final Entry BLANK = new Entry(new Matter("", null, null), List.of(), List.of(), TimeLimit.NONE, "",
            Publication.NONE, Map.of());

    public Entry {
        Objects.requireNonNull(matter);
        elements = List.copyOf(elements);
        legalBases = List.copyOf(legalBases);
        Objects.requireNonNull(timeLimit);
        Objects.requireNonNull(body);
        Objects.requireNonNull(publication);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /** The official columns in which the other row says something else, in the order of the table. */
    public List<Column> differences(Entry other) {
        var different = new ArrayList<Column>();
        for (Column column : Column.values()) {
            if (!column.text(this).equals(column.text(other))) {
                different.add(column);
            }
        }
        return different;
    }

    /** This row with one official column as the other row has it. */
    public Entry taking(Column column, Entry other) {
        Publication mine = publication;
        Publication theirs = other.publication;
        return switch (column) {
            case LEVEL1 -> withMatter(new Matter(other.matter.level1(), matter.level2(), matter.level3()));
            case LEVEL2 -> withMatter(new Matter(matter.level1(), other.matter.level2(), matter.level3()));
            case LEVEL3 -> withMatter(new Matter(matter.level1(), matter.level2(), other.matter.level3()));
            case ELEMENTS -> new Entry(matter, other.elements, legalBases, timeLimit, body, publication, extra);
            case LEGAL_BASES -> withLegalBases(other.legalBases);
            case TIME_LIMIT -> withTimeLimit(other.timeLimit);
            case BODY -> withBody(other.body);
            case CHANNELS -> withPublication(
                    new Publication(theirs.channels(), mine.audience(), mine.method(), mine.levels()));
            case AUDIENCE -> withPublication(
                    new Publication(mine.channels(), theirs.audience(), mine.method(), mine.levels()));
            case METHOD -> withPublication(
                    new Publication(mine.channels(), mine.audience(), theirs.method(), mine.levels()));
            case LEVELS -> withPublication(
                    new Publication(mine.channels(), mine.audience(), mine.method(), theirs.levels()));
        };
    }

    public Entry withMatter(Matter newMatter) {
        return new Entry(newMatter, elements, legalBases, timeLimit, body, publication, extra);
    }

    public Entry withLegalBases(List<String> newBases) {
        return new Entry(matter, elements, newBases, timeLimit, body, publication, extra);
    }

    public Entry withBody(String newBody) {
        return new Entry(matter, elements, legalBases, timeLimit, newBody, publication, extra);
    }

    public Entry withTimeLimit(TimeLimit newLimit) {
        return new Entry(matter, elements, legalBases, newLimit, body, publication, extra);
    }

    public Entry withPublication(Publication newPublication) {
        return new Entry(matter, elements, legalBases, timeLimit, body, newPublication, extra);
    }

    public Entry withExtra(Map<String, String> newExtra) {
        return new Entry(matter, elements, legalBases, timeLimit, body, publication, newExtra);
    }
}
