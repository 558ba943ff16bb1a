package org.gongkailan.annualreport.summary.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.gongkailan.annualreport.Entry;

/** Who stands behind a sum, and with how much; the largest first. */
final class UnitShares extends GridPane {
    UnitShares(SumLine line) {
        setHgap(16);
        setVgap(8);
        setPadding(new Insets(16));
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        var numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(names, numbers);
        int row = 0;
        for (Map.Entry<String, BigDecimal> share : line.behind().entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())).toList()) {
            var name = new Label(share.getKey());
            name.setWrapText(true);
            addRow(row++, name, new Label(Entry.plain(share.getValue())));
        }
    }
}
