package org.gongkailan.villageboard.desk;

import java.time.Clock;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.villageboard.character.CharacterPictures;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.posting.Postings;
import org.gongkailan.villageboard.privacy.PrivacyReleases;
import org.gongkailan.villageboard.roll.RollHeads;
import org.gongkailan.villageboard.roll.VillageSpellings;

/**
 * What an office can do with its village boards.
 *
 * @param postings what hangs where
 * @param kinds    the kinds of notices
 * @param heads    how heads of rolls were taken before
 * @param releases what was let pass the privacy gate, and why
 * @param spellings how rolls write villages
 * @param units    the directory whose villages rolls name
 * @param pictures of characters that no font has
 */
public record NoticeDesk(Postings postings, OfficeKinds kinds, RollHeads heads, PrivacyReleases releases,
                         VillageSpellings spellings, UnitDirectory units, CharacterPictures pictures) {
    /** The desk of an opened workspace. */
    public static NoticeDesk of(Database database, Journal journal, NoticeStores stores, UnitDirectory units, Clock clock) {
        return new NoticeDesk(new Postings(database, journal, stores.rolls(), stores.postings(), clock),
                new OfficeKinds(database, journal, stores.kinds()), new RollHeads(database, journal, stores.mappings()),
                new PrivacyReleases(database, journal, stores.releases(), clock),
                new VillageSpellings(database, journal, stores.spellings()), units,
                new CharacterPictures(database, journal, stores.pictures()));
    }
}
