package org.gongkailan.catalogue.standard.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.inherit.Inheritance;
import org.gongkailan.catalogue.inherit.ItemUpdate;
import org.gongkailan.catalogue.standard.LeftOut;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardMatch;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.catalogue.standard.TierStandard;

/** A unit's catalogue beside the standards, at one look. */
final class Overview {
    private final CatalogueDesk catalogue;
    private final TierStandard asked;
    private final StandardMatch match;
    private final Map<String, LeftOut> leftOut = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final int open;

    /** Looks at the whole catalogue of a unit; null for the own one. */
    Overview(CatalogueDesk catalogue, Tier tier, String unit) {
        this(catalogue, tier, ItemQuery.ofUnit(unit));
    }

    /** Looks at some rows only, such as those of the domain in view. */
    Overview(CatalogueDesk catalogue, Tier tier, ItemQuery looked) {
        this.catalogue = catalogue;
        asked = new TierStandard(catalogue.standard(), tier);
        List<CatalogueItem> items = catalogue.rows().list(looked);
        match = StandardMatch.of(catalogue.standard(), items);
        catalogue.leftOut().list(looked.unit()).forEach(reason -> leftOut.put(reason.row(), reason));
        List<ItemUpdate> updates = new Inheritance(catalogue.standard()).open(items);
        updates.stream().filter(update -> update.moved() && !update.fields().isEmpty()).forEach(update -> changed.add(update.item().standard().row()));
        open = updates.size();
    }

    /** How many items there is something to decide about. */
    int open() {
        return open;
    }

    /** All domains, nothing counted yet: no rows of their standards need to be read. */
    static List<StandardLine> uncounted(CatalogueDesk catalogue) {
        return catalogue.domains().all().stream().map(domain -> {
            var standard = catalogue.standard().domain(domain.code());
            return new StandardLine(domain, standard.orElse(null), standard.map(known -> known.extent().rows()).orElse(0), null);
        }).toList();
    }

    List<StandardLine> domains() {
        var lines = new ArrayList<StandardLine>();
        for (var domain : catalogue.domains().all()) {
            StandardDomain standard = catalogue.standard().domain(domain.code()).orElse(null);
            List<RowState> states = catalogue.standard().rows(domain.code()).stream()
                    .map(row -> state(domain.code(), row)).filter(state -> state != RowState.NOT_ASKED).toList();
            lines.add(new StandardLine(domain, standard, states.size(),
                    (int) states.stream().filter(state -> state != RowState.MISSING).count()));
        }
        return lines;
    }

    List<RowLine> rows(StandardDomain edition) {
        return catalogue.standard().rows(edition.code(), edition.edition()).stream()
                .map(row -> new RowLine(row, state(edition.code(), row), leftOut.get(row.id()))).toList();
    }

    private RowState state(String code, StandardRow row) {
        if (match.has(code, row)) {
            return changed.contains(row.id()) ? RowState.CHANGED : RowState.HAS;
        }
        return leftOut.containsKey(row.id()) ? RowState.LEFT_OUT
                : asked.asks(row) ? RowState.MISSING : RowState.NOT_ASKED;
    }
}
