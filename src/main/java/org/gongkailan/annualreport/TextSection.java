package org.gongkailan.annualreport;

/** A section of the report that is written, not counted. */
public enum TextSection {
    /** 一、总体情况. */
    OVERVIEW("overview"),
    /** 五、存在的主要问题及改进情况. */
    PROBLEMS("problems"),
    /** 六、其他需要报告的事项. */
    OTHER_MATTERS("otherMatters");

    private final String id;

    TextSection(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }
}
