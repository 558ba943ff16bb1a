package org.gongkailan.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a year's report says of documents (table 2, 第二十条第（一）项), with the ids behind every number. The form prints
 * three columns and no rules for them (国办公开办函〔2021〕30号); these are ours:
 * <ul>
 * <li>本年制发: made in the year by this office, alone or as the lead; the year is that of 成文日期, as in the number.</li>
 * <li>本年废止: came to an end in the year, by repeal, by being declared lapsed, or because its validity ran out. What had
 * ended before and is repealed afterwards is not counted again. A validity whose last day is 31 December ends in the next
 * year.</li>
 * <li>现行有效: holds on 31 December. What is made and not yet in force does not; {@link Numbers#upcoming} and
 * {@link Numbers#revived} say why the stock may differ from last year's plus 制发 minus 废止.</li>
 * </ul>
 *
 * @param year   the year reported on
 * @param byKind the numbers of the kinds that are counted, all of them there
 */
public record DocumentCounts(int year, Map<DocumentKind, Numbers> byKind) {
    /**
     * The documents behind the numbers of one kind, by id.
     *
     * @param issued   本年制发
     * @param repealed 本年废止, the lapsed among them
     * @param lapsed   失效: the part of {@code repealed} that was not repealed but expired or was declared lapsed
     * @param inForce  现行有效 on 31 December
     * @param amended  held through the year's amendment: 本年修改
     * @param upcoming made and not yet in force on 31 December
     * @param revived  had come to an end and were given force again in the year
     */
    public record Numbers(List<String> issued, List<String> repealed, List<String> lapsed, List<String> inForce,
                          List<String> amended, List<String> upcoming, List<String> revived) {
        /** Lists to be filled. */
        static Numbers none() {
            return new Numbers(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                    new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void take(OfficialDocument document, int year) {
            LocalDate last = LocalDate.of(year, 12, 31);
            var line = Timeline.of(document);
            LocalDate issue = document.dates().issued();
            put(issue != null && issue.getYear() == year, issued, document);
            Timeline.Phase end = line.endedBy(last);
            boolean ended = end != null && end.from().getYear() == year;
            put(ended, repealed, document);
            put(ended && end.state() == DocumentState.LAPSED, lapsed, document);
            put(line.holdsOn(last), inForce, document);
            put(line.on(last).state() == DocumentState.UPCOMING && (issue == null || issue.getYear() <= year), upcoming,
                    document);
            put(document.changes().stream().anyMatch(change -> change.kind() == StatusChange.Kind.AMENDED
                    && change.day().getYear() == year), amended, document);
            put(line.revivedIn(year), revived, document);
        }

        private static void put(boolean belongs, List<String> list, OfficialDocument document) {
            if (belongs) {
                list.add(document.id());
            }
        }
    }

    /** The counts of a year over all documents of a library. */
    static DocumentCounts of(int year, List<OfficialDocument> documents) {
        var byKind = new EnumMap<DocumentKind, Numbers>(DocumentKind.class);
        DocumentKind.COUNTED.forEach(kind -> byKind.put(kind, Numbers.none()));
        documents.stream().filter(OfficialDocument::counted)
                .forEach(document -> byKind.get(document.kind()).take(document, year));
        return new DocumentCounts(year, byKind);
    }

    /** 本年制发. */
    public List<String> issued(DocumentKind kind) {
        return byKind.get(kind).issued();
    }

    /** 本年废止, the lapsed among them. */
    public List<String> repealed(DocumentKind kind) {
        return byKind.get(kind).repealed();
    }

    /** The part of 本年废止 that lapsed (失效). */
    public List<String> lapsed(DocumentKind kind) {
        return byKind.get(kind).lapsed();
    }

    /** 现行有效 on 31 December. */
    public List<String> inForce(DocumentKind kind) {
        return byKind.get(kind).inForce();
    }
}
