package org.gongkailan.annualreport.prose;

/** What a figure of the text counts. */
public enum Quantity {
    /** 本年新收, said so. */
    NEWLY_RECEIVED,
    /** 收到, 受理: new ones, or those carried in as well. */
    RECEIVED,
    /** Requests without a verb, or 办理: received, with those carried in, or answered. */
    REQUESTS,
    /** 上年结转. */
    CARRIED_IN,
    /** 结转下年度, 顺延. */
    CARRIED_OUT,
    /** 结转 without saying from or to which year. */
    CARRIED,
    /** 办结, 答复: （七）总计. */
    HANDLED,
    /** A result of table 3, or a branch of results, or two branches together. */
    RESULT,
    /** 行政复议, 行政诉讼, one block or several, in all or by result. */
    DISPUTES,
    /** 规章. */
    REGULATIONS,
    /** 行政规范性文件. */
    DOCUMENTS,
    /** 行政许可, 行政处罚, 行政强制. */
    DECISIONS,
    /** 行政事业性收费, in yuan; the cell of table 2 is in 万元. */
    CHARGES,
    /** How many notices of 信息处理费 were issued; stands in no table. */
    FEE_NOTICES,
    /** How much 信息处理费 was charged or received, in yuan; stands in no table. */
    FEE_AMOUNT
}
