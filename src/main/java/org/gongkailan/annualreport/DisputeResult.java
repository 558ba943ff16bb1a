package org.gongkailan.annualreport;

import java.util.List;

/** A column of a block of table 4: how reviews and lawsuits ended, and their total. */
public enum DisputeResult {
    /** 结果维持. */
    UPHELD("upheld"),
    /** 结果纠正. */
    CORRECTED("corrected"),
    /** 其他结果. */
    OTHER("other"),
    /** 尚未审结. */
    PENDING("pending"),
    /** 总计. */
    TOTAL("total");

    /** The four results, without the total. */
    public static final List<DisputeResult> RESULTS = List.of(UPHELD, CORRECTED, OTHER, PENDING);

    private final String id;

    DisputeResult(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }
}
