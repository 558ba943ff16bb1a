package org.gongkailan.villageboard.due;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.posting.Postings;

/** Asks the workspace for everything a {@link DueList} is worked out from. */
public final class DueDesk {
    private final OfficeKinds kinds;
    private final Postings postings;
    private final Exemptions exemptions;
    private final PostingDays days;
    private final Supplier<List<Village>> villages;

    /** @param villages of the directory, which are asked; all if it has none */
    public DueDesk(OfficeKinds kinds, Postings postings, Exemptions exemptions, PostingDays days, Supplier<List<Village>> villages) {
        this.kinds = kinds;
        this.postings = postings;
        this.exemptions = exemptions;
        this.days = days;
        this.villages = villages;
    }

    /** By when the office wants things posted. */
    public PostingDays days() {
        return days;
    }

    /** The reasons why something does not have to be posted. */
    public Exemptions exemptions() {
        return exemptions;
    }

    /** What is due today; postings of this year and the last, and all that hang. What is older is no longer asked for. */
    public DueList today() {
        LocalDate today = postings.today();
        return of(today.minusYears(1).withDayOfYear(1), today);
    }

    /** What was due in a year, judged at its end or today. */
    public DueList inYear(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = postings.today();
        return of(LocalDate.of(year, 1, 1), end.isBefore(today) ? end : today);
    }

    private DueList of(LocalDate from, LocalDate day) {
        LocalDate first = postings.firstDay().filter(slip -> !slip.isAfter(postings.today())).orElse(postings.today());
        return new DueList(kinds.kinds().all(), days.all(), postings.lines(from), exemptions.all(),
                first.isBefore(from) ? from : first, day).asking(villages.get());
    }
}
