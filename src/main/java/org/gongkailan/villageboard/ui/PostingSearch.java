package org.gongkailan.villageboard.ui;

import java.util.List;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.Postings;
import org.kordamp.ikonli.feather.Feather;

/** Finds what hangs, or should, on the boards of the villages for Ctrl+K, by village and by what it tells. */
public final class PostingSearch implements SearchSource {
    private static final int MOST = 6;

    private final Postings postings;
    private final Navigator navigator;

    public PostingSearch(Postings postings, Navigator navigator) {
        this.postings = postings;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        return postings.all().stream()
                .filter(posting -> Pinyin.finds(posting.village().label() + ' ' + posting.content().programme(), text))
                .limit(MOST).map(this::hit).toList();
    }

    private Hit hit(Posting posting) {
        return new Hit(posting.content().programme(), Messages.of("villageboard.hit", posting.village().label(),
                posting.state(postings.today()).label()), Feather.CLIPBOARD,
                () -> navigator.show(VillageBoardScreen.ID, posting.village().label()));
    }
}
