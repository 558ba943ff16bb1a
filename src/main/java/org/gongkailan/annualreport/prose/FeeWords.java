package org.gongkailan.annualreport.prose;

import java.util.regex.Pattern;

/** The words about 信息处理费 (国办函〔2020〕109号), which section six has to tell of. */
public final class FeeWords {
    private static final Pattern FEE = Pattern.compile("处理费");
    private static final Pattern TEN_THOUSANDS = Pattern.compile("万\\s*元");

    private FeeWords() {
    }

    /** Whether a text says anything about the fee. */
    public static boolean standIn(String text) {
        return FEE.matcher(text).find();
    }

    /** Whether an amount is written in 万元, the unit of 行政事业性收费 and not of this fee. */
    public static boolean inTenThousands(String text, QuotedFigure figure) {
        return TEN_THOUSANDS.matcher(text.substring(figure.from(), figure.to())).find();
    }
}
