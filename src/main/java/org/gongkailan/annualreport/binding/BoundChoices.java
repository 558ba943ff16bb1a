package org.gongkailan.annualreport.binding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.Measure;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestFigure;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Subtotal;
import org.gongkailan.annualreport.form.FormTable;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.text.Messages;

/** Everything a figure in a report's text can be tied to, what is quoted most first. */
public final class BoundChoices {
    private static final Figure RECEIVED = RequestRow.RECEIVED.in(RequestColumn.TOTAL);
    private static final Figure HANDLED = RequestRow.HANDLED_TOTAL.in(RequestColumn.TOTAL);
    private static final Figure REVIEWS = DisputeStage.REVIEW.with(DisputeResult.TOTAL);

    /** What reports compare with the year before. */
    private static final List<Measure> COMPARED = List.of(RECEIVED, Subtotal.INCOMING, HANDLED,
            ProactiveFigure.DOCUMENTS_ISSUED, ProactiveFigure.DOCUMENTS_IN_FORCE, ProactiveFigure.LICENCES,
            ProactiveFigure.PENALTIES, REVIEWS, Subtotal.LITIGATION);

    private final AnnualReport report;
    private final AnnualReport lastYear;
    private final ReportForm form;

    /** @param lastYear null where it is not at hand: then nothing can be compared with it */
    public BoundChoices(AnnualReport report, AnnualReport lastYear, ReportForm form) {
        this.report = report;
        this.lastYear = lastYear;
        this.form = form;
    }

    /** All of them: totals and sums, percentages, growth, facts, then the other cells in the order of the form. */
    public List<BoundChoice> all(List<FactFigure> facts) {
        var all = new ArrayList<BoundChoice>();
        cells().filter(BoundChoices::quoted).forEach(figure -> all.add(value(figure)));
        for (Subtotal sum : Subtotal.values()) {
            all.add(value(sum));
        }
        all.addAll(shares());
        all.addAll(growth());
        facts.forEach(fact -> all.add(choice(fact.label(), new BoundFigure.Fact(fact.id(), fact.number()))));
        cells().filter(figure -> !quoted(figure)).forEach(figure -> all.add(value(figure)));
        return all;
    }

    /** What a bound figure is called. */
    public String label(BoundFigure figure, List<FactFigure> facts) {
        return switch (figure) {
            case BoundFigure.Value value -> label(value.measure());
            case BoundFigure.Share share -> Messages.of("report.bound.share", brief(share.part()), brief(share.whole()));
            case BoundFigure.Growth growth -> Messages.of("report.bound.growth", brief(growth.measure()),
                    growth.lastYear().toPlainString());
            case BoundFigure.Fact fact -> facts.stream().filter(each -> each.id().equals(fact.id()))
                    .map(FactFigure::label).findFirst().orElse(Messages.of("report.bound.fact"));
        };
    }

    private Stream<Figure> cells() {
        return form.sections().stream().filter(section -> section.table() != null)
                .map(section -> section.table()).map(FormTable::figures).flatMap(List::stream);
    }

    // Totals of rows and all that has no classes of applicants; single classes are quoted seldom.
    private static boolean quoted(Figure figure) {
        return !(figure instanceof RequestFigure cell) || cell.column() == RequestColumn.TOTAL;
    }

    private List<BoundChoice> shares() {
        var shares = new ArrayList<BoundChoice>();
        shares.add(share(RequestRow.RECEIVED.in(RequestColumn.NATURAL_PERSON), RECEIVED));
        shares.add(share(Subtotal.ORGANISATIONS, RECEIVED));
        for (Subtotal part : List.of(Subtotal.DISCLOSED, Subtotal.REFUSED, Subtotal.UNAVAILABLE, Subtotal.NOT_HANDLED,
                Subtotal.OTHER)) {
            shares.add(share(part, HANDLED));
        }
        for (RequestRow row : RequestRow.of(report.layoutOfRequests())) {
            if (row.isResult()) {
                shares.add(share(row.in(RequestColumn.TOTAL), HANDLED));
            }
        }
        shares.add(share(DisputeStage.REVIEW.with(DisputeResult.CORRECTED), REVIEWS));
        shares.add(share(Subtotal.LITIGATION_CORRECTED, Subtotal.LITIGATION));
        return shares;
    }

    private List<BoundChoice> growth() {
        return lastYear == null ? List.of() : COMPARED.stream()
                .filter(measure -> measure.numberIn(lastYear).signum() > 0)
                .map(measure -> growth(measure, measure.numberIn(lastYear))).toList();
    }

    private BoundChoice growth(Measure measure, BigDecimal before) {
        var figure = new BoundFigure.Growth(measure, before);
        return choice(label(figure, List.of()), figure);
    }

    private BoundChoice share(Measure part, Measure whole) {
        var figure = new BoundFigure.Share(part, whole);
        return choice(label(figure, List.of()), figure);
    }

    private BoundChoice value(Measure measure) {
        return choice(label(measure), new BoundFigure.Value(measure));
    }

    private BoundChoice choice(String label, BoundFigure figure) {
        return new BoundChoice(label, figure, figure.in(report));
    }

    // Of a row's total the row alone: what is compared is clear.
    private String brief(Measure measure) {
        return measure instanceof RequestFigure cell && cell.column() == RequestColumn.TOTAL
                ? label(measure).replaceFirst(" \u00b7 [^\u00b7]*$", "") : label(measure);
    }

    private String label(Measure measure) {
        return switch (measure) {
            case Figure figure -> form.labelOf(figure).orElse(figure.id());
            case Subtotal sum -> sum.label();
        };
    }
}
