package org.gongkailan.annualreport.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.annualreport.BoundText;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.Measure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.Subtotal;
import org.gongkailan.annualreport.prose.CellSum;
import org.gongkailan.annualreport.prose.FiguresInText;
import org.gongkailan.annualreport.prose.QuotedFigure;

/**
 * A typed figure of a text that speaks of the tables and could drift away from them.
 *
 * @param from      first character of its number
 * @param to        behind its number, with the sign of a percentage but without a unit
 * @param proposals what it may be tied to, those that read the same now first; empty where only a person can tell
 */
public record UnboundFigure(int from, int to, List<BoundFigure> proposals) {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");
    private static final Measure HANDLED = RequestRow.HANDLED_TOTAL.in(RequestColumn.TOTAL);

    public UnboundFigure {
        proposals = List.copyOf(proposals);
    }

    /** Whether a place of the caret belongs to it. */
    public boolean touches(int position) {
        return from <= position && position <= to;
    }

    /** The typed figures of a text that its words tie to the tables, from first to last. */
    public static List<UnboundFigure> in(BoundText text, AnnualReport report) {
        return FiguresInText.of(text.text()).stream().flatMap(figure -> of(figure, text, report).stream()).toList();
    }

    private static Optional<UnboundFigure> of(QuotedFigure figure, BoundText text, AnnualReport report) {
        Matcher number = NUMBER.matcher(text.text());
        boolean speaks = figure.bindable() || switch (figure.kind()) {
            case SHARE, GROWTH -> figure.claims() && !figure.claim().readings().isEmpty();
            case AMOUNT, DIFFERENCE, RATE -> false;
        };
        if (!speaks || !number.region(figure.from(), figure.to()).find() || bound(text, number)) {
            return Optional.empty();
        }
        boolean perCent = number.end() < figure.to() && text.text().charAt(number.end()) == '%';
        int end = number.end() + (perCent ? 1 : 0);
        String written = text.text().substring(number.start(), end);
        return Optional.of(new UnboundFigure(number.start(), end, proposals(figure, written, report)));
    }

    private static boolean bound(BoundText text, Matcher number) {
        return text.spans().stream().anyMatch(span -> span.from() < number.end() && number.start() < span.to());
    }

    private static List<BoundFigure> proposals(QuotedFigure figure, String written, AnnualReport report) {
        var all = new LinkedHashSet<BoundFigure>();
        for (CellSum reading : figure.claim().readings()) {
            measure(reading).ifPresent(measure -> propose(figure, measure, all));
        }
        var sorted = new ArrayList<>(all);
        sorted.sort((one, other) -> Boolean.compare(other.in(report).equals(written), one.in(report).equals(written)));
        return sorted;
    }

    private static void propose(QuotedFigure figure, Measure measure, LinkedHashSet<BoundFigure> all) {
        switch (figure.kind()) {
            case AMOUNT -> all.add(new BoundFigure.Value(measure));
            case SHARE -> all.add(new BoundFigure.Share(measure, HANDLED));
            case GROWTH, DIFFERENCE, RATE -> { }
        }
    }

    // A reading of one cell is that cell; one of several is the sum the program knows by name.
    private static Optional<Measure> measure(CellSum reading) {
        if (reading.cells().size() == 1) {
            return Optional.of(reading.cells().getFirst());
        }
        var cells = divided(reading.cells());
        return Stream.of(Subtotal.values()).filter(sum -> divided(sum.cells()).equals(cells))
                .map(Measure.class::cast).findFirst();
    }

    private static HashSet<Figure> divided(List<Figure> cells) {
        var set = new HashSet<>(cells);
        set.removeIf(cell -> cell.equals(RequestRow.OTHER_UNDIVIDED.in(RequestColumn.TOTAL)));
        return set;
    }
}
