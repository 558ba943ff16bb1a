package org.gongkailan.annualreport.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.units.UnitLevel;

/**
 * The level of a unit by its name, as far as a name tells it. 县级市 cannot be told from cities with districts and count
 * as the latter; a government's office reports for its government (国办公开办函〔2021〕30号) and has its level.
 */
public final class UnitNames {
    private static final Map<Pattern, UnitLevel> LEVELS = levels();
    private static final Pattern OFFICE_OF_GOVERNMENT = Pattern.compile("(?<=人民政府)(?:办公室|办公厅)$");

    private static final Pattern BODY = Pattern.compile("(?:人民政府|办事处)$");
    private static final int SHORTEST = 3;

    private UnitNames() {
    }

    private static Map<Pattern, UnitLevel> levels() {
        var levels = new LinkedHashMap<Pattern, UnitLevel>();
        levels.put(Pattern.compile("(?:村民委员会|居民委员会|村委会|居委会|村|社区)$"), UnitLevel.VILLAGE);
        levels.put(Pattern.compile("(?:街道办事处|街道办|街道|[镇乡](?:人民政府)?|苏木(?:人民政府)?)$"), UnitLevel.TOWNSHIP);
        levels.put(Pattern.compile("(?:管理委员会|管委会)$"), UnitLevel.COUNTY);
        levels.put(Pattern.compile("^(?:北京|上海|天津|重庆)市(?:人民政府)?$|(?:省|自治区)(?:人民政府)?$"), UnitLevel.PROVINCE);
        levels.put(Pattern.compile("(?:[县区旗])(?:人民政府)?$"), UnitLevel.COUNTY);
        levels.put(Pattern.compile("(?:[市州盟])(?:人民政府)?$"), UnitLevel.CITY);
        levels.put(Pattern.compile("(?:[局厅委办院站所队处部会社]|中心|办公室|公司)$"), UnitLevel.DEPARTMENT);
        return levels;
    }

    /** The unit of a name, with its level; the level is null where the name does not tell. */
    public static ReportingUnit unit(String name) {
        String government = OFFICE_OF_GOVERNMENT.matcher(name).replaceFirst("");
        return new ReportingUnit(name, LEVELS.entrySet().stream()
                .filter(level -> level.getKey().matcher(government).find()).map(Map.Entry::getValue)
                .findFirst().orElse(null));
    }

    /**
     * Whether two names call the same unit: a directory may leave out what its county's name and 人民政府 add, as 柳河镇
     * does for 云溪县柳河镇人民政府.
     */
    public static boolean same(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        return a.equals(b) || Math.min(a.length(), b.length()) >= SHORTEST && (a.endsWith(b) || b.endsWith(a));
    }

    private static String bare(String name) {
        return BODY.matcher(Words.tight(name)).replaceFirst("");
    }
}
