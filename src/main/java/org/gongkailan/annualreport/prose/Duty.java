package org.gongkailan.annualreport.prose;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.units.UnitLevel;

/** What a government's report must tell besides (政府信息公开条例 第五十条第四项). */
public enum Duty {
    /** 工作考核. */
    APPRAISAL("考核"),
    /** 社会评议. */
    PUBLIC_REVIEW("社会评议|评议"),
    /** 责任追究. */
    ACCOUNTABILITY("责任追究|追责|问责|追究责任");

    private static final Set<UnitLevel> GOVERNING = EnumSet.of(UnitLevel.PROVINCE, UnitLevel.CITY, UnitLevel.COUNTY,
            UnitLevel.TOWNSHIP);
    private static final Pattern GOVERNMENT = Pattern.compile(".*(?:人民政府|[省市县区旗镇乡])$");

    private final Pattern words;

    Duty(String words) {
        this.words = Pattern.compile(words);
    }

    /** The duties a text says nothing about. */
    public static Set<Duty> missingIn(String text) {
        Set<Duty> missing = EnumSet.noneOf(Duty.class);
        for (Duty duty : values()) {
            if (!duty.words.matcher(text).find()) {
                missing.add(duty);
            }
        }
        return missing;
    }

    /**
     * Whether the duty is a unit's: it binds 各级人民政府, not their offices, departments and 街道办事处. A unit whose level is
     * not known is judged by its name alone.
     */
    public static boolean bind(ReportingUnit unit) {
        return GOVERNMENT.matcher(unit.name().strip()).matches()
                && (unit.level() == null || GOVERNING.contains(unit.level()));
    }
}
