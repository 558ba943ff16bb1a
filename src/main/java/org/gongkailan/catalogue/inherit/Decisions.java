package org.gongkailan.catalogue.inherit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;

/**
 * What an officer has decided about several items so far: begins with what is proposed, and ends in a {@link Plan}.
 * Items whose row the new edition does not have stay as own ones unless they are to be removed.
 */
public final class Decisions {
    private final Map<String, Map<Column, Decision>> byItem = new HashMap<>();
    private final Map<String, Boolean> removed = new HashMap<>();

    /**
     * What follows from the decisions.
     *
     * @param changed items as they are to be stored
     * @param removed items to be removed
     */
    public record Plan(List<CatalogueItem> changed, List<CatalogueItem> removed) {
        public Plan {
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }

        /** How many items it touches. */
        public int size() {
            return changed.size() + removed.size();
        }
    }

    /** What is decided about a field; what is proposed until then. */
    public Decision of(ItemUpdate update, FieldUpdate field) {
        return all(update).get(field.column());
    }

    /** Decides about a field. */
    public void decide(ItemUpdate update, FieldUpdate field, Decision decision) {
        byItem.computeIfAbsent(update.item().id(), id -> new LinkedHashMap<>(update.proposed()))
                .put(field.column(), decision);
    }

    /** Decides that an item whose row is gone is removed, or stays as an own one. */
    public void remove(ItemUpdate update, boolean remove) {
        removed.put(update.item().id(), remove);
    }

    /** Whether an item whose row is gone is to be removed. */
    public boolean removes(ItemUpdate update) {
        return removed.getOrDefault(update.item().id(), false);
    }

    /** Whether every field that stays has its reason. */
    public boolean complete(ItemUpdate update) {
        return all(update).values().stream().allMatch(Decision::complete);
    }

    /** Gives one reason to every field of an item that stays without one. */
    public void reason(ItemUpdate update, String reason) {
        for (FieldUpdate field : update.fields()) {
            if (!of(update, field).complete()) {
                decide(update, field, Decision.keep(reason));
            }
        }
    }

    /** The items in which a column stays without a reason. */
    public List<ItemUpdate> withoutReason(Column column, List<ItemUpdate> updates) {
        return updates.stream().filter(update -> update.fields().stream()
                .anyMatch(field -> field.column() == column && !of(update, field).complete())).toList();
    }

    /** Gives one reason to a column of every item in which it stays without one. */
    public void reason(Column column, List<ItemUpdate> updates, String reason) {
        for (ItemUpdate update : withoutReason(column, updates)) {
            update.fields().stream().filter(field -> field.column() == column)
                    .forEach(field -> decide(update, field, Decision.keep(reason)));
        }
    }

    /** What follows for some of the items. */
    public Plan plan(List<ItemUpdate> updates) {
        var changed = new ArrayList<CatalogueItem>();
        var gone = new ArrayList<CatalogueItem>();
        for (ItemUpdate update : updates) {
            if (!update.gone()) {
                changed.add(update.decided(all(update)));
            } else if (removes(update)) {
                gone.add(update.item());
            } else {
                changed.add(update.asOwn());
            }
        }
        return new Plan(changed, gone);
    }

    private Map<Column, Decision> all(ItemUpdate update) {
        Map<Column, Decision> decided = byItem.get(update.item().id());
        return decided == null ? update.proposed() : decided;
    }
}
