package org.gongkailan.annualreport;

/** A number of table 2 (form of 2021): what 第二十条 items 一, 五, 六 and 八 made the authority publish. */
public enum ProactiveFigure implements Figure {
    REGULATIONS_ISSUED("regulations.issued"),
    REGULATIONS_REPEALED("regulations.repealed"),
    REGULATIONS_IN_FORCE("regulations.inForce"),
    DOCUMENTS_ISSUED("normativeDocuments.issued"),
    DOCUMENTS_REPEALED("normativeDocuments.repealed"),
    DOCUMENTS_IN_FORCE("normativeDocuments.inForce"),
    LICENCES("licences"),
    PENALTIES("penalties"),
    COERCION("coercion"),
    /** 行政事业性收费 in 万元: fen are the sixth decimal. Not the 信息处理费 of section six. */
    FEES("fees");

    private static final int DECIMALS_OF_FEN_IN_WAN_YUAN = 6;

    private final String id;

    ProactiveFigure(String id) {
        this.id = "proactive." + id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean computed() {
        return false;
    }

    @Override
    public int decimals() {
        return this == FEES ? DECIMALS_OF_FEN_IN_WAN_YUAN : 0;
    }
}
