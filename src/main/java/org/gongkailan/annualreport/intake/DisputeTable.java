package org.gongkailan.annualreport.intake;

import java.util.List;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.finding.Finding;

/** Table 4: one row of fifteen numbers in the order of the form. */
final class DisputeTable {
    private DisputeTable() {
    }

    static void read(LabelledRow row, Figures figures) {
        List<Figure> cells = TablePart.DISPUTES.figures();
        if (row.cells().size() != cells.size()) {
            figures.add(Finding.warning("intake.row", row.place(), "report.intake.disputes", row.cells().size(),
                    row.written()));
            return;
        }
        for (int at = 0; at < cells.size(); at++) {
            figures.put(cells.get(at), row.cells().get(at), row.place());
        }
    }
}
