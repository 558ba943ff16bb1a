package org.gongkailan.annualreport.intake;

import static org.gongkailan.annualreport.ProactiveFigure.COERCION;
import static org.gongkailan.annualreport.ProactiveFigure.DOCUMENTS_IN_FORCE;
import static org.gongkailan.annualreport.ProactiveFigure.DOCUMENTS_ISSUED;
import static org.gongkailan.annualreport.ProactiveFigure.DOCUMENTS_REPEALED;
import static org.gongkailan.annualreport.ProactiveFigure.FEES;
import static org.gongkailan.annualreport.ProactiveFigure.LICENCES;
import static org.gongkailan.annualreport.ProactiveFigure.PENALTIES;
import static org.gongkailan.annualreport.ProactiveFigure.REGULATIONS_IN_FORCE;
import static org.gongkailan.annualreport.ProactiveFigure.REGULATIONS_ISSUED;
import static org.gongkailan.annualreport.ProactiveFigure.REGULATIONS_REPEALED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.ProactiveFigure;

/** The rows of table 2 by their words. */
final class ProactiveTable {
    private static final Map<Pattern, List<ProactiveFigure>> ROWS = rows();
    private static final Pattern OF_2019 = Pattern.compile(
            "新制作数量|新公开数量|对外公开总数量|上一年项目数量|采购项目数量|第二十条第\\(九\\)项");
    private static final Pattern ANY = Pattern.compile("第二十条第?\\(?[一五六八九]\\)?项|行政事业性收费");

    private ProactiveTable() {
    }

    private static Map<Pattern, List<ProactiveFigure>> rows() {
        var rows = new LinkedHashMap<Pattern, List<ProactiveFigure>>();
        rows.put(Pattern.compile("^规章$"), List.of(REGULATIONS_ISSUED, REGULATIONS_REPEALED, REGULATIONS_IN_FORCE));
        rows.put(Pattern.compile("^(?:行政)?规范性文件$"), List.of(DOCUMENTS_ISSUED, DOCUMENTS_REPEALED, DOCUMENTS_IN_FORCE));
        rows.put(Pattern.compile("^行政许可$"), List.of(LICENCES));
        rows.put(Pattern.compile("^行政处罚$"), List.of(PENALTIES));
        rows.put(Pattern.compile("^行政强制(?:措施)?$"), List.of(COERCION));
        rows.put(Pattern.compile("^行政事业性收费$"), List.of(FEES));
        return rows;
    }

    /** The cells of the row that a label names, from left to right; empty if it names none. */
    static Optional<List<ProactiveFigure>> row(String label) {
        String core = Words.core(label);
        return ROWS.entrySet().stream().filter(row -> row.getKey().matcher(core).find()).map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether words are of the table of 2019, which counts other things. */
    static boolean isOf2019(String words) {
        return OF_2019.matcher(Words.core(words)).find();
    }

    /** Whether words belong to any table 2. */
    static boolean standsIn(String words) {
        return ANY.matcher(Words.core(words)).find();
    }
}
