package org.gongkailan.annualreport.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;

/**
 * Recognises the rows and columns of table 3 by their words, in the variants that published reports have: 1、 for 1.,
 * labels cut short, blanks and line ends inside, straight quotation marks.
 */
final class RowLabels {
    private static final Map<RequestRow, Pattern> ROWS = rows();
    private static final Map<RequestColumn, Pattern> COLUMNS = columns();

    private RowLabels() {
    }

    // From the plainest words to those that could be part of another label.
    private static Map<RequestRow, Pattern> rows() {
        var rows = new LinkedHashMap<RequestRow, Pattern>();
        rows.put(RequestRow.NOT_CORRECTED, Pattern.compile("不补正|未补正"));
        rows.put(RequestRow.FEE_UNPAID, Pattern.compile("收费通知|缴纳费用|未缴"));
        rows.put(RequestRow.RECEIVED, Pattern.compile("新收"));
        rows.put(RequestRow.CARRIED_IN, Pattern.compile("上年(?:度)?结转|结转上年|上年转"));
        rows.put(RequestRow.CARRIED_OUT, Pattern.compile("结转(?:至)?下(?:一)?年|下年度继续"));
        rows.put(RequestRow.GRANTED_PARTLY, Pattern.compile("部分公开"));
        rows.put(RequestRow.STATE_SECRET, Pattern.compile("国家秘密"));
        rows.put(RequestRow.OTHER_LAW, Pattern.compile("其他法律|法规禁止|禁止公开|止公开$"));
        rows.put(RequestRow.SECURITY_AND_STABILITY, Pattern.compile("三安全"));
        rows.put(RequestRow.THIRD_PARTY, Pattern.compile("第三方"));
        rows.put(RequestRow.INTERNAL_AFFAIRS, Pattern.compile("内部事务"));
        rows.put(RequestRow.PROCESS_INFORMATION, Pattern.compile("过程性"));
        rows.put(RequestRow.ENFORCEMENT_FILE, Pattern.compile("执法案卷"));
        rows.put(RequestRow.ADMINISTRATIVE_QUERY, Pattern.compile("行政查询"));
        rows.put(RequestRow.NOT_HELD, Pattern.compile("不掌握"));
        rows.put(RequestRow.NEEDS_CREATION, Pattern.compile("现成信息|另行制作"));
        rows.put(RequestRow.STILL_UNCLEAR, Pattern.compile("不明确|补正后"));
        rows.put(RequestRow.PETITION, Pattern.compile("信访|举报投诉"));
        rows.put(RequestRow.EXCESSIVE, Pattern.compile("反复申请|大量反复"));
        rows.put(RequestRow.REPEATED, Pattern.compile("重复申请"));
        rows.put(RequestRow.PUBLICATION, Pattern.compile("公开出版物"));
        rows.put(RequestRow.CONFIRMATION, Pattern.compile("确认或|重新出具"));
        rows.put(RequestRow.GRANTED_ALL, Pattern.compile("予以公开"));
        rows.put(RequestRow.OTHER_UNDIVIDED, Pattern.compile("其[他它]处理"));
        rows.put(RequestRow.HANDLED_TOTAL, Pattern.compile("总计|合计"));
        rows.put(RequestRow.OTHER_OTHER, Pattern.compile("^3?[.、]?其[他它]$"));
        return rows;
    }

    private static Map<RequestColumn, Pattern> columns() {
        var columns = new LinkedHashMap<RequestColumn, Pattern>();
        columns.put(RequestColumn.NATURAL_PERSON, Pattern.compile("自然人"));
        columns.put(RequestColumn.BUSINESS, Pattern.compile("商业|企业"));
        columns.put(RequestColumn.RESEARCH, Pattern.compile("科研"));
        columns.put(RequestColumn.PUBLIC_INTEREST, Pattern.compile("公益"));
        columns.put(RequestColumn.LEGAL_SERVICE, Pattern.compile("法律服务"));
        columns.put(RequestColumn.OTHER_ORGANISATION, Pattern.compile("^其[他它]$"));
        columns.put(RequestColumn.TOTAL, Pattern.compile("总计|合计"));
        return columns;
    }

    /** The row that a label names; empty for a label that names none. */
    static Optional<RequestRow> row(String label) {
        return first(ROWS, Words.core(label));
    }

    /** The column that a head names; empty for a head that names none. */
    static Optional<RequestColumn> column(String head) {
        return first(COLUMNS, Words.core(head));
    }

    private static <T> Optional<T> first(Map<T, Pattern> words, String core) {
        return words.entrySet().stream().filter(entry -> entry.getValue().matcher(core).find()).map(Map.Entry::getKey)
                .findFirst();
    }
}
