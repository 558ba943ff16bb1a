package org.gongkailan.annualreport.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/** Table 3 from its rows: by their labels, or by their order where labels are torn and the number of rows is a form's. */
final class RequestTable {
    /** Two torn labels may look like others; more that do mean another order. */
    private static final int FEW = 3;

    private final ReportForm form;
    private final List<LabelledRow> rows;
    private final Figures figures;

    RequestTable(ReportForm form, List<LabelledRow> rows, Figures figures) {
        this.form = form;
        this.rows = rows;
        this.figures = figures;
    }

    void read() {
        Map<RequestRow, LabelledRow> byLabel = byLabel();
        Optional<List<RequestRow>> order = order();
        if (byLabel.size() < rows.size() && order.isPresent()) {
            takeInOrder(order.get());
        } else {
            findStrangers(byLabel);
            byLabel.forEach(this::take);
            findMissing(byLabel);
        }
    }

    private void takeInOrder(List<RequestRow> order) {
        long torn = rows.stream().filter(row -> RowLabels.row(row.label()).isEmpty()).count();
        if (3 * torn > rows.size() || contradictions(order) > 0) {
            figures.add(Finding.notice("intake.order", rows.getFirst().place(), "report.intake.by-order"));
        }
        for (int at = 0; at < rows.size(); at++) {
            take(order.get(at), rows.get(at));
        }
    }

    private Map<RequestRow, LabelledRow> byLabel() {
        var found = new EnumMap<RequestRow, LabelledRow>(RequestRow.class);
        for (LabelledRow row : rows) {
            RowLabels.row(row.label()).ifPresent(known -> found.putIfAbsent(known, row));
        }
        return found;
    }

    /** The rows of the layout that has as many as the file; empty if none has. */
    private Optional<List<RequestRow>> order() {
        for (FormEdition edition : FormEdition.values()) {
            List<RequestRow> inOrder = RequestRow.of(edition);
            if (inOrder.size() == rows.size() && contradictions(inOrder) < FEW) {
                return Optional.of(inOrder);
            }
        }
        return Optional.empty();
    }

    /** How many labels name another row than the order does. */
    private int contradictions(List<RequestRow> inOrder) {
        int count = 0;
        for (int at = 0; at < inOrder.size(); at++) {
            Optional<RequestRow> named = RowLabels.row(rows.get(at).label());
            count += named.isPresent() && named.get() != inOrder.get(at) ? 1 : 0;
        }
        return count;
    }

    private void findStrangers(Map<RequestRow, LabelledRow> byLabel) {
        for (LabelledRow row : rows) {
            Optional<RequestRow> known = RowLabels.row(row.label());
            if (known.isEmpty()) {
                figures.add(Finding.warning("intake.row", row.place(), "report.intake.row", row.label(), row.written()));
            } else if (byLabel.get(known.get()) != row) {
                figures.add(Finding.warning("intake.row", row.place(), "report.intake.row.twice"));
            }
        }
    }

    private void findMissing(Map<RequestRow, LabelledRow> byLabel) {
        FormEdition layout = byLabel.containsKey(RequestRow.OTHER_OTHER) || byLabel.containsKey(RequestRow.FEE_UNPAID)
                ? FormEdition.OF_2021 : FormEdition.OF_2019;
        List<RequestRow> expected = new ArrayList<>(RequestRow.of(layout));
        expected.removeAll(byLabel.keySet());
        expected.forEach(row -> figures.add(Finding.warning("intake.row",
                new Place("requests." + row.id(), form.labelOf(row.in(RequestColumn.TOTAL)).orElse(row.id())),
                "report.intake.row.missing")));
    }

    private void take(RequestRow row, LabelledRow from) {
        RequestColumn[] columns = RequestColumn.values();
        for (int at = 0; at < columns.length && at < from.cells().size(); at++) {
            figures.put(row.in(columns[at]), from.cells().get(at), from.place());
        }
    }
}
