package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.Village;

/**
 * What a posting tells: a roll (发放明细, 花名册) of one table or several as it was read, masked, row by row; or a text for
 * some villages.
 *
 * @param id        stable id in the store
 * @param digest    SHA-256 over its files, hexadecimal
 * @param programme the name of the programme that its titles tell of
 * @param tables    in the order of reading; none for a text
 * @param entries   table by table, top to bottom
 * @param text      what is said besides the rows, or instead of them; may be empty
 * @param boards    villages on whose boards a text hangs; the rows of a roll name theirs themselves
 */
public record Roll(String id, String digest, String programme, List<RollTable> tables, List<RollEntry> entries, String text,
                   List<Village> boards) {
    public Roll {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        tables = List.copyOf(tables);
        entries = List.copyOf(entries);
        boards = List.copyOf(boards);
    }

    /** A roll of one table that says nothing besides its rows. */
    public static Roll of(String id, String digest, String programme, RollTable table, List<RollEntry> entries) {
        return new Roll(id, digest, programme, List.of(table), entries, "", List.of());
    }

    /** A text for the boards of some villages. */
    public static Roll ofText(String id, String programme, String text, List<Village> boards) {
        return new Roll(id, Digests.of(programme + "\n" + text), programme, List.of(), List.of(), text, boards);
    }

    /** The names of its files; empty for a text. */
    public String fileName() {
        return tables.stream().map(RollTable::fileName).distinct().collect(Collectors.joining(Messages.of("villageboard.comma")));
    }

    /** The sum that its total rows state, in yuan; null if one of its tables states none. */
    public BigDecimal stated() {
        return tables.isEmpty() || tables.stream().anyMatch(table -> table.stated() == null) ? null
                : tables.stream().map(RollTable::stated).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** One of its tables, how many rows it has and the sum of their amounts, in yuan. */
    public record Part(RollTable table, int rows, BigDecimal total) {
    }

    /** Its tables with what they hold. */
    public List<Part> parts() {
        var byTable = entries.stream().collect(Collectors.groupingBy(RollEntry::table));
        return IntStream.range(0, tables.size()).mapToObj(number -> {
            var its = byTable.getOrDefault(number, List.of());
            return new Part(tables.get(number), its.size(), total(its));
        }).toList();
    }

    /** The entries of one table. */
    public List<RollEntry> entries(RollTable table) {
        int number = tables.indexOf(table);
        return entries.stream().filter(entry -> entry.table() == number).toList();
    }

    /** The entries of each village in the roll's order; rows without a village are under one that is not known. */
    public Map<Village, List<RollEntry>> byVillage() {
        var byVillage = entries.stream().collect(Collectors.groupingBy(RollEntry::village, TreeMap::new, Collectors.toList()));
        boards.forEach(village -> byVillage.putIfAbsent(village, List.of()));
        return byVillage;
    }

    /** The entries of one village, in the roll's order. */
    public List<RollEntry> of(Village village) {
        return entries.stream().filter(entry -> entry.village().equals(village)).toList();
    }

    /** The villages that are known, by name. */
    public List<Village> villages() {
        return byVillage().keySet().stream().filter(Village::known).toList();
    }

    /** The same roll under another programme's name and with other words. */
    public Roll worded(String newProgramme, String newText) {
        String print = tables.isEmpty() ? Digests.of(newProgramme + "\n" + newText) : digest;
        return new Roll(id, print, newProgramme, tables, entries, newText, boards);
    }

    /** The same roll without some of its tables; another roll than the whole. */
    Roll without(Set<RollTable> leftOut) {
        if (leftOut.isEmpty()) {
            return this;
        }
        var kept = new ArrayList<RollTable>();
        var keptEntries = new ArrayList<RollEntry>();
        for (var table : tables) {
            if (!leftOut.contains(table)) {
                entries(table).forEach(entry -> keptEntries.add(entry.inTable(kept.size())));
                kept.add(table);
            }
        }
        String print = Digests.of(digest + kept.stream().map(RollTable::sheet).collect(Collectors.joining("\n", "\n", "")));
        return new Roll(id, print, programme, kept, keptEntries, text, boards);
    }

    /** The same roll with its villages called otherwise. */
    Roll inVillages(UnaryOperator<Village> called) {
        return new Roll(id, digest, programme, tables, entries.stream().map(entry -> {
            var village = called.apply(entry.village());
            return village.equals(entry.village()) ? entry : entry.in(village);
        }).toList(), text, boards);
    }

    /** The sum of all amounts, in yuan. */
    public BigDecimal total() {
        return total(entries);
    }

    /** The sum of the amounts that can be posted, because the roll says in which village; in yuan. */
    public BigDecimal postedTotal() {
        return total(entries.stream().filter(entry -> entry.village().known()).toList());
    }

    /** The sum of some entries' amounts, in yuan; entries without amount count nothing. */
    public static BigDecimal total(List<RollEntry> entries) {
        return entries.stream().map(RollEntry::amount).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
