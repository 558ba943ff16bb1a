package org.gongkailan.library.ui;

import java.util.List;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.Library;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.kordamp.ikonli.feather.Feather;

/** Finds documents for Ctrl+K, by title, number or issuer. */
public final class LibrarySearch implements SearchSource {
    private static final int MOST = 8;

    private final Library library;
    private final Navigator navigator;

    public LibrarySearch(Library library, Navigator navigator) {
        this.library = library;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        return library.page(DocumentQuery.ALL.finding(text)).lines().stream().limit(MOST).map(this::hit).toList();
    }

    private Hit hit(DocumentLine line) {
        var head = line.document().head();
        return new Hit(head.title(), Messages.of("library.hit", head.number(), line.state().label()), Feather.FOLDER,
                () -> navigator.show(LibraryScreen.ID, line.id()));
    }
}
