package org.gongkailan.villageboard.desk;

import java.time.Clock;
import java.util.function.Supplier;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.villageboard.archive.PaperCheck;
import org.gongkailan.villageboard.character.CharacterPictures;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.consult.Consultation;
import org.gongkailan.villageboard.due.DueDesk;
import org.gongkailan.villageboard.due.Exemptions;
import org.gongkailan.villageboard.due.PostingDays;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.posting.DisclosedRows;
import org.gongkailan.villageboard.posting.PostingSteps;
import org.gongkailan.villageboard.posting.Postings;
import org.gongkailan.villageboard.privacy.PrivacyReleases;
import org.gongkailan.villageboard.roll.RollHeads;
import org.gongkailan.villageboard.roll.VillageSpellings;

/**
 * What an office can do with its village boards.
 *
 * @param postings  what came in, was printed and hangs where
 * @param steps     the life of postings
 * @param dues      what villages have to post
 * @param kinds     the kinds of notices
 * @param heads     how heads of rolls were taken before
 * @param releases  what was let pass the privacy gate, and why
 * @param spellings how rolls write villages
 * @param units     the directory whose villages rolls name
 * @param pictures  of characters that no font has
 */
public record NoticeDesk(Postings postings, PostingSteps steps, DueDesk dues, OfficeKinds kinds, RollHeads heads,
                         PrivacyReleases releases, VillageSpellings spellings, UnitDirectory units, CharacterPictures pictures) {
    /**
     * What the desk leans on besides its workspace.
     *
     * @param calendar  the working days as the office knows them now
     * @param disclosed where a notice that hangs is put down as a disclosure
     */
    public record Surroundings(UnitDirectory units, Supplier<WorkingCalendar> calendar, DisclosedRows disclosed, Clock clock) {
    }

    /** The desk of an opened workspace. */
    public static NoticeDesk of(Database database, Journal journal, NoticeStores stores, Surroundings around) {
        var kinds = new OfficeKinds(database, journal, stores.kinds());
        var postings = new Postings(database, journal, stores.ofPostings(), around.clock());
        return new NoticeDesk(postings, new PostingSteps(journal, postings, stores.ofPostings(),
                new PostingSteps.Surroundings(kinds, around.calendar(), around.disclosed())),
                new DueDesk(kinds, postings, new Exemptions(database, journal, stores.exemptions(), around.clock()),
                        new PostingDays(database, journal, stores.days()), () -> VillageNames.of(around.units())), kinds,
                new RollHeads(database, journal, stores.mappings()), new PrivacyReleases(database, journal, stores.releases(), around.clock()),
                new VillageSpellings(database, journal, stores.spellings()), around.units(),
                new CharacterPictures(database, journal, stores.pictures()));
    }

    /** What anybody may look up. */
    public Consultation consultation() {
        return new Consultation(postings, kinds);
    }

    /** Compares papers with what is kept. */
    public PaperCheck paperCheck() {
        return new PaperCheck(postings);
    }
}
