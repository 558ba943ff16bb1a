package org.gongkailan.library;

import static org.gongkailan.library.Samples.change;
import static org.gongkailan.library.Samples.document;
import static org.gongkailan.library.Samples.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    @TempDir
    Path folder;
    private Samples.Shelf shelf;
    private Library library;

    @BeforeEach
    void open() {
        shelf = Samples.shelf(folder);
        library = shelf.library();
        library.save(List.of(document("云政规〔2024〕1号", "2024-03-01", Validity.LONG_TERM),
                document("云政规〔2022〕2号", "2022-03-01", until("2027-02-28")),
                document("云政规〔2020〕3号", "2020-03-01", until("2025-02-28")),
                document("云政规〔2019〕4号", "2019-03-01", Validity.UNSAID,
                        change(StatusChange.Kind.REPEALED, "2026-06-01"))));
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void theListShowsTheNewestFirstWithWhereEachStands() {
        assertEquals(List.of("云政规〔2024〕1号 现行有效", "云政规〔2022〕2号 即将到期", "云政规〔2020〕3号 已失效",
                "云政规〔2019〕4号 已废止"), list(DocumentQuery.ALL));
    }

    @Test
    void everyStateIsCountedWhateverIsShown() {
        var page = library.page(DocumentQuery.ALL.in(Set.of(DocumentState.LAPSED)));
        assertEquals(1, page.lines().size());
        assertEquals(4, page.total());
    }

    @Test
    void wordsFindInTitleNumberAndTheDocumentThatEndedIt() {
        assertEquals(1, list(DocumentQuery.ALL.finding("云溪县 〔2022〕")).size());
        assertEquals(List.of("云政规〔2019〕4号 已废止"), list(DocumentQuery.ALL.finding("〔2026〕9号")));
        assertEquals(4, list(DocumentQuery.ALL.finding("yunxi")).size());
    }

    @Test
    void aNumberIsFoundHoweverItIsBracketed() {
        assertEquals("云政规〔2024〕1号", library.named("云政规[2024] 1号").orElseThrow().id());
        assertTrue(library.named("云政规〔2024〕9号").isEmpty());
        assertTrue(library.named("").isEmpty());
    }

    @Test
    void aChangeIsOneStepOfUndo() {
        library.cleanUp(2026, library.all().stream()
                .map(each -> each.changed(change(StatusChange.Kind.REPEALED, "2026-11-23"))).toList());
        assertEquals(0, library.page(DocumentQuery.IN_FORCE).lines().size());
        shelf.journal().undo();
        assertEquals(2, library.page(DocumentQuery.IN_FORCE).lines().size());
    }

    @Test
    void theFiltersOfferWhatOccurs() {
        assertEquals(Map.of("云溪县人民政府", 4), library.choices().issuers());
        assertEquals(List.of(2024, 2022, 2020, 2019), List.copyOf(library.choices().years().keySet()));
    }

    @Test
    void aNumberOnTwoDocumentsIsSeenHoweverItIsBracketed() {
        library.save(List.of(new OfficialDocument("x", DocumentKind.OTHER, true,
                new Letterhead("另一件", "云政规（2024）1号", List.of(), ""), DocumentDates.NONE, Validity.UNSAID, List.of(),
                null, null)));
        assertEquals(Set.of("x", "云政规〔2024〕1号"),
                library.idsByNumber().get(DocumentNumber.plain("云政规〔2024〕1号")));
    }

    private List<String> list(DocumentQuery query) {
        return library.page(query).lines().stream()
                .map(line -> line.document().head().number() + " " + line.state().label()).toList();
    }
}
