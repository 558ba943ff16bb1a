package org.gongkailan.library.cleanup;

import static org.gongkailan.library.Samples.TODAY;
import static org.gongkailan.library.Samples.change;
import static org.gongkailan.library.Samples.document;
import static org.gongkailan.library.Samples.kept;
import static org.gongkailan.library.Samples.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.DocumentRef;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.Samples;
import org.gongkailan.library.StatusChange;
import org.gongkailan.library.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanUpTest {
    private static final CleanUp TODAYS = new CleanUp(TODAY, DocumentRef.of("云政规〔2026〕9号"), LocalDate.of(2031, 12, 31));

    @Test
    void theMostPressingComesFirstAndSaysWhy() {
        assertEquals(List.of("已届满 有效期至 2026-06-30", "将届满 有效期至 2026-12-31", "久 自 2018-01-01 起满 9 年未评估",
                "拟改 上次清理列入修改，尚未修改", "新 现行有效"), list(document("新", "2024-01-01", Validity.LONG_TERM),
                        document("久", "2018-01-01", Validity.UNSAID), document("将届满", "2022-01-01", until("2026-12-31")),
                        document("已届满", "2021-07-01", until("2026-06-30")), document("拟改", "2018-01-01", Validity.UNSAID,
                                change(StatusChange.Kind.TO_AMEND, "2025-06-01"))));
    }

    @Test
    void whatEndedBeforeOrWasRepealedIsNotLookedAtAgain() {
        assertEquals(List.of(), list(document("早", "2018-01-01", until("2025-06-30")),
                document("废", "2018-01-01", Validity.UNSAID, change(StatusChange.Kind.REPEALED, "2026-02-01"))));
    }

    @Test
    void theYearsRunFromTheLastDecision() {
        assertEquals(List.of("留 现行有效"), list(document("留", "2010-01-01", Validity.UNSAID, kept("2024-03-01", null))));
    }

    @Test
    void decisionsOfACleanUpAreOneStepOfUndo(@TempDir Path folder) {
        try (var shelf = Samples.shelf(folder)) {
            shelf.library().save(List.of(document("留", "2018-01-01", Validity.UNSAID),
                    document("改", "2018-01-01", Validity.UNSAID), document("失", "2018-01-01", Validity.UNSAID),
                    document("废", "2018-01-01", Validity.UNSAID), document("不议", "2018-01-01", Validity.UNSAID)));
            var lines = new CleanUpList(2026, 5, TODAY).of(shelf.library().all());
            shelf.library().cleanUp(2026, TODAYS.apply(lines, Map.of("留", Decision.KEEP, "改", Decision.AMEND,
                    "失", Decision.LAPSE, "废", Decision.REPEAL)));
            assertEquals(Map.of("留", "现行有效", "改", "现行有效", "失", "已失效", "废", "已废止", "不议", "现行有效"), states(shelf));
            shelf.journal().undo();
            assertEquals(5, shelf.library().page(DocumentQuery.IN_FORCE).lines().size());
        }
    }

    @Test
    void whatIsKeptWithoutADayKeepsTheEndItHas() {
        var line = new CleanUpList(2026, 5, TODAY).of(List.of(document("长", "2020-01-01", until("2029-12-31")))).getFirst();
        var kept = new CleanUp(TODAY, DocumentRef.NONE, null).apply(List.of(line), Map.of("长", Decision.KEEP)).getFirst();
        assertEquals(LocalDate.of(2029, 12, 31), kept.changes().getFirst().until());
    }

    private static Map<String, String> states(Samples.Shelf shelf) {
        return shelf.library().page(DocumentQuery.ALL).lines().stream()
                .collect(java.util.stream.Collectors.toMap(DocumentLine::id, line -> line.state().label()));
    }

    private static List<String> list(OfficialDocument... documents) {
        return new CleanUpList(2026, 5, TODAY).of(List.of(documents)).stream()
                .map(line -> line.document().id() + " " + line.why()).toList();
    }
}
