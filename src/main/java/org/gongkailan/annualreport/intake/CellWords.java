package org.gongkailan.annualreport.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.Entry;

/** What a published cell holds as an entry: a unit beside the number is dropped, a remark in brackets kept. */
final class CellWords {
    private static final Pattern WITH_UNIT = Pattern.compile("([\\d０-９.,，．]+)(?:件|宗|起|项|个|份|条|万元)");
    private static final Pattern DIGITS = Pattern.compile("[\\d０-９.,，．/－—-]+");

    private CellWords() {
    }

    static Entry entry(String written) {
        String tight = Words.tight(written);
        Matcher unit = WITH_UNIT.matcher(tight);
        if (unit.matches()) {
            return Entry.parse(unit.group(1));
        }
        return Entry.parse(DIGITS.matcher(tight).matches() ? tight : written.strip());
    }
}
