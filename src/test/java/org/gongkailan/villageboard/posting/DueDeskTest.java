package org.gongkailan.villageboard.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.gongkailan.history.Journal;
import org.gongkailan.villageboard.due.DueDesk;
import org.gongkailan.villageboard.due.Exemptions;
import org.gongkailan.villageboard.due.PostingDays;
import org.gongkailan.villageboard.kind.NoticeKindStore;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueDeskTest {
    @TempDir
    private Path folder;

    @Test
    void aPeriodWhosePostingsAreNoLongerReadIsNoLongerAskedFor() {
        try (var desk = new LifeDesk(folder)) {
            desk.hangAll();
            desk.later(60);
            desk.steps.takeDown(desk.postings.all(), new Life.Removal(LifeDesk.day("2027-01-10"), "王五一", ""));
            desk.steps.archive(desk.postings.all(), 10);
            desk.later(740);

            var today = dues(desk).today();

            assertEquals(LifeDesk.day("2028-01-01"), today.since());
            assertEquals("2028年1月", today.cell("village-accounts", LifeDesk.EAST).due().span().label());
        }
    }

    private static DueDesk dues(LifeDesk desk) {
        var kinds = new NoticeKindStore();
        var exemptions = new Exemptions.Store();
        var days = new PostingDays.Store();
        var journal = new Journal(desk.database, Clock.systemUTC(), "王主任", List.of(kinds, exemptions, days));
        return new DueDesk(new OfficeKinds(desk.database, journal, kinds), desk.postings,
                new Exemptions(desk.database, journal, exemptions, Clock.systemUTC()), new PostingDays(desk.database, journal, days), List::of);
    }
}
