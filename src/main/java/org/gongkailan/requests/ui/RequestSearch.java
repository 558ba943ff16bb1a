package org.gongkailan.requests.ui;

import java.util.List;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.kordamp.ikonli.feather.Feather;

/** Finds requests by number and contents for Ctrl+K; applicants are not named. */
public final class RequestSearch implements SearchSource {
    private static final int MOST = 10;

    private final RequestLists lists;
    private final Navigator navigator;

    public RequestSearch(RequestLists lists, Navigator navigator) {
        this.lists = lists;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        return lists.page(RequestQuery.ALL.finding(text), MOST).lines().stream().map(this::hit).toList();
    }

    private Hit hit(RequestLine line) {
        return new Hit(line.request().wanted().description(),
                Messages.of("requests.hit", line.request().number().text(), Light.badge(line).text()), Feather.INBOX,
                () -> navigator.show(RequestsScreen.ID, line.id()));
    }
}
