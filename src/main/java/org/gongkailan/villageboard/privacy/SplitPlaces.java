package org.gongkailan.villageboard.privacy;

import java.util.OptionalInt;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Table;

/** Where on a paper an identity number is torn into pieces. */
final class SplitPlaces {
    private final OptionalInt row;
    private final boolean inText;

    SplitPlaces(Paper paper) {
        row = paper.blocks().stream().filter(Table.class::isInstance).map(block -> SplitNumbers.row((Table) block))
                .filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
        inText = SplitNumbers.across(paper.blocks().stream().filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text()).toList());
    }

    /** Whether there is one. */
    boolean any() {
        return row.isPresent() || inText;
    }

    /** The row of its table, from 1 without heads; empty if there is none in a table. */
    OptionalInt row() {
        return row;
    }
}
