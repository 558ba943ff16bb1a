package org.gongkailan.villageboard.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkailan.history.Journal;
import org.gongkailan.history.WholeRecordStore;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.gongkailan.villageboard.Village;

/** Matches the villages of rolls with the directory of units: suggests, remembers what the office accepted, applies it. */
public final class VillageSpellings {
    private static final int MOST_SUGGESTIONS = 3;
    private static final int FARTHEST = 2;
    private final Database database;
    private final Journal journal;
    private final Store store;

    /** The SQL of spellings. */
    public static final class Store extends WholeRecordStore<VillageSpelling> {
        public Store() {
            super("village-board.spelling", VillageSpelling.class, "village_spelling");
        }

        @Override
        public String idOf(VillageSpelling spelling) {
            return spelling.id();
        }
    }

    /**
     * A village of a roll that the directory does not know.
     *
     * @param rows        rows of the roll
     * @param suggestions villages of the directory that are written nearly so, the nearest first
     */
    public record Unknown(Village written, int rows, List<Village> suggestions) {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }

        /**
         * The one that must be meant: nearly the same name in nearly the same township, and no other is as near and sounds
         * as like. A village of the same name in another township is another village.
         */
        public Optional<Village> likely() {
            return suggestions.stream().findFirst().filter(first -> near(first)
                    && suggestions.stream().skip(1).noneMatch(other -> near(other) && asLike(other, first)));
        }

        private boolean asLike(Village one, Village other) {
            return distance(written, one) == distance(written, other)
                    && Pinyin.soundAlike(written.name(), one.name()) == Pinyin.soundAlike(written.name(), other.name());
        }

        private boolean near(Village village) {
            return written.township().isEmpty() || edits(written.township(), village.township()) <= 1;
        }
    }

    public VillageSpellings(Database database, Journal journal, Store store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** A roll with the villages as the directory calls them, as far as the office said so. */
    public Roll applied(Roll roll) {
        Map<Village, Village> known = database.read(store::all).stream()
                .collect(Collectors.toMap(VillageSpelling::written, VillageSpelling::means));
        return known.isEmpty() ? roll : roll.inVillages(village -> known.getOrDefault(village, village));
    }

    /** Accepts spellings, in one step of undo. */
    public void accept(List<VillageSpelling> accepted) {
        journal.write(Messages.of("villageboard.journal.spelling", accepted.size()), changes -> changes.putAll(store, accepted));
    }

    /** Takes acceptances back, in one step of undo. */
    public void forget(List<VillageSpelling> accepted) {
        journal.write(Messages.of("villageboard.journal.spelling-forgotten", accepted.size()),
                changes -> changes.removeAll(store, accepted.stream().map(VillageSpelling::id).toList()));
    }

    /** The villages of a roll that a directory does not know; none while the directory has no villages. */
    public static List<Unknown> unknown(Roll roll, List<Village> directory) {
        var unknown = new ArrayList<Unknown>();
        if (!directory.isEmpty()) {
            roll.byVillage().forEach((village, entries) -> {
                if (village.known() && !directory.contains(village)) {
                    unknown.add(new Unknown(village, entries.size(), suggestions(village, directory)));
                }
            });
        }
        return unknown;
    }

    private static List<Village> suggestions(Village written, List<Village> directory) {
        return directory.stream().filter(village -> distance(written, village) <= FARTHEST)
                .sorted(Comparator.comparingInt((Village village) -> distance(written, village))
                        .thenComparing(village -> !Pinyin.soundAlike(written.name(), village.name())).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SUGGESTIONS).toList();
    }

    // A roll without townships is compared by name; a wrong township weighs as much as a wrong character.
    private static int distance(Village written, Village known) {
        int names = edits(written.name(), known.name());
        return written.township().isEmpty() ? names : names + Math.min(1, edits(written.township(), known.township()));
    }

    /** How many characters must be put in, left out or exchanged to make one text of another. */
    static int edits(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
