package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sums inside one report's tables. A blank cell counts as 0. Which cells are sums the form decides ({@link
 * Figure#computed()}): 总计 of every row of table 3, （七）总计, and the three 总计 of table 4.
 */
public final class Sums {
    private final AnnualReport report;

    public Sums(AnnualReport report) {
        this.report = report;
    }

    /** The six classes of applicants of a row of table 3. */
    public BigDecimal classes(RequestRow row) {
        return total(RequestColumn.CLASSES.stream().map(row::in));
    }

    /** Every result row of a column of table 3. */
    public BigDecimal results(RequestColumn column) {
        return rows(RequestRow.RESULTS, column);
    }

    /** The subtotal of one branch of the results in a column, which the form does not print. */
    public BigDecimal group(OutcomeGroup group, RequestColumn column) {
        return rows(group.rows(), column);
    }

    /** The four results of a block of table 4. */
    public BigDecimal results(DisputeStage stage) {
        return total(DisputeResult.RESULTS.stream().map(stage::with));
    }

    /** 行政诉讼 as the text quotes it: both 总计 together, which the form does not print. */
    public BigDecimal litigation() {
        return total(Stream.of(DisputeStage.LITIGATION_DIRECT, DisputeStage.LITIGATION_AFTER_REVIEW)
                .map(stage -> stage.with(DisputeResult.TOTAL)));
    }

    /** First side of the identity printed in table 3: 第一项加第二项之和. */
    public BigDecimal incoming(RequestColumn column) {
        return rows(List.of(RequestRow.RECEIVED, RequestRow.CARRIED_IN), column);
    }

    /** Second side of the identity printed in table 3: 第三项加第四项之和. */
    public BigDecimal outgoing(RequestColumn column) {
        return rows(List.of(RequestRow.HANDLED_TOTAL, RequestRow.CARRIED_OUT), column);
    }

    /** The report with all its sums computed anew, in the tables that have any entry. */
    public AnnualReport recomputed() {
        AnnualReport changed = report;
        if (report.has(TablePart.REQUESTS)) {
            changed = totalsOfResults(changed);
            changed = totalsOfRows(changed);
        }
        return report.has(TablePart.DISPUTES) ? totalsOfDisputes(changed) : changed;
    }

    /** The report with one cell changed and the sums that depend on it computed anew; other sums stay as they are. */
    public AnnualReport with(Figure figure, Entry entry) {
        AnnualReport changed = report.with(figure, entry);
        return switch (figure) {
            case RequestFigure cell when !cell.computed() -> sumsOver(changed, cell);
            case DisputeFigure cell when !cell.computed() -> changed.with(cell.stage().with(DisputeResult.TOTAL),
                    entry(new Sums(changed).results(cell.stage())));
            default -> changed;
        };
    }

    private static AnnualReport sumsOver(AnnualReport changed, RequestFigure cell) {
        AnnualReport summed = withTotal(changed, cell.row());
        if (cell.row().isResult()) {
            summed = summed.with(RequestRow.HANDLED_TOTAL.in(cell.column()),
                    entry(new Sums(summed).results(cell.column())));
            summed = withTotal(summed, RequestRow.HANDLED_TOTAL);
        }
        return summed;
    }

    private static AnnualReport withTotal(AnnualReport report, RequestRow row) {
        return report.with(row.in(RequestColumn.TOTAL), entry(new Sums(report).classes(row)));
    }

    private static AnnualReport totalsOfResults(AnnualReport report) {
        var sums = new Sums(report);
        var figures = new LinkedHashMap<>(report.figures());
        for (RequestColumn column : RequestColumn.CLASSES) {
            figures.put(RequestRow.HANDLED_TOTAL.in(column), entry(sums.results(column)));
        }
        return report.withFigures(figures);
    }

    private static AnnualReport totalsOfRows(AnnualReport report) {
        var sums = new Sums(report);
        Map<Figure, Entry> figures = new LinkedHashMap<>(report.figures());
        for (RequestRow row : RequestRow.of(report.layoutOfRequests())) {
            figures.put(row.in(RequestColumn.TOTAL), entry(sums.classes(row)));
        }
        return report.withFigures(figures);
    }

    private static AnnualReport totalsOfDisputes(AnnualReport report) {
        var sums = new Sums(report);
        Map<Figure, Entry> figures = new LinkedHashMap<>(report.figures());
        for (DisputeStage stage : DisputeStage.values()) {
            figures.put(stage.with(DisputeResult.TOTAL), entry(sums.results(stage)));
        }
        return report.withFigures(figures);
    }

    private BigDecimal rows(List<RequestRow> rows, RequestColumn column) {
        return total(rows.stream().map(row -> row.in(column)));
    }

    private BigDecimal total(Stream<? extends Figure> figures) {
        return figures.map(report::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Entry entry(BigDecimal number) {
        return Entry.of(number);
    }
}
