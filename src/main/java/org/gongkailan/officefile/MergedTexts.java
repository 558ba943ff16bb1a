package org.gongkailan.officefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkailan.finding.UserProblem;

/**
 * The texts that stand once for several rows under each other (a village's name beside all its households), answered in
 * each row while rows stream by. A sheet names its merged squares after its rows, so they are looked up before. Numbers
 * are not repeated: an amount that several rows share would count several times.
 */
final class MergedTexts {
    private static final Pattern REFERENCE = Pattern.compile("mergeCell ref=\"([A-Z]{1,3})(\\d{1,7}):\\1(\\d{1,7})\"");
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_REFERENCE = 64;
    private static final int MOST = 100_000;
    private final Iterator<Merge> toCome;
    private final Map<Integer, Open> open = new HashMap<>();
    private Merge next;

    /** A column's squares from one row to another, both counted from 0. */
    private record Merge(int column, int top, int bottom) {
    }

    /** A merge that rows go through, with its text. */
    private record Open(StoredCell text, int bottom) {
    }

    private MergedTexts(List<Merge> merges) {
        toCome = merges.stream().sorted(Comparator.comparingInt(Merge::top)).iterator();
        step();
    }

    private void step() {
        next = toCome.hasNext() ? toCome.next() : null;
    }

    /** Those among the merged squares of a sheet. */
    static MergedTexts of(List<GridBuilder.Merge> squares) {
        return new MergedTexts(squares.stream().filter(square -> square.columnSpan() == 1 && square.rowSpan() > 1).limit(MOST)
                .map(square -> new Merge(square.column(), square.row(), square.row() + square.rowSpan() - 1)).toList());
    }

    /** Those of a sheet's part. */
    static MergedTexts of(ZipParts parts, String part) {
        var merges = new ArrayList<Merge>();
        try (InputStream in = parts.open(part)) {
            String rest = "";
            for (byte[] bytes = in.readNBytes(CHUNK); bytes.length > 0 && merges.size() < MOST; bytes = in.readNBytes(CHUNK)) {
                String text = rest + new String(bytes, StandardCharsets.ISO_8859_1);
                rest = collect(text, merges);
            }
        } catch (IOException e) {
            throw new UserProblem(e, "file.damaged", parts.file());
        }
        return new MergedTexts(merges);
    }

    /** Collects what a piece names and answers its end, in which another may have begun. */
    private static String collect(String text, List<Merge> merges) {
        int from = 0;
        if (text.contains("mergeCell")) {
            var found = REFERENCE.matcher(text);
            while (found.find()) {
                int top = Integer.parseInt(found.group(2)) - 1;
                int bottom = Integer.parseInt(found.group(3)) - 1;
                if (bottom > top) {
                    merges.add(new Merge(column(found.group(1)), top, bottom));
                }
                from = found.end();
            }
        }
        return text.substring(Math.max(from, text.length() - LONGEST_REFERENCE));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }

    /** A row's cells with the texts of the squares that reach into it. */
    List<StoredCell> filled(int row, List<StoredCell> cells) {
        if (next == null && open.isEmpty()) {
            return cells;
        }
        open.values().removeIf(each -> each.bottom() < row);
        for (; next != null && next.top() <= row; step()) {
            begin(next, row, cells);
        }
        var missing = open.values().stream().map(Open::text)
                .filter(text -> cells.stream().noneMatch(cell -> cell.column() == text.column())).toList();
        if (missing.isEmpty() || cells.isEmpty()) {
            return cells;
        }
        var filled = new ArrayList<>(cells);
        filled.addAll(missing);
        filled.sort(Comparator.comparingInt(StoredCell::column));
        return filled;
    }

    private void begin(Merge merge, int row, List<StoredCell> cells) {
        if (merge.top() == row) {
            cells.stream().filter(cell -> cell.column() == merge.column() && cell.kind() == CellKind.TEXT).findFirst()
                    .ifPresent(cell -> open.put(merge.column(), new Open(cell, merge.bottom())));
        }
    }
}
