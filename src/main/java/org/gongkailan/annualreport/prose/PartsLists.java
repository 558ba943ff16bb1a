package org.gongkailan.annualreport.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is divided by 其中, and into what. Lists in brackets are lists of their own. */
public final class PartsLists {
    private static final Pattern AMONG = Pattern.compile("其中");
    private static final Pattern REST = Pattern.compile("其他|其余|其它|剩余|另外");
    private static final Pattern PERSONS = Pattern.compile("自然人|公民");
    private static final Pattern BODIES = Pattern.compile("法人|组织");
    /** Words with which a sentence goes on to something else than the next part. */
    private static final Pattern GOING_ON = Pattern.compile(
            "办结|答复|结转|均已|已全部|同比|较上年|比上年|增长|另|共|总计|累计|收到|受理|新收|制发|废止|现行有效");

    private final String text;
    private final List<QuotedFigure> figures;

    private PartsLists(String text, List<QuotedFigure> figures) {
        this.text = PlainDigits.of(text);
        this.figures = figures.stream().filter(figure -> figure.kind() == FigureKind.AMOUNT).toList();
    }

    /**
     * The lists of a text.
     *
     * @param figures what {@link FiguresInText} found in it
     */
    public static List<PartsList> of(String text, List<QuotedFigure> figures) {
        var lists = new PartsLists(text, figures);
        return AMONG.matcher(lists.text).results().flatMap(among -> lists.at(among.start(), among.end()).stream())
                .toList();
    }

    private Optional<PartsList> at(int start, int end) {
        List<QuotedFigure> before = before(start);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        QuotedFigure total = before.getLast();
        List<QuotedFigure> parts = parts(end, total.unit());
        List<QuotedFigure> others = before.subList(0, before.size() - 1).stream()
                .filter(figure -> figure.unit().equals(total.unit())).toList();
        return total.unit().isEmpty() || parts.size() < 2 ? Optional.empty()
                : Optional.of(new PartsList(total, others, parts, whole(end, parts)));
    }

    // The number divided stands in the same sentence, or last in the one before, at the same depth of brackets.
    private List<QuotedFigure> before(int start) {
        int sentence = Math.max(text.lastIndexOf('。', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
        boolean opens = text.substring(sentence, start).isBlank();
        int from = opens ? Math.max(text.lastIndexOf('。', sentence - 2), text.lastIndexOf('\n', sentence - 1)) : sentence;
        return figures.stream().filter(figure -> figure.from() >= from && figure.to() <= start
                && depth(figure.from(), start) <= 0).toList();
    }

    /** How many brackets close between two places, less those that open. */
    private int depth(int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            depth += c == '）' || c == ')' ? 1 : c == '（' || c == '(' ? -1 : 0;
        }
        return depth;
    }

    private List<QuotedFigure> parts(int from, String unit) {
        int end = endOfList(from);
        var parts = new ArrayList<QuotedFigure>();
        boolean goesOn = true;
        int before = from;
        for (QuotedFigure figure : figures) {
            if (figure.from() < from || figure.from() >= end || !goesOn) {
                continue;
            }
            String words = text.substring(before, figure.from());
            if (depth(from, figure.from()) == 0) {
                goesOn = parts.isEmpty() || !leaves(words, text.substring(from, parts.getFirst().from()));
                if (goesOn && figure.unit().equals(unit)) {
                    parts.add(figure);
                }
            }
            before = figure.to();
        }
        return parts;
    }

    // 其中办结 60 件，答复…: a verb that the first part has too does not leave the list.
    private static boolean leaves(String words, String first) {
        Matcher going = GOING_ON.matcher(words);
        return going.find() && !GOING_ON.matcher(first).find();
    }

    private int endOfList(int from) {
        int again = text.indexOf("其中", from);
        int end = again < 0 ? text.length() : again;
        int depth = 0;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth < 0 || c == '。' || c == '\n' || c == '；' && !dividesParts(from, at)) {
                return at;
            }
        }
        return again >= 0 && depth > 0 ? endBehindBrackets(from) : end;
    }

    // A list inside brackets does not end the list around it.
    private int endBehindBrackets(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '。' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    // Parts may be divided by semicolons; then no comma stands between the first two.
    private boolean dividesParts(int from, int semicolon) {
        return figures.stream().filter(figure -> figure.from() >= from && figure.to() <= semicolon).count() <= 1
                || text.substring(from, semicolon).indexOf('；') >= 0;
    }

    private boolean whole(int from, List<QuotedFigure> parts) {
        String words = text.substring(from, parts.getLast().to());
        boolean pair = parts.size() == 2 && PERSONS.matcher(words).find() && BODIES.matcher(words).find();
        return pair || REST.matcher(text.substring(parts.get(parts.size() - 2).to(), parts.getLast().from())).find();
    }
}
