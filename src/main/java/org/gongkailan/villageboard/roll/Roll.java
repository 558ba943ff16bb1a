package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.Village;

/**
 * What a posting tells: a roll (发放明细, 花名册) as it was read, masked, row by row; or a text for some villages.
 *
 * @param id           stable id in the store
 * @param fileName     the file's name without its folder; empty for a text
 * @param digest       SHA-256 of the file, hexadecimal
 * @param title        the line above the head; may be empty
 * @param programme    the title as the name of a programme
 * @param quantityUnit 亩, 头 …; may be empty
 * @param stated       the sum its total row states, in yuan; null if it has none
 * @param entries      top to bottom
 * @param text         what is said besides the rows, or instead of them; may be empty
 * @param boards       villages on whose boards a text hangs; the rows of a roll name theirs themselves
 */
public record Roll(String id, String fileName, String digest, String title, String programme, String quantityUnit,
                   BigDecimal stated, List<RollEntry> entries, String text, List<Village> boards) {
    public Roll {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        entries = List.copyOf(entries);
        boards = List.copyOf(boards);
    }

    /** A roll that says nothing besides its rows. */
    public Roll(String id, String fileName, String digest, String title, String programme, String quantityUnit,
                BigDecimal stated, List<RollEntry> entries) {
        this(id, fileName, digest, title, programme, quantityUnit, stated, entries, "", List.of());
    }

    /** A text for the boards of some villages. */
    public static Roll ofText(String id, String programme, String text, List<Village> boards) {
        return new Roll(id, "", Digests.of(programme + "\n" + text), "", programme, "", null, List.of(), text, boards);
    }

    /** The entries of each village in the roll's order; rows without a village are under one that is not known. */
    public Map<Village, List<RollEntry>> byVillage() {
        var byVillage = entries.stream().collect(Collectors.groupingBy(RollEntry::village, TreeMap::new, Collectors.toList()));
        boards.forEach(village -> byVillage.putIfAbsent(village, List.of()));
        return byVillage;
    }

    /** The villages that are known, by name. */
    public List<Village> villages() {
        return byVillage().keySet().stream().filter(Village::known).toList();
    }

    /** The same roll under another programme's name and with other words. */
    public Roll worded(String newProgramme, String newText) {
        String print = fileName.isEmpty() ? Digests.of(newProgramme + "\n" + newText) : digest;
        return new Roll(id, fileName, print, title, newProgramme, quantityUnit, stated, entries, newText, boards);
    }

    /** The same roll with its villages called otherwise. */
    Roll inVillages(UnaryOperator<Village> called) {
        return new Roll(id, fileName, digest, title, programme, quantityUnit, stated,
                entries.stream().map(entry -> {
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
