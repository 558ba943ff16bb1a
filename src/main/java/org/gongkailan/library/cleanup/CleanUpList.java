package org.gongkailan.library.cleanup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.gongkailan.library.DocumentState;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.StatusChange;
import org.gongkailan.library.Timeline;

/**
 * 清理清单: the regulations and normative documents of this office that hold, and those that expired by themselves in the
 * year, which can still be kept.
 */
public final class CleanUpList {
    private final int year;
    private final int oldAfter;
    private final LocalDate today;

    /**
     * @param year     the year of the clean-up
     * @param oldAfter after how many years without a decision a document is looked at
     * @param today    the day on which it must still hold to be looked at, unless it expired by itself in the year
     */
    public CleanUpList(int year, int oldAfter, LocalDate today) {
        this.year = year;
        this.oldAfter = oldAfter;
        this.today = today;
    }

    /** The documents to look at, the most pressing first; documents of others and those that are not counted are left out. */
    public List<CleanUpLine> of(List<OfficialDocument> documents) {
        return documents.stream().filter(OfficialDocument::counted)
                .filter(document -> Timeline.of(document).holdsOn(today) || expiredThisYear(document)).map(this::line)
                .sorted(Comparator.comparing(CleanUpLine::reason)
                        .thenComparing(CleanUpLine::expires, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(CleanUpLine::since, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(line -> line.document().id())).toList();
    }

    private boolean expiredThisYear(OfficialDocument document) {
        Timeline.Phase now = Timeline.of(document).on(today);
        return now.state() == DocumentState.LAPSED && now.change() == null && now.from().getYear() == year;
    }

    private CleanUpLine line(OfficialDocument document) {
        LocalDate expires = Timeline.of(document).expires();
        LocalDate since = since(document);
        int years = since == null ? 0 : (int) Math.max(0, ChronoUnit.YEARS.between(since, LocalDate.of(year + 1, 1, 1)));
        CleanUpReason reason = expires != null && expires.getYear() <= year ? CleanUpReason.EXPIRES
                : waitsForAmendment(document) ? CleanUpReason.TO_AMEND
                : since != null && years >= oldAfter ? CleanUpReason.OLD : CleanUpReason.OTHER;
        return new CleanUpLine(document, reason, expires, since, years);
    }

    private static LocalDate since(OfficialDocument document) {
        return document.changes().reversed().stream().filter(change -> change.kind() == StatusChange.Kind.KEPT
                || change.kind() == StatusChange.Kind.AMENDED).map(StatusChange::day).findFirst()
                .orElse(document.dates().begins());
    }

    private static boolean waitsForAmendment(OfficialDocument document) {
        return !document.changes().isEmpty() && document.changes().getLast().kind() == StatusChange.Kind.TO_AMEND;
    }
}
