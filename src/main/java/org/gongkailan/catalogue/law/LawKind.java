package org.gongkailan.catalogue.law;

import java.util.regex.Pattern;
import org.gongkailan.text.Messages;

/** What kind of document a title and its number are, as far as both tell (立法法: who makes what under which name). */
public enum LawKind {
    /** 法律, of the National People's Congress or its committee. */
    LAW,
    /** 行政法规, of the State Council. */
    REGULATION,
    /** 地方性法规. */
    LOCAL,
    /** 部门规章 or 地方政府规章, issued by order. */
    RULE,
    /** 规范性文件: notices, opinions, plans. */
    DOCUMENT,
    /** 标准, such as GB/T. */
    STANDARD,
    /** Neither title nor number tells. */
    OTHER;

    private static final Pattern IS_STANDARD = Pattern.compile("\\b(GB|DB\\d*|LY|MZ|YY)(/T)?\\s*\\d");
    private static final Pattern IS_LAW = Pattern.compile("(?<!办|方|用|做|看|说)法(典)?(\\((试行|草案)\\))?$");
    private static final Pattern IS_LOCAL = Pattern.compile("^(?!中华人民共和国)[^关于]{2,8}?(省|自治区|自治州|自治县|市).*条例$");
    private static final Pattern IS_REGULATION = Pattern.compile("条例(\\((试行|暂行)\\))?$");
    private static final Pattern BY_ORDER = Pattern.compile("令");
    private static final Pattern BY_STATE_COUNCIL = Pattern.compile("^(中华人民共和国)?国(务院)?令");
    private static final Pattern IS_DOCUMENT = Pattern.compile("关于|通知|意见|方案|规划|计划|纲要|要点|目录|批复|通报|公告|指引|指南");

    /** The kind of a document. */
    public static LawKind of(Law law) {
        String title = LawNames.compact(law.title());
        String number = law.issue().number() == null ? "" : LawNames.compact(law.issue().number());
        if (IS_STANDARD.matcher(title + ' ' + number).find()) {
            return STANDARD;
        }
        if (IS_LAW.matcher(title).find()) {
            return LAW;
        }
        return byNumber(title, number);
    }

    private static LawKind byNumber(String title, String number) {
        if (BY_STATE_COUNCIL.matcher(number).find()) {
            return REGULATION;
        }
        if (IS_REGULATION.matcher(title).find()) {
            return IS_LOCAL.matcher(title).find() ? LOCAL : REGULATION;
        }
        if (BY_ORDER.matcher(number).find()) {
            return RULE;
        }
        return number.isEmpty() && !IS_DOCUMENT.matcher(title).find() ? OTHER : DOCUMENT;
    }

    /** The word for it. */
    public String label() {
        return switch (this) {
            case LAW -> Messages.of("catalogue.laws.kind.law");
            case REGULATION -> Messages.of("catalogue.laws.kind.regulation");
            case LOCAL -> Messages.of("catalogue.laws.kind.local");
            case RULE -> Messages.of("catalogue.laws.kind.rule");
            case DOCUMENT -> Messages.of("catalogue.laws.kind.document");
            case STANDARD -> Messages.of("catalogue.laws.kind.standard");
            case OTHER -> Messages.of("catalogue.laws.kind.other");
        };
    }
}
