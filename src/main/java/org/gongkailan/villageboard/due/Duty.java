package org.gongkailan.villageboard.due;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.villageboard.NoticeKind;

/**
 * An item of the village catalogue that has to be posted at fixed times. Several kinds may meet it: 村级收支账目 and
 * 各项支出 are two shapes of one item.
 *
 * @param kind  the first of its kinds
 * @param kinds ids of all of them
 */
public record Duty(NoticeKind kind, Set<String> kinds, Rhythm rhythm) {
    /** The duties that follow from the kinds: those with an item of the village catalogue and a rhythm of the calendar. */
    public static List<Duty> of(List<NoticeKind> all) {
        var byItem = new LinkedHashMap<String, List<NoticeKind>>();
        all.stream().filter(kind -> !kind.ground().catalogueItem().isEmpty())
                .forEach(kind -> byItem.computeIfAbsent(kind.ground().catalogueItem(), item -> new ArrayList<>()).add(kind));
        return byItem.values().stream().map(kinds -> new Duty(kinds.getFirst(),
                        kinds.stream().map(NoticeKind::id).collect(Collectors.toUnmodifiableSet()), Rhythm.of(kinds.getFirst())))
                .filter(duty -> duty.rhythm() != Rhythm.AT_ONCE).toList();
    }
}
