package org.gongkailan.annualreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A written section with its bound figures: the text as everybody reads it, and where in it figures are bound. It is
 * kept as one string with tokens such as {@code ⟦requests.received.total⟧}; whoever is not the editor reads
 * {@link AnnualReport#text} and sees numbers. Knows no control: an editor asks it what an edit makes of the text.
 *
 * @param text  with numbers in place of tokens
 * @param spans in the order of the text, never overlapping
 */
public record BoundText(String text, List<Span> spans) {
    private static final char OPEN = '\u27E6';
    private static final char CLOSE = '\u27E7';
    private static final Pattern TOKEN = Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "\\n]{3,160})" + CLOSE);

    /**
     * Where a bound figure stands in the text.
     *
     * @param from first character
     * @param to   behind its last
     */
    public record Span(int from, int to, BoundFigure figure) {
        Span moved(int by) {
            return new Span(from + by, to + by, figure);
        }
    }

    public BoundText {
        spans = List.copyOf(spans);
    }

    /** Reads what is kept, with the numbers of a report; brackets around anything else stay as they are. */
    public static BoundText read(String written, AnnualReport report) {
        if (written.indexOf(OPEN) < 0) {
            return new BoundText(written, List.of());
        }
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        Matcher matcher = TOKEN.matcher(written);
        int done = 0;
        while (matcher.find()) {
            text.append(written, done, matcher.start());
            done = matcher.end();
            int from = text.length();
            Optional<BoundFigure> figure = BoundFigure.of(matcher.group(1));
            text.append(figure.map(bound -> bound.in(report)).orElse(matcher.group()));
            figure.ifPresent(bound -> spans.add(new Span(from, text.length(), bound)));
        }
        return new BoundText(text.append(written, done, written.length()).toString(), spans);
    }

    /** The token of a figure, as it stands in what is kept. */
    public static String token(BoundFigure figure) {
        return OPEN + figure.token() + CLOSE;
    }

    /** As it is kept. */
    public String written() {
        var written = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            written.append(text, done, span.from()).append(token(span.figure()));
            done = span.to();
        }
        return written.append(text, done, text.length()).toString();
    }

    /** The bound figure that covers a character, or whose end touches it from the left where {@code atEnd}. */
    public Optional<Span> at(int position, boolean atEnd) {
        return spans.stream().filter(span -> span.from() <= position
                && (atEnd ? position <= span.to() : position < span.to())).findFirst();
    }

    /** What an edit makes of it; a figure that the edit touches inside is no longer bound, the others move along. */
    public BoundText replaced(int from, int to, String insert) {
        int by = insert.length() - (to - from);
        var kept = new ArrayList<Span>();
        for (Span span : spans) {
            if (span.to() <= from) {
                kept.add(span);
            } else if (span.from() >= to) {
                kept.add(span.moved(by));
            }
        }
        return new BoundText(text.substring(0, from) + insert + text.substring(to), kept);
    }

    /** A figure in place of part of the text. */
    public BoundText bound(int from, int to, BoundFigure figure, AnnualReport report) {
        String printed = figure.in(report);
        BoundText replaced = replaced(from, to, printed);
        var with = new ArrayList<>(replaced.spans());
        with.add(new Span(from, from + printed.length(), figure));
        with.sort(Comparator.comparingInt(Span::from));
        return new BoundText(replaced.text(), with);
    }

    /** A figure becomes what it says now, typed. */
    public BoundText unbound(Span span) {
        return new BoundText(text, spans.stream().filter(each -> !each.equals(span)).toList());
    }

    /** Other figures in place of the bound ones, with the numbers of a report. */
    public BoundText changed(UnaryOperator<BoundFigure> change, AnnualReport report) {
        return read(new BoundText(text, spans.stream()
                .map(span -> new Span(span.from(), span.to(), change.apply(span.figure()))).toList()).written(), report);
    }
}
