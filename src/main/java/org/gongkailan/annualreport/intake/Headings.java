package org.gongkailan.annualreport.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the headings of the six sections, with the variants that published reports have. */
final class Headings {
    private static final int LONGEST = 40;
    private static final Pattern NUMBERED = Pattern.compile("^([一二三四五六七八九十]{1,2}[、.,．:：]?)?(.*?)[。:：]?$");
    private static final List<Pattern> SECTIONS = List.of(
            Pattern.compile("^(?:政府信息公开)?(?:工作)?(?:总体|基本)情况$|^概述$"),
            Pattern.compile("^(?:行政机关)?主动公开(?:的)?(?:政府)?信息(?:的)?(?:公开)?情况$"),
            Pattern.compile("^(?:行政机关)?收到和处理(?:的)?(?:政府)?(?:信息)?(?:公开)?申请(?:的)?情况$"),
            Pattern.compile("^.{0,14}(?:复议|复义).{0,12}(?:诉讼|情况).{0,4}$"),
            Pattern.compile("^(?:政府信息公开)?(?:工作)?存在(?:的)?(?:主要)?问题(?:及|和|与|、|以及).{2,10}$"),
            Pattern.compile("^其[他它](?:需要)?(?:报告|说明)(?:的)?(?:有关)?事项(?:情况)?$"));

    private Headings() {
    }

    /** The number of the section, 1 to 6, that a line heads; 0 for any other line. */
    static int section(String line) {
        String core = Words.core(line);
        Matcher numbered = NUMBERED.matcher(core);
        if (core.length() > LONGEST || !numbered.matches()) {
            return 0;
        }
        boolean hasNumber = numbered.group(1) != null;
        for (int section = 1; section <= SECTIONS.size(); section++) {
            boolean named = SECTIONS.get(section - 1).matcher(numbered.group(2)).matches();
            if (named && (hasNumber || section != 4)) {
                return section;
            }
        }
        return 0;
    }
}
