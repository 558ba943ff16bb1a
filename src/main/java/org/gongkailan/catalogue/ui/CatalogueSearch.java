package org.gongkailan.catalogue.ui;

import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.kordamp.ikonli.feather.Feather;

/** Finds items of the catalogue for Ctrl+K. */
public final class CatalogueSearch implements SearchSource {
    private static final int MOST = 8;

    private final CatalogueDesk catalogue;
    private final Navigator navigator;

    /** The search over a workspace's catalogue. */
    public CatalogueSearch(CatalogueDesk catalogue, Navigator navigator) {
        this.catalogue = catalogue;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        return catalogue.rows().first(new ItemQuery(null, null, text, null, false), MOST).stream().map(this::hit).toList();
    }

    private Hit hit(CatalogueItem item) {
        String domain = catalogue.domains().of(item.domain()).map(known -> known.name()).orElse(item.domain());
        return new Hit(item.entry().matter().path(), Messages.of("catalogue.search.under", domain), Feather.LIST,
                () -> navigator.show("catalogue", item.id()));
    }
}
