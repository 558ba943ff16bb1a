package org.gongkailan.villageboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.paper.Align;

/**
 * A sort of notice (公示类型): everything about its page that does not come from the roll. Data, one file per kind in
 * {@code kinds/}. In its sentences {@code {village}}, {@code {programme}} and the like stand for the notice's own words.
 *
 * @param id            the word of the command line, e.g. {@code subsidy-payment}
 * @param name          on the screen
 * @param catalogueItem the row of the village catalogue that a posting discloses
 * @param source        where its wording comes from
 * @param bases         laws and documents it stands on
 * @param columns       columns of its table, left to right; none that {@link RollField#mayBePosted} forbids
 * @param withheld      columns of the roll that are never shown, with the reason
 * @param period        posting period that is offered
 * @param frequency     {@code per-batch}, {@code monthly} …
 * @param words         the page's sentences by their place
 * @param signatures    places for signatures
 */
public record NoticeKind(String id, String name, String catalogueItem, String source, List<Basis> bases,
                         List<Column> columns, List<Withheld> withheld, Period period, String frequency,
                         Words words, List<String> signatures) {
    public NoticeKind {
        columns = List.copyOf(columns);
        for (var column : columns) {
            if (!column.field().mayBePosted()) {
                throw new IllegalArgumentException(id + " shows " + column.field());
            }
        }
    }

    /**
     * A law or document.
     *
     * @param verified whether its name and number have been read in a published source; others are not printed
     * @param note     what is known about it
     */
    public record Basis(String name, boolean verified, String note) {
    }

    /** A column of the table; its heading gets the unit of the roll. */
    public record Column(RollField field, String heading, Align align) {
    }

    /** A column of the roll that no notice shows. */
    public record Withheld(RollField field, String rule, String reason) {
    }

    /** The posting period that is offered. */
    public record Period(int value, TermUnit unit, boolean verified, String note) {
        /** As a term whose first and last day both count. */
        public Term term() {
            return Term.posting(value, unit);
        }
    }

    /** The sentences of the page. */
    public record Words(String title, String intro, String periodLine, String phoneLine, String issuerLine, String committee,
                        String seal, String total, String totalInWords, String pageNumber) {
    }

    /** The laws and documents that may be printed, as one text. */
    public String printedBases(String comma) {
        return bases.stream().filter(Basis::verified).map(Basis::name).collect(Collectors.joining(comma));
    }

    /** A sentence with its words filled in. */
    static String fill(String pattern, Map<String, String> words) {
        String text = pattern;
        for (var word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }
}
