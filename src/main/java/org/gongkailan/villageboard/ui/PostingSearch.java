package org.gongkailan.villageboard.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.posting.PostingLine;
import org.kordamp.ikonli.feather.Feather;

/** Finds postings for Ctrl+K, by village, kind and programme; several words narrow. */
public final class PostingSearch implements SearchSource {
    private static final int MOST = 8;
    private final NoticeDesk notices;
    private final Navigator navigator;

    public PostingSearch(NoticeDesk notices, Navigator navigator) {
        this.notices = notices;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        Map<String, String> names = notices.kinds().kinds().all().stream().collect(Collectors.toMap(NoticeKind::id, NoticeKind::name));
        LocalDate today = notices.postings().today();
        var words = List.of(text.strip().split("\\s+"));
        return notices.postings().lines(today.minusYears(1)).stream().filter(line -> fits(line, names.getOrDefault(line.kind(), ""), words))
                .limit(MOST).map(line -> hit(line, names.getOrDefault(line.kind(), line.kind()), today)).toList();
    }

    private static boolean fits(PostingLine line, String kind, List<String> words) {
        String all = line.village().label() + " " + kind + " " + line.programme();
        return words.stream().allMatch(word -> Pinyin.finds(all, word));
    }

    private Hit hit(PostingLine line, String kind, LocalDate today) {
        return new Hit(Messages.of("villageboard.hit", line.village().label(), kind),
                Messages.of("villageboard.hit.under", line.programme(), line.state(today).label()), Feather.CLIPBOARD,
                () -> navigator.show(VillageBoardScreen.ID, line.id()));
    }
}
