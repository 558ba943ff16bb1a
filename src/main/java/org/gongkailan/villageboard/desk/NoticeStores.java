package org.gongkailan.villageboard.desk;

import java.util.List;
import org.gongkailan.history.RecordStore;
import org.gongkailan.villageboard.character.CharacterPictures;
import org.gongkailan.villageboard.due.Exemptions;
import org.gongkailan.villageboard.due.PostingDays;
import org.gongkailan.villageboard.kind.NoticeKindStore;
import org.gongkailan.villageboard.posting.PostingFileStore;
import org.gongkailan.villageboard.posting.PostingStore;
import org.gongkailan.villageboard.posting.Postings;
import org.gongkailan.villageboard.privacy.PrivacyReleases;
import org.gongkailan.villageboard.roll.RollMappingStore;
import org.gongkailan.villageboard.roll.RollStore;
import org.gongkailan.villageboard.roll.VillageSpellings;

/** The SQL of the village board, by what it keeps. */
public record NoticeStores(RollStore rolls, PostingStore postings, PostingFileStore files, NoticeKindStore kinds,
                           RollMappingStore mappings, PrivacyReleases.Store releases, VillageSpellings.Store spellings,
                           Exemptions.Store exemptions, CharacterPictures.Store pictures, PostingDays.Store days) {
    public NoticeStores() {
        this(new RollStore(), new PostingStore(), new PostingFileStore(), new NoticeKindStore(), new RollMappingStore(),
                new PrivacyReleases.Store(), new VillageSpellings.Store(), new Exemptions.Store(),
                new CharacterPictures.Store(), new PostingDays.Store());
    }

    /** All that the journal knows. */
    public List<RecordStore<?>> all() {
        return List.of(rolls, postings, kinds, mappings, releases, spellings, exemptions, pictures, days);
    }

    /** What postings are kept by. */
    Postings.Stores ofPostings() {
        return new Postings.Stores(rolls, postings, files);
    }
}
