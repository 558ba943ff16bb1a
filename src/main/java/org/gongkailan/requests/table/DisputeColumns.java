package org.gongkailan.requests.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.intake.DisputeColumn;
import org.gongkailan.requests.ledger.RequestLists;

/** The columns of 复议诉讼台账 as a workbook; the import reads them all. */
final class DisputeColumns {
    private DisputeColumns() {
    }

    static List<SheetColumn<Dispute>> of(Names names, RequestLists requests) {
        var columns = new ArrayList<SheetColumn<Dispute>>();
        columns.add(text(DisputeColumn.STAGE, 74, dispute -> dispute.stage().label()));
        columns.add(text(DisputeColumn.APPLICANT, 70, dispute -> names == Names.MASKED ? dispute.applicant().masked()
                : dispute.applicant().name()));
        columns.add(text(DisputeColumn.CLASS, 56, dispute -> dispute.applicant().kind().label()));
        columns.add(text(DisputeColumn.REQUEST, 80, dispute -> dispute.act().request() == null ? null
                : requests.line(dispute.act().request()).map(line -> line.request().number().text()).orElse(null)));
        columns.add(text(DisputeColumn.ACT, 180, dispute -> dispute.act().words()));
        columns.add(text(DisputeColumn.ROLE, 120, dispute -> dispute.role().label()));
        columns.add(text(DisputeColumn.AUTHORITY, 110, Dispute::authority));
        columns.add(text(DisputeColumn.NUMBER, 110, Dispute::number));
        columns.add(day(DisputeColumn.NOTIFIED, dispute -> dispute.days().notified()));
        columns.add(day(DisputeColumn.REPLY_DUE, dispute -> dispute.days().replyDue()));
        columns.add(day(DisputeColumn.REPLIED, dispute -> dispute.days().replied()));
        columns.add(day(DisputeColumn.CLOSED, dispute -> dispute.days().closed()));
        columns.add(text(DisputeColumn.RESULT, 62, dispute -> dispute.result().label()));
        columns.add(text(DisputeColumn.REMARK, 120, Dispute::remark));
        return columns;
    }

    private static SheetColumn<Dispute> text(DisputeColumn column, double width, Function<Dispute, Object> value) {
        return SheetColumn.text(column.label(), width, value);
    }

    private static SheetColumn<Dispute> day(DisputeColumn column, Function<Dispute, Object> value) {
        return SheetColumn.day(column.label(), value);
    }
}
