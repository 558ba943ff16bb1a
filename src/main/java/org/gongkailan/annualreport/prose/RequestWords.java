package org.gongkailan.annualreport.prose;

import static org.gongkailan.annualreport.RequestRow.CARRIED_IN;
import static org.gongkailan.annualreport.RequestRow.CARRIED_OUT;
import static org.gongkailan.annualreport.RequestRow.HANDLED_TOTAL;
import static org.gongkailan.annualreport.RequestRow.RECEIVED;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.OutcomeGroup;
import org.gongkailan.annualreport.RequestRow;

/** The words in which reports speak of table 3. */
final class RequestWords {
    private static final List<List<RequestRow>> NEW_OR_ALL = List.of(List.of(RECEIVED), List.of(RECEIVED, CARRIED_IN));
    private static final List<List<RequestRow>> ANY = List.of(List.of(RECEIVED), List.of(RECEIVED, CARRIED_IN),
            List.of(HANDLED_TOTAL));

    private static final Map<OutcomeGroup, Pattern> GROUPS = Map.of(
            OutcomeGroup.GRANTED, Pattern.compile("(?<!不)予以公开|全部公开|同意公开"),
            OutcomeGroup.PARTLY_GRANTED, Pattern.compile("部分公开|部分予以公开"),
            OutcomeGroup.REFUSED, Pattern.compile("不予公开"),
            OutcomeGroup.UNAVAILABLE, Pattern.compile("无法提供"),
            OutcomeGroup.NOT_HANDLED, Pattern.compile("不予处理"),
            OutcomeGroup.OTHER, Pattern.compile("其他处理"));

    private static final Map<RequestRow, Pattern> ROWS = rows();

    private static final Pattern CARRIED_IN_WORDS = Pattern.compile(
            "(?:上年|上年度|上一年|上一年度|去年|往年)(?:度)?(?:未办结|转来|转入)?.{0,4}?(?:结转|转)|结转(?:自)?(?:上|去)年|上年未办结");
    private static final Pattern CARRIED_OUT_WORDS = Pattern.compile(
            "结转(?:至|到|入)?(?:下|次|明)|转(?:至|到|入)(?:下|次|明)年|顺延|下年度继续|下一年(?:度)?(?:继续)?办理");
    private static final Pattern CARRIED_WORDS = Pattern.compile("结转");
    private static final Pattern HANDLED_WORDS = Pattern.compile("办结|答复|办复|回复|办毕|处理完毕|完成办理|已办理");
    private static final Pattern NEW_WORDS = Pattern.compile("新收|新受理|新增|新接收");
    private static final Pattern RECEIVED_WORDS = Pattern.compile("收到|受理|接收|收办|接到|收件|收悉|登记|收取申请");
    private static final Pattern REQUEST_WORDS = Pattern.compile("申请|办理|处理");
    /** A part of the requests by way, by time or by step, which no cell counts. */
    private static final Pattern OTHER_PARTS = Pattern.compile("网络|网上|在线|互联网|当面|信函|邮寄|邮件|邮政|快递|现场|书面|窗口"
            + "|传真|平台|口头|电话|延期|延长|补正|撤回|撤销|转办|移送|征求|咨询|协助|审核|指导|历史|涉及|主要|热点|重点|其余|合并");

    private static final Map<Applicants, Pattern> APPLICANTS = applicants();

    private RequestWords() {
    }

    private static Map<RequestRow, Pattern> rows() {
        var rows = new LinkedHashMap<RequestRow, Pattern>();
        rows.put(RequestRow.STATE_SECRET, Pattern.compile("国家秘密"));
        rows.put(RequestRow.OTHER_LAW, Pattern.compile("(?:法律|法规)禁止公开"));
        rows.put(RequestRow.SECURITY_AND_STABILITY, Pattern.compile("三安全一稳定"));
        rows.put(RequestRow.THIRD_PARTY, Pattern.compile("第三方合法权益"));
        rows.put(RequestRow.INTERNAL_AFFAIRS, Pattern.compile("内部事务"));
        rows.put(RequestRow.PROCESS_INFORMATION, Pattern.compile("过程性"));
        rows.put(RequestRow.ENFORCEMENT_FILE, Pattern.compile("执法案卷"));
        rows.put(RequestRow.ADMINISTRATIVE_QUERY, Pattern.compile("行政查询"));
        rows.put(RequestRow.NOT_HELD, Pattern.compile("不掌握"));
        rows.put(RequestRow.NEEDS_CREATION, Pattern.compile("没有现成|另行制作"));
        rows.put(RequestRow.STILL_UNCLEAR, Pattern.compile("仍不明确"));
        rows.put(RequestRow.PETITION, Pattern.compile("信访(?:、)?举报|信访类申请"));
        rows.put(RequestRow.REPEATED, Pattern.compile("(?<!反复|大量)重复申请"));
        rows.put(RequestRow.PUBLICATION, Pattern.compile("公开出版物"));
        rows.put(RequestRow.EXCESSIVE, Pattern.compile("大量反复|反复申请"));
        rows.put(RequestRow.CONFIRMATION, Pattern.compile("重新出具|确认或"));
        rows.put(RequestRow.NOT_CORRECTED, Pattern.compile("逾期不补正|逾期未补正"));
        rows.put(RequestRow.FEE_UNPAID, Pattern.compile("逾期未按收费|逾期未缴|逾期不缴"));
        return rows;
    }

    private static Map<Applicants, Pattern> applicants() {
        var words = new LinkedHashMap<Applicants, Pattern>();
        words.put(Applicants.NATURAL_PERSONS, Pattern.compile("自然人|公民"));
        words.put(Applicants.BUSINESSES, Pattern.compile("商业企业"));
        words.put(Applicants.RESEARCH_BODIES, Pattern.compile("科研机构"));
        words.put(Applicants.PUBLIC_INTEREST_BODIES, Pattern.compile("公益组织"));
        words.put(Applicants.LEGAL_SERVICE_BODIES, Pattern.compile("法律服务机构"));
        words.put(Applicants.ORGANISATIONS, Pattern.compile("法人|其他组织"));
        return words;
    }

    /** What a figure about requests claims; empty if the words do not tell. */
    static Optional<Claim> claim(Surroundings around, Claim before) {
        String left = around.left();
        Applicants who = applicants(left);
        Claim role = role(left, around, who);
        if (role == null && (OTHER_PARTS.matcher(left).find() || who == null)) {
            return who == null && !OTHER_PARTS.matcher(left).find() ? bare(around) : Optional.empty();
        }
        if (role == null) {
            return inherited(who, before);
        }
        boolean partOfTheSame = around.listed() && who == null && before != null
                && before.quantity() == role.quantity() && role.quantity() != Quantity.RESULT;
        return partOfTheSame ? Optional.empty() : Optional.of(role);
    }

    private static Claim role(String left, Surroundings around, Applicants who) {
        Applicants whose = who == null ? Applicants.ALL : who;
        List<RequestRow> results = results(left);
        if (!results.isEmpty()) {
            return Claim.ofRequests(Quantity.RESULT, whose, List.of(results));
        }
        return OTHER_PARTS.matcher(left).find() ? null : carriedOrHandled(left, around, whose);
    }

    private static Claim carriedOrHandled(String left, Surroundings around, Applicants whose) {
        if (CARRIED_IN_WORDS.matcher(left).find()) {
            return Claim.ofRequests(Quantity.CARRIED_IN, whose, List.of(List.of(CARRIED_IN)));
        }
        if (CARRIED_OUT_WORDS.matcher(left + around.right()).find()) {
            return Claim.ofRequests(Quantity.CARRIED_OUT, whose, List.of(List.of(CARRIED_OUT)));
        }
        if (CARRIED_WORDS.matcher(left).find()) {
            return Claim.ofRequests(Quantity.CARRIED, whose, List.of(List.of(CARRIED_IN), List.of(CARRIED_OUT)));
        }
        if (HANDLED_WORDS.matcher(left).find()) {
            return Claim.ofRequests(Quantity.HANDLED, whose, List.of(List.of(HANDLED_TOTAL)));
        }
        if (NEW_WORDS.matcher(left).find()) {
            return Claim.ofRequests(Quantity.NEWLY_RECEIVED, whose, List.of(List.of(RECEIVED)));
        }
        return RECEIVED_WORDS.matcher(left).find() ? Claim.ofRequests(Quantity.RECEIVED, whose, NEW_OR_ALL) : null;
    }

    // 政府信息公开申请 75 件, without a verb: whatever of the three it may be.
    private static Optional<Claim> bare(Surroundings around) {
        boolean named = REQUEST_WORDS.matcher(around.left()).find() && Topic.lastIn(around.left()) == Topic.REQUESTS
                || Topic.firstIn(around.right()) == Topic.REQUESTS;
        return named && !around.listed()
                ? Optional.of(Claim.ofRequests(Quantity.REQUESTS, Applicants.ALL, ANY)) : Optional.empty();
    }

    // 其中自然人 72 件: natural persons of what was counted before.
    private static Optional<Claim> inherited(Applicants who, Claim before) {
        if (before == null) {
            return Optional.empty();
        }
        return switch (before.quantity()) {
            case NEWLY_RECEIVED -> Optional.of(Claim.ofRequests(before.quantity(), who, List.of(List.of(RECEIVED))));
            case RECEIVED -> Optional.of(Claim.ofRequests(before.quantity(), who, NEW_OR_ALL));
            case REQUESTS -> Optional.of(Claim.ofRequests(before.quantity(), who, ANY));
            case HANDLED -> Optional.of(Claim.ofRequests(before.quantity(), who, List.of(List.of(HANDLED_TOTAL))));
            default -> Optional.empty();
        };
    }

    private static List<RequestRow> results(String left) {
        for (var row : ROWS.entrySet()) {
            if (row.getValue().matcher(left).find()) {
                return List.of(row.getKey());
            }
        }
        Set<OutcomeGroup> groups = EnumSet.noneOf(OutcomeGroup.class);
        GROUPS.forEach((group, words) -> {
            if (words.matcher(left).find()) {
                groups.add(group);
            }
        });
        var rows = new ArrayList<RequestRow>();
        groups.forEach(group -> rows.addAll(group.rows()));
        return rows;
    }

    private static Applicants applicants(String left) {
        for (var words : APPLICANTS.entrySet()) {
            if (words.getValue().matcher(left).find()) {
                return words.getKey();
            }
        }
        return null;
    }
}
