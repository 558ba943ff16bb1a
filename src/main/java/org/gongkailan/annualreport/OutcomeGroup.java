package org.gongkailan.annualreport;

import java.util.List;
import java.util.stream.Stream;

/** A branch of 三、本年度办理结果 in table 3. The form prints no subtotals for them, but the text quotes them. */
public enum OutcomeGroup {
    /** （一）予以公开. */
    GRANTED,
    /** （二）部分公开. */
    PARTLY_GRANTED,
    /** （三）不予公开. */
    REFUSED,
    /** （四）无法提供. */
    UNAVAILABLE,
    /** （五）不予处理. */
    NOT_HANDLED,
    /** （六）其他处理. */
    OTHER;

    /** The result rows of this branch, in both editions' layouts. */
    public List<RequestRow> rows() {
        return Stream.of(RequestRow.values()).filter(row -> row.group() == this).toList();
    }
}
