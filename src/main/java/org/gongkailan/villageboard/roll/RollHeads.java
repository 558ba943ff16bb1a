package org.gongkailan.villageboard.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;

/** What the columns of rolls are: recognised, or said by a person and remembered for the next roll of the same shape. */
public final class RollHeads {
    private final Database database;
    private final Journal journal;
    private final RollMappingStore store;

    public RollHeads(Database database, Journal journal, RollMappingStore store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** The heads a person explained before. */
    public RollMappings known() {
        return new RollMappings(database.read(store::all));
    }

    /** What a row of headings would be taken for; null for columns that nobody recognises. */
    public List<RollMapping.Use> guess(NoticeKind kind, List<String> texts) {
        var known = new RollColumns(kind, RollWords.shipped());
        var uses = new ArrayList<RollMapping.Use>();
        for (String text : texts) {
            uses.add(known.of(text).map(found -> use(found.slot())).filter(use -> !uses.contains(use)).orElse(null));
        }
        return uses;
    }

    private static RollMapping.Use use(RollColumns.Slot slot) {
        return new RollMapping.Use(slot.field(), slot.column() == null ? "" : slot.column().heading());
    }

    /** What a column of a roll for a kind may be: the kind's own columns, and what is read besides or left out. */
    public static List<RollMapping.Use> choices(NoticeKind kind) {
        var own = kind.columns().stream().map(column -> new RollMapping.Use(column.field(), column.heading()));
        var besides = Stream.of(RollField.TOWNSHIP, RollField.VILLAGE, RollField.ID_NUMBER).filter(field -> !kind.has(field))
                .map(field -> new RollMapping.Use(field, ""));
        return Stream.concat(own, besides).toList();
    }

    /** The row among the first ones of a file that is most likely its head, from 0; empty if none has two texts. */
    public Optional<Integer> likely(NoticeKind kind, List<List<String>> rows) {
        return Stream.iterate(0, row -> row < rows.size(), row -> row + 1)
                .filter(row -> rows.get(row).stream().filter(text -> !text.isBlank()).count() > 1)
                .max(java.util.Comparator.<Integer>comparingLong(row -> guess(kind, rows.get(row)).stream()
                        .filter(java.util.Objects::nonNull).count()).thenComparing(java.util.Comparator.reverseOrder()));
    }

    /** Remembers what the columns of a head are, in one step of undo. */
    public RollMapping remember(NoticeKind kind, List<String> texts, List<RollMapping.Use> uses) {
        var mapping = RollMapping.of(kind.id(), texts, uses);
        journal.write(Messages.of("villageboard.journal.mapping"), changes -> changes.put(store, mapping));
        return mapping;
    }
}
