package org.gongkailan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.cli.office.Office;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.StartCard;
import org.gongkailan.ui.StartCard.Content;
import org.gongkailan.ui.StartCard.Line;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.due.Due;
import org.gongkailan.villageboard.due.Light;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.PostingState;
import org.gongkailan.villageboard.ui.VillageBoardScreen;

/** 待撤下的公示 for 工作台: what has to come down, by kind; then what has to be posted within a week or is overdue. */
final class PostingCard {
    private static final int MOST = 5;
    private final Office office;
    private final Desk desk;

    PostingCard(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    Content content() {
        var lines = new ArrayList<Line>(expired());
        lines.addAll(due());
        return StartCard.lines(lines.subList(0, Math.min(MOST, lines.size())), Messages.of("start.postings.none"));
    }

    private List<Line> expired() {
        LocalDate today = office.postings().today();
        var kinds = office.notices().kinds().kinds();
        return office.postings().lines(today).stream().filter(line -> line.state(today) == PostingState.EXPIRED)
                .collect(Collectors.groupingBy(PostingLine::kind, LinkedHashMap::new, Collectors.counting())).entrySet().stream()
                .map(kind -> new Line(Messages.of("start.postings.down", kinds.find(kind.getKey()).map(NoticeKind::name).orElse(kind.getKey())),
                        Messages.of("start.villages", kind.getValue()), Tone.SOON,
                        () -> desk.navigator().show(VillageBoardScreen.ID, VillageBoardScreen.expired()))).toList();
    }

    // By kind and period: a county of five hundred villages has one line where all of them are late.
    private List<Line> due() {
        record Same(String kind, String span, Light light) {
        }
        return office.notices().dues().today().open(VillageNames.of(office.units())).stream()
                .filter(due -> due.light() != Light.LATER).sorted(Comparator.comparing(Due::light))
                .collect(Collectors.groupingBy(due -> new Same(due.duty().kind().name(), due.span() == null ? "" : due.span().label(),
                        due.light()), LinkedHashMap::new, Collectors.counting())).entrySet().stream()
                .map(same -> new Line(Messages.of("start.postings.due", same.getKey().kind(), same.getKey().span()),
                        Messages.of("start.villages", same.getValue()), same.getKey().light() == Light.OVERDUE ? Tone.BAD : Tone.SOON,
                        () -> desk.navigator().show(VillageBoardScreen.ID, VillageBoardScreen.due()))).toList();
    }
}
