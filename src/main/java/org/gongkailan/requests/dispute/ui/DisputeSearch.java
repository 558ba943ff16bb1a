package org.gongkailan.requests.dispute.ui;

import java.util.List;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.kordamp.ikonli.feather.Feather;

/** Finds disputes by what they are over, number and authority for Ctrl+K; who fights is not named. */
public final class DisputeSearch implements SearchSource {
    private static final int MOST = 6;

    private final DisputeLedger ledger;
    private final Navigator navigator;

    public DisputeSearch(DisputeLedger ledger, Navigator navigator) {
        this.ledger = ledger;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        return ledger.all().stream()
                .filter(dispute -> Pinyin.finds(dispute.act().words() + ' ' + dispute.number() + ' ' + dispute.authority(), text))
                .limit(MOST).map(this::hit).toList();
    }

    private Hit hit(Dispute dispute) {
        return new Hit(dispute.act().words().isEmpty() ? dispute.number() : dispute.act().words(),
                Messages.of("requests.dispute.hit", dispute.stage().label(), dispute.result().label()), Feather.SHIELD,
                () -> navigator.show(DisputesScreen.ID, dispute.id()));
    }
}
