package org.gongkailan.catalogue.disclosure.ui;

import java.util.List;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.kordamp.ikonli.feather.Feather;

/** Finds what was published, or is planned, for Ctrl+K. */
public final class DisclosureSearch implements SearchSource {
    private static final int MOST = 6;

    private final DisclosureLedger ledger;
    private final Navigator navigator;

    public DisclosureSearch(DisclosureLedger ledger, Navigator navigator) {
        this.ledger = ledger;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        return ledger.page(DisclosureQuery.ALL.finding(text), MOST).lines().stream().map(this::hit).toList();
    }

    private Hit hit(DisclosureLine line) {
        return new Hit(line.disclosure().title(), Messages.of("catalogue.disclosure.hit", line.state().label()), Feather.SEND,
                () -> navigator.show(DisclosuresScreen.ID, line.id()));
    }
}
