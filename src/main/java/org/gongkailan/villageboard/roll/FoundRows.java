package org.gongkailan.villageboard.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkailan.finding.Finding;

/** Which row of a roll a finding speaks of, and what was found in a row. */
public final class FoundRows {
    private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");
    /** Nothing was read. */
    public static final FoundRows NONE = new FoundRows();
    private final Map<String, TreeMap<Integer, RollEntry>> bySheet = new HashMap<>();
    private final Map<RowKey, List<Finding>> byRow = new HashMap<>();

    private record RowKey(int table, int row) {
        RowKey(RollEntry entry) {
            this(entry.table(), entry.row());
        }
    }

    private FoundRows() {
    }

    /** @param findings places are cells of the roll's files; others speak of no row */
    public FoundRows(Roll roll, List<Finding> findings) {
        roll.entries().forEach(entry -> bySheet.computeIfAbsent(roll.tables().get(entry.table()).sheet(), sheet -> new TreeMap<>())
                .put(entry.row(), entry));
        findings.forEach(finding -> row(finding).ifPresent(entry ->
                byRow.computeIfAbsent(new RowKey(entry), row -> new ArrayList<>()).add(finding)));
    }

    /** The row in whose cell something was found; empty for a head, a total, a sheet. */
    public Optional<RollEntry> row(Finding finding) {
        return Optional.ofNullable(rows(finding).get(number(finding)));
    }

    /** The row itself or the last one above it, so that a total is seen under what it adds up. */
    public Optional<RollEntry> near(Finding finding) {
        var rows = rows(finding);
        var at = rows.floorEntry(number(finding));
        return Optional.ofNullable(at != null ? at : rows.firstEntry()).map(Map.Entry::getValue);
    }

    /** What was found in a row. */
    public List<Finding> in(RollEntry entry) {
        return byRow.getOrDefault(new RowKey(entry), List.of());
    }

    private TreeMap<Integer, RollEntry> rows(Finding finding) {
        String place = finding.place().id();
        int end = place.lastIndexOf('!');
        return bySheet.getOrDefault(end < 0 ? place : place.substring(0, end), new TreeMap<>());
    }

    // The row of a cell such as 发放明细!C942.
    private static int number(Finding finding) {
        String cell = finding.place().id().substring(finding.place().id().lastIndexOf('!') + 1);
        int digits = IntStream.range(0, cell.length()).filter(i -> cell.charAt(i) >= '0' && cell.charAt(i) <= '9').findFirst().orElse(cell.length());
        String row = cell.substring(digits);
        return ROW.matcher(row).matches() ? Integer.parseInt(row) : 0;
    }
}
