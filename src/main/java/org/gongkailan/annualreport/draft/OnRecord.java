package org.gongkailan.annualreport.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.annualreport.BoundText;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.Measure;
import org.gongkailan.annualreport.Subtotal;
import org.gongkailan.annualreport.binding.FactFigure;

/** What is on record for a report: its filled cells, last year's, the facts of the ledgers. */
record OnRecord(AnnualReport report, AnnualReport lastYear, List<FactFigure> facts) {
    private static final Pattern TOKEN = Pattern.compile("\u27E6([^\u27E7]+)\u27E7");

    /**
     * A sentence with its tokens complete.
     *
     * @param someAboveZero whether any of its figures is above 0
     */
    record Filled(String text, boolean someAboveZero) {
    }

    /** Completes the tokens of a sentence; empty if any of them is not on record. */
    Optional<Filled> fill(String sentence) {
        var text = new StringBuilder();
        boolean some = false;
        Matcher matcher = TOKEN.matcher(sentence);
        while (matcher.find()) {
            Optional<BoundFigure> figure = figure(matcher.group(1));
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            some |= !isZero(figure.get());
            matcher.appendReplacement(text, Matcher.quoteReplacement(BoundText.token(figure.get())));
        }
        return Optional.of(new Filled(matcher.appendTail(text).toString(), some));
    }

    private Optional<BoundFigure> figure(String token) {
        if (token.startsWith("fact.")) {
            return facts.stream().filter(fact -> fact.id().equals(token)).findFirst()
                    .map(fact -> new BoundFigure.Fact(fact.id(), fact.number()));
        }
        if (token.endsWith("^")) {
            return Measure.of(token.substring(0, token.length() - 1)).filter(this::filled).flatMap(this::growth);
        }
        return BoundFigure.of(token).filter(figure -> switch (figure) {
            case BoundFigure.Value value -> filled(value.measure());
            case BoundFigure.Share share -> filled(share.part()) && filled(share.whole())
                    && share.whole().numberIn(report).signum() > 0;
            case BoundFigure.Growth growth -> filled(growth.measure());
            case BoundFigure.Fact fact -> true;
        });
    }

    private Optional<BoundFigure> growth(Measure measure) {
        BigDecimal before = lastYear == null ? BigDecimal.ZERO : measure.numberIn(lastYear);
        return before.signum() > 0 ? Optional.of(new BoundFigure.Growth(measure, before)) : Optional.empty();
    }

    private boolean filled(Measure measure) {
        return switch (measure) {
            case Figure cell -> !report.entry(cell).blank();
            case Subtotal sum -> sum.cells().stream().anyMatch(cell -> !report.entry(cell).blank());
        };
    }

    private boolean isZero(BoundFigure figure) {
        return switch (figure) {
            case BoundFigure.Value value -> value.measure().numberIn(report).signum() == 0;
            case BoundFigure.Share share -> share.part().numberIn(report).signum() == 0;
            case BoundFigure.Growth growth -> false;
            case BoundFigure.Fact fact -> fact.number().signum() == 0;
        };
    }
}
