package org.gongkailan.villageboard.consult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.NoticeKindStore;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.posting.LifeDesk;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsultationTest {
    @TempDir
    private Path folder;
    private LifeDesk desk;
    private Database other;
    private Consultation consultation;

    @BeforeEach
    void open() {
        desk = new LifeDesk(folder);
        other = WorkspaceFile.create(folder.resolve("类型.gkl"), Clock.systemUTC());
        var kinds = new NoticeKindStore();
        consultation = new Consultation(desk.postings, new OfficeKinds(other, new Journal(other, Clock.systemUTC(), "", List.of(kinds)), kinds));
    }

    @AfterEach
    void close() {
        desk.close();
        other.close();
    }

    @Test
    void whatIsOnlyADraftIsNotFound() {
        desk.draft(Set.of(Samples.WEST_BAY));

        assertEquals(0, find(null, null, "").size());
    }

    @Test
    void whatHungIsFoundByYearVillageAndItem() {
        desk.hangAll();

        assertEquals(2, find(2026, null, "补贴").size());
        assertEquals(1, find(2026, LifeDesk.EAST, "").size());
        assertEquals(0, find(2025, null, "").size());
        assertEquals(0, find(2026, null, "宅基地").size());
    }

    @Test
    void everyWordNarrowsWhetherItNamesTheVillageOrTheItem() {
        desk.hangAll();

        assertEquals(List.of(LifeDesk.EAST), find(null, null, "东河村 惠农补贴").stream().map(PostingLine::village).toList());
        assertEquals(0, find(null, null, "东河村 低保").size());
    }

    @Test
    void whatThereIsToChooseFromIsWhatHung() {
        desk.draft(Set.of(Samples.WEST_BAY));
        assertEquals(List.of(), consultation.choices().villages());

        desk.hangAll();

        assertEquals(List.of(2026), consultation.choices().years());
        assertEquals(2, consultation.choices().villages().size());
        assertEquals(Set.of("subsidy-payment"), consultation.choices().kinds());
    }

    @Test
    void aCopyIsThePageAsItHung() throws IOException {
        desk.hangAll();
        var line = find(2026, LifeDesk.EAST, "").getFirst();
        Path copy = folder.resolve("副本.pdf");
        consultation.copy(line, copy);

        assertEquals(desk.of(LifeDesk.EAST).paper().digest(), Digests.of(Files.readAllBytes(copy)));
    }

    private List<PostingLine> find(Integer year, Village village, String words) {
        return consultation.find(new Consultation.Wanted(year, village, null, words)).lines();
    }
}
