package org.gongkailan.catalogue.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.standard.StandardMatch;
import org.gongkailan.catalogue.standard.StandardRow;

/**
 * The rows of a new edition beside those of the edition before: the same words of 公开事项 are the same row and keep its
 * id; of what is left, the same content under another name is the same row renamed. Pure.
 */
final class EditionMatch {
    private final String domain;
    private final String file;
    private final Map<ReadRow, StandardRow> before = new HashMap<>();
    private final Set<StandardRow> free;

    private EditionMatch(String domain, String file, List<ReadRow> rows, List<StandardRow> previous) {
        this.domain = domain;
        this.file = file;
        free = new HashSet<>(previous);
        pair(rows, previous, entry -> StandardMatch.name(entry.matter()) + '\n' + entry.publication().levels());
        pair(rows, previous, entry -> StandardMatch.name(entry.matter()));
        pair(rows, previous, entry -> Column.ELEMENTS.text(entry) + '\n' + Column.LEGAL_BASES.text(entry) + '\n'
                + Column.TIME_LIMIT.text(entry));
    }

    /** The rows with what became of them; behind them those of the edition before that are gone. */
    static List<EditionRow> of(String domain, String file, List<ReadRow> rows, List<StandardRow> previous) {
        var match = new EditionMatch(domain, file, rows, previous);
        var all = new ArrayList<EditionRow>();
        rows.forEach(row -> all.add(match.compared(row)));
        previous.stream().filter(match.free::contains)
                .forEach(row -> all.add(new EditionRow(EditionRow.Kind.GONE, row, row, List.of(), "")));
        return all;
    }

    private void pair(List<ReadRow> rows, List<StandardRow> previous, Function<Entry, String> key) {
        var waiting = new HashMap<String, Deque<StandardRow>>();
        previous.stream().filter(free::contains).forEach(row ->
                waiting.computeIfAbsent(key.apply(row.entry()), k -> new ArrayDeque<>()).add(row));
        for (ReadRow row : rows) {
            Deque<StandardRow> found = before.containsKey(row) ? null : waiting.get(key.apply(row.entry()));
            if (found != null && !found.isEmpty()) {
                before.put(row, found.peek());
                free.remove(found.poll());
            }
        }
    }

    private EditionRow compared(ReadRow read) {
        StandardRow old = before.get(read);
        String place = read.place().label();
        if (old == null) {
            return new EditionRow(EditionRow.Kind.NEW, row(newId(read.entry()), read.entry()), null, List.of(), place);
        }
        List<Column> changed = old.entry().differences(read.entry());
        return changed.isEmpty()
                ? new EditionRow(EditionRow.Kind.SAME, row(old.id(), old.entry()), old, changed, place)
                : new EditionRow(EditionRow.Kind.CHANGED, row(old.id(), read.entry()), old, changed, place);
    }

    private StandardRow row(String id, Entry entry) {
        return new StandardRow(id, entry, false, false, null, List.of(file));
    }

    // Made from the words, so that two offices that take the same table in give its rows the same ids.
    private String newId(Entry entry) {
        String words = domain + '\n' + StandardMatch.name(entry.matter()) + '\n' + entry.publication().levels() + '\n'
                + Column.ELEMENTS.text(entry);
        return "std/" + domain + "/" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 13);
    }
}
