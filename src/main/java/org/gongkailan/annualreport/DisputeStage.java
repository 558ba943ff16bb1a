package org.gongkailan.annualreport;

import java.util.List;
import java.util.stream.Stream;

/** A block of table 4: what was fought over, and where. */
public enum DisputeStage {
    /** 行政复议. */
    REVIEW("review"),
    /** 行政诉讼, 未经复议直接起诉. */
    LITIGATION_DIRECT("litigationDirect"),
    /** 行政诉讼, 复议后起诉. */
    LITIGATION_AFTER_REVIEW("litigationAfterReview");

    private final String id;

    DisputeStage(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }

    /** Its five cells, from left to right. */
    public List<Figure> figures() {
        return Stream.of(DisputeResult.values()).map(this::with).map(Figure.class::cast).toList();
    }

    /** Its cell for a result. */
    public DisputeFigure with(DisputeResult result) {
        return new DisputeFigure(this, result);
    }
}
