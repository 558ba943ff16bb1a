package org.gongkailan.villageboard.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.PostingDay;

/**
 * An item of the village catalogue that has to be posted at fixed times. Several kinds may meet it: 村级收支账目 and
 * 各项支出 are two shapes of one item.
 *
 * @param kind  the first of its kinds
 * @param kinds ids of all of them
 * @param day   by when in each period the office wants it posted; null for the period's last day
 */
public record Duty(NoticeKind kind, Set<String> kinds, Rhythm rhythm, PostingDay day) {
    /**
     * The duties that follow from the kinds: those with an item of the village catalogue and a rhythm of the calendar.
     *
     * @param days of all kinds of a rhythm that have none of their own
     */
    public static List<Duty> of(List<NoticeKind> all, List<PostingDays.OfRhythm> days) {
        var byItem = new LinkedHashMap<String, List<NoticeKind>>();
        all.stream().filter(kind -> !kind.ground().catalogueItem().isEmpty())
                .forEach(kind -> byItem.computeIfAbsent(kind.ground().catalogueItem(), item -> new ArrayList<>()).add(kind));
        return byItem.values().stream().map(kinds -> ofItem(kinds, days)).filter(duty -> duty.rhythm() != Rhythm.AT_ONCE).toList();
    }

    private static Duty ofItem(List<NoticeKind> kinds, List<PostingDays.OfRhythm> days) {
        var rhythm = Rhythm.of(kinds.getFirst());
        var own = kinds.stream().map(kind -> kind.ground().day()).filter(Objects::nonNull).findFirst();
        return new Duty(kinds.getFirst(), kinds.stream().map(NoticeKind::id).collect(Collectors.toUnmodifiableSet()), rhythm,
                own.or(() -> days.stream().filter(each -> each.rhythm() == rhythm).map(PostingDays.OfRhythm::day).findFirst()).orElse(null));
    }

    /** By when it has to be posted in a period. */
    public LocalDate limit(Span span) {
        return day == null ? span.last() : day.in(span.first(), span.last());
    }
}
