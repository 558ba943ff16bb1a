package org.gongkailan.villageboard.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.posting.PostingLine;

/**
 * What villages have to post, worked out from kinds, postings and reasons on a day. A posting meets the period in which
 * it was hung. Nothing is asked for before the day the office began to keep its postings here.
 */
public final class DueList {
    /** This many days before a period ends it is pressing. */
    public static final int SOON = 7;
    private final List<Duty> duties;
    private final Map<String, Duty> byKind;
    private final List<Exemption> exemptions;
    private final Map<Village, Map<String, List<PostingLine>>> lines;
    private final Map<Village, Map<String, BoardCell>> cells = new HashMap<>();
    private final LocalDate since;
    private final LocalDate today;
    /** Empty for all. */
    private final Set<Village> asked;

    /**
     * @param kinds all kinds of notices
     * @param lines postings, the newest first
     * @param days  by when the office wants things posted
     * @param since the day from which on things are due here
     */
    public DueList(List<NoticeKind> kinds, List<PostingDays.OfRhythm> days, Collection<PostingLine> lines, List<Exemption> exemptions, LocalDate since, LocalDate today) {
        this.duties = Duty.of(kinds, days);
        this.byKind = duties.stream().collect(Collectors.toMap(duty -> duty.kind().id(), Function.identity()));
        this.exemptions = List.copyOf(exemptions);
        this.since = since;
        this.today = today;
        this.asked = Set.of();
        this.lines = new HashMap<>();
        lines.forEach(line -> this.lines.computeIfAbsent(line.village(), village -> new HashMap<>())
                .computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
    }

    /**
     * The same list, asking these villages only; all of them if there are none. One that the directory no longer has,
     * because it was merged or renamed, keeps what it hung and owes nothing.
     */
    public DueList asking(Collection<Village> villages) {
        return new DueList(this, Set.copyOf(villages));
    }

    private DueList(DueList other, Set<Village> asked) {
        duties = other.duties;
        byKind = other.byKind;
        exemptions = other.exemptions;
        lines = other.lines;
        since = other.since;
        today = other.today;
        this.asked = asked;
    }

    /** The day on which lights are judged. */
    public LocalDate today() {
        return today;
    }

    /** The day from which on things are due here. */
    public LocalDate since() {
        return since;
    }

    /** The villages that posted something. */
    public Set<Village> villages() {
        return Set.copyOf(lines.keySet());
    }

    /** What has to be posted at fixed times. */
    public List<Duty> duties() {
        return duties;
    }

    /** The postings of a kind in a village, the newest first. */
    public List<PostingLine> postings(String kind, Village village) {
        return lines.getOrDefault(village, Map.of()).getOrDefault(kind, List.of());
    }

    /** Why a kind does not have to be posted in a village. */
    public Optional<Exemption> exemption(String kind, Village village) {
        return exemptions.stream().filter(exemption -> exemption.covers(kind, village)).findFirst();
    }

    /** What stands in the cell of a kind and a village; worked out once. */
    public BoardCell cell(String kind, Village village) {
        return cells.computeIfAbsent(village, known -> new HashMap<>()).computeIfAbsent(kind, known -> workedOut(kind, village));
    }

    private BoardCell workedOut(String kind, Village village) {
        var postings = postings(kind, village);
        var exemption = exemption(kind, village);
        var due = exemption.isPresent() ? Optional.<Due>empty()
                : Optional.ofNullable(byKind.get(kind)).flatMap(duty -> pressing(duty, village));
        return new BoardCell(postings.isEmpty() ? null : postings.getFirst(), due.orElse(null), exemption.orElse(null));
    }

    // What is overdue comes before what is due now; what is met is not due.
    private Optional<Due> pressing(Duty duty, Village village) {
        return dues(duty, village, since).stream().filter(Due::open).findFirst();
    }

    /** What villages have to post and have not: the most pressing first in each village. */
    public List<Due> open(Collection<Village> villages) {
        return villages.stream().flatMap(village -> duties.stream()
                .filter(duty -> exemption(duty.kind().id(), village).isEmpty())
                .flatMap(duty -> dues(duty, village, since).stream()).filter(Due::open)
                .sorted(Comparator.comparing(Due::light))).toList();
    }

    /** Every period of a duty in a village from a day on, the earliest first, to the one of today; of one not asked, what it met. */
    public List<Due> dues(Duty duty, Village village, LocalDate from) {
        var dues = everyDue(duty, village, from);
        return asked.isEmpty() || asked.contains(village) ? dues : dues.stream().filter(due -> due.posted() != null).toList();
    }

    private List<Due> everyDue(Duty duty, Village village, LocalDate from) {
        var postings = duty.kinds().stream().flatMap(kind -> postings(kind, village).stream())
                .filter(line -> line.days().posted() != null).toList();
        if (duty.rhythm() == Rhythm.STANDING) {
            var hanging = postings.stream().filter(this::hangs).findFirst().orElse(null);
            return List.of(new Due(duty, village, null, hanging == null ? Light.SOON : Light.DONE, hanging));
        }
        var dues = new ArrayList<Due>();
        LocalDate begin = from.isBefore(since) ? since : from;
        for (LocalDate day = begin; !day.isAfter(today); day = span(duty, day).last().plusDays(1)) {
            var due = due(duty, village, span(duty, day), postings);
            // Half a period cannot be held against who began in the middle of it.
            if (due.light() != Light.OVERDUE || !due.span().first().isBefore(since)) {
                dues.add(due);
            }
        }
        return dues;
    }

    // Of a year that is over: what has been taken down since hung then, and what was hung since did not.
    private boolean hangs(PostingLine line) {
        var days = line.days();
        return !days.posted().isAfter(today) && (days.removed() == null || days.removed().isAfter(today));
    }

    private Due due(Duty duty, Village village, Span span, List<PostingLine> postings) {
        var met = postings.stream().filter(line -> span.holds(line.days().posted())).findFirst().orElse(null);
        var limit = duty.limit(span);
        var light = met != null ? Light.DONE : limit.isBefore(today) ? Light.OVERDUE
                : today.plusDays(SOON).isBefore(limit) ? Light.LATER : Light.SOON;
        return new Due(duty, village, span, light, met);
    }

    private static Span span(Duty duty, LocalDate day) {
        return duty.rhythm().span(day).orElseThrow();
    }
}
