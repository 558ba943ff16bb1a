package org.gongkailan.catalogue.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.kordamp.ikonli.feather.Feather;

/** Finds items of the catalogues for Ctrl+K: the own ones, then those of the townships and villages taken in. */
public final class CatalogueSearch implements SearchSource {
    private static final int MOST = 8;

    private final CatalogueDesk catalogue;
    private final CatalogueUnits units;
    private final Navigator navigator;

    /** The search over a workspace's catalogues. */
    public CatalogueSearch(CatalogueDesk catalogue, CatalogueUnits units, Navigator navigator) {
        this.catalogue = catalogue;
        this.units = units;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        List<CatalogueItem> found = first(null, text, MOST);
        List<CatalogueItem> others = first(ItemQuery.OTHERS, text, MOST - found.size());
        var hits = new ArrayList<Hit>();
        found.forEach(item -> hits.add(hit(item, null)));
        if (!others.isEmpty()) {
            Map<String, String> names = units.all().stream().filter(holder -> !holder.own())
                    .collect(Collectors.toMap(Holder::unit, Holder::name));
            others.forEach(item -> hits.add(hit(item, names.get(item.unit()))));
        }
        return hits;
    }

    private List<CatalogueItem> first(String unit, String text, int most) {
        return catalogue.rows().first(new ItemQuery(unit, null, text, null, false), most);
    }

    private Hit hit(CatalogueItem item, String unit) {
        String domain = catalogue.domains().of(item.domain()).map(known -> known.name()).orElse(item.domain());
        return new Hit(item.entry().matter().path(), unit == null ? Messages.of("catalogue.search.under", domain)
                : Messages.of("catalogue.search.of", unit, domain), Feather.LIST, () -> navigator.show("catalogue", item.id()));
    }
}
