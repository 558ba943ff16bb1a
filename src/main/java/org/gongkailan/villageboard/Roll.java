package org.gongkailan.villageboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A payment roll (发放明细, 花名册) as it was read: masked, row by row.
 *
 * @param id           stable id in the store
 * @param fileName     the file's name without its folder
 * @param digest       SHA-256 of the file, hexadecimal
 * @param title        the line above the head; may be empty
 * @param programme    the title as the name of a programme
 * @param quantityUnit 亩, 头 …; may be empty
 * @param stated       the sum its total row states, in yuan; null if it has none
 * @param entries      top to bottom
 */
public record Roll(String id, String fileName, String digest, String title, String programme, String quantityUnit,
                   BigDecimal stated, List<RollEntry> entries) {
    public Roll {
        Objects.requireNonNull(id);
        entries = List.copyOf(entries);
    }

    /** The entries of each village in the roll's order; rows without a village are under one that is not known. */
    public Map<Village, List<RollEntry>> byVillage() {
        return entries.stream().collect(Collectors.groupingBy(RollEntry::village, TreeMap::new, Collectors.toList()));
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
