package org.gongkailan.annualreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.finding.Finding;

/**
 * {@code cell.invalid}: a cell holds a number not below 0, whole where things are counted, and exact to the fen where
 * 万元 are. A remark in brackets beside the number is allowed: published tables have them.
 */
final class CellsHoldNumbers implements ReportRule {
    @Override
    public List<Finding> check(ReportUnderCheck subject) {
        return subject.report().figures().entrySet().stream()
                .flatMap(cell -> check(subject, cell).stream()).toList();
    }

    private static Optional<Finding> check(ReportUnderCheck subject, Map.Entry<Figure, Entry> cell) {
        Figure figure = cell.getKey();
        Entry entry = cell.getValue();
        if (entry.number() == null) {
            return found(subject, figure, "report.rule.invalid.text", entry.text());
        }
        if (entry.number().signum() < 0) {
            return found(subject, figure, "report.rule.invalid.negative", entry.text());
        }
        if (decimals(entry.number()) > figure.decimals()) {
            return figure.decimals() == 0
                    ? found(subject, figure, "report.rule.invalid.fraction", entry.text())
                    : found(subject, figure, "report.rule.invalid.decimals", entry.text(), figure.decimals());
        }
        return Optional.empty();
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static Optional<Finding> found(ReportUnderCheck subject, Figure figure, String sentenceKey, Object... args) {
        return Optional.of(Finding.error("cell.invalid", subject.place(figure), sentenceKey, args));
    }
}
