package org.gongkailan.catalogue.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.edition.Listing;
import org.gongkailan.text.Messages;

/**
 * What differs between an earlier and a later catalogue.
 *
 * @param before    what stands over the earlier one
 * @param after     what stands over the later one
 * @param changes   by domain; in each what is new, gone, changed, and only moved, each in the order of the table
 * @param unchanged how many rows say the same in the same place
 */
public record Comparison(Imprint before, Imprint after, List<RowChange> changes, int unchanged) {
    private static final Comparator<RowChange> BY_DOMAIN_AND_KIND =
            Comparator.comparing((RowChange change) -> change.domain().code()).thenComparing(RowChange::kind);

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares two catalogues. */
    public static Comparison of(Listing before, Listing after) {
        var pairing = Pairing.of(before.items(), after.items());
        var reordered = Reordering.of(before.items(), after.items(), pairing);
        var changes = new ArrayList<RowChange>();
        int unchanged = 0;
        for (CatalogueItem item : after.items()) {
            RowChange change = change(before, after, pairing.before(item), item, reordered);
            if (change == null) {
                unchanged++;
            } else {
                changes.add(change);
            }
        }
        before.items().stream().filter(item -> !pairing.remains(item)).forEach(item -> changes.add(new RowChange(
                RowChange.Kind.REMOVED, before.domain(item.domain()), item, null, List.of())));
        changes.sort(BY_DOMAIN_AND_KIND);
        return new Comparison(before.imprint(), after.imprint(), changes, unchanged);
    }

    /** How many rows something of a kind happened to. */
    public int count(RowChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** How many rows are new, gone or say something else. */
    public int substantial() {
        return changes.size() - count(RowChange.Kind.REORDERED);
    }

    /** The fields in which two rows differ, in the order of the table. */
    public static List<FieldChange> fields(Entry before, Entry after) {
        if (before.equals(after)) {
            return List.of();
        }
        var fields = new ArrayList<FieldChange>();
        for (Column column : before.differences(after)) {
            fields.add(new FieldChange(column, column.label(), column.text(before), column.text(after)));
        }
        var heads = new LinkedHashSet<>(before.extra().keySet());
        heads.addAll(after.extra().keySet());
        for (String head : heads) {
            String was = before.extra().getOrDefault(head, "");
            String is = after.extra().getOrDefault(head, "");
            if (!was.equals(is)) {
                fields.add(new FieldChange(null, head, was, is));
            }
        }
        return fields;
    }

    private static RowChange change(Listing before, Listing after, CatalogueItem was, CatalogueItem is,
                                    Reordering reordered) {
        var domain = after.domain(is.domain());
        if (was == null) {
            return new RowChange(RowChange.Kind.ADDED, domain, null, is, List.of());
        }
        var fields = new ArrayList<>(fields(was.entry(), is.entry()));
        if (!was.domain().equals(is.domain())) {
            fields.addFirst(new FieldChange(null, Messages.of("catalogue.column.domain"),
                    before.domain(was.domain()).name(), domain.name()));
        }
        if (fields.isEmpty()) {
            return reordered.has(is) ? new RowChange(RowChange.Kind.REORDERED, domain, was, is, List.of()) : null;
        }
        return new RowChange(RowChange.Kind.CHANGED, domain, was, is, fields);
    }
}
