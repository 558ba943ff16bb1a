package org.gongkailan.catalogue.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts beside each other, cut into pieces that stayed, went or came: line by line first, then the characters of
 * the lines that differ, numbers as a whole. A few characters that stayed by chance between others that changed count as changed, so that
 * words and not crumbs are highlighted.
 *
 * @param pieces in the order of the texts; those that stayed or went make up the old text, those that stayed or came
 *               the new one
 */
public record TextChange(List<Piece> pieces) {
    private static final int CRUMB = 2;
    /** A number or a foreign word as a whole, else one character. */
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z]+|.", Pattern.DOTALL);

    /** What became of a piece. */
    public enum Mark { SAME, GONE, NEW }

    /** A piece of text with what became of it; never empty. */
    public record Piece(String text, Mark mark) {
    }

    public TextChange {
        pieces = List.copyOf(pieces);
    }

    /** What differs between two texts. */
    public static TextChange of(String before, String after) {
        List<String> was = lines(before);
        List<String> is = lines(after);
        Map<String, Integer> numbers = new HashMap<>();
        int[] stayed = Alignment.of(numbered(was, numbers), numbered(is, numbers));
        var pieces = new Pieces();
        int next = 0;
        int from = 0;
        for (int i = 0; i <= stayed.length; i++) {
            if (i == stayed.length || stayed[i] >= 0) {
                int to = i == stayed.length ? is.size() : stayed[i];
                characters(String.join("", was.subList(from, i)), String.join("", is.subList(next, to)), pieces);
                if (i < stayed.length) {
                    pieces.add(was.get(i), Mark.SAME);
                }
                from = i + 1;
                next = to + 1;
            }
        }
        return new TextChange(pieces.done());
    }

    /** The pieces of the old text. */
    public List<Piece> before() {
        return pieces.stream().filter(piece -> piece.mark() != Mark.NEW).toList();
    }

    /** The pieces of the new text. */
    public List<Piece> after() {
        return pieces.stream().filter(piece -> piece.mark() != Mark.GONE).toList();
    }

    private static void characters(String before, String after, Pieces pieces) {
        List<String> was = tokens(before);
        List<String> is = tokens(after);
        Map<String, Integer> numbers = new HashMap<>();
        int[] stayed = Alignment.of(numbered(was, numbers), numbered(is, numbers));
        forgetCrumbs(stayed, is.size());
        int next = 0;
        for (int i = 0; i < stayed.length; i++) {
            if (stayed[i] < 0) {
                pieces.add(was.get(i), Mark.GONE);
            } else {
                pieces.add(String.join("", is.subList(next, stayed[i])), Mark.NEW);
                pieces.add(was.get(i), Mark.SAME);
                next = stayed[i] + 1;
            }
        }
        pieces.add(String.join("", is.subList(next, is.size())), Mark.NEW);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    // A run that stayed between two changes and is no longer than a crumb.
    private static void forgetCrumbs(int[] stayed, int length) {
        int start = 0;
        while (start < stayed.length) {
            int end = start + 1;
            while (end < stayed.length && stayed[start] >= 0 && stayed[end] == stayed[end - 1] + 1) {
                end++;
            }
            boolean inside = start > 0 && end < stayed.length && stayed[start] > 0
                    && stayed[end - 1] < length - 1;
            if (stayed[start] >= 0 && inside && end - start <= CRUMB) {
                java.util.Arrays.fill(stayed, start, end, -1);
            }
            start = end;
        }
    }

    // With the break at the end of each line, so that the pieces make up the texts again.
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
    }

    private static int[] numbered(List<String> lines, Map<String, Integer> numbers) {
        return lines.stream().mapToInt(line -> numbers.computeIfAbsent(line, l -> numbers.size())).toArray();
    }

    /** Pieces as they are found; what went stands before what came in its place. */
    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder fresh = new StringBuilder();

        void add(String text, Mark mark) {
            if (text.isEmpty()) {
                return;
            }
            if (mark == Mark.SAME) {
                flushChange();
                same.append(text);
            } else {
                flush(same, Mark.SAME);
                (mark == Mark.GONE ? gone : fresh).append(text);
            }
        }

        List<Piece> done() {
            flush(same, Mark.SAME);
            flushChange();
            return pieces;
        }

        private void flushChange() {
            flush(gone, Mark.GONE);
            flush(fresh, Mark.NEW);
        }

        private void flush(StringBuilder text, Mark mark) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text.toString(), mark));
                text.setLength(0);
            }
        }
    }
}
