package org.gongkailan.cli.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.assembly.AppFolder;
import org.gongkailan.assembly.Assembly;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.cli.CommandRun;
import org.gongkailan.cli.office.Office;
import org.gongkailan.progress.Progress;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.posting.PostingState;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardLifeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final List<Village> VILLAGES = List.of(new Village("石桥镇", "西湾村"), new Village("石桥镇", "西河村"));
    @TempDir
    private Path folder;
    private Path workspace;

    @BeforeEach
    void twoVillagesOfWhichOneHasACatalogue() {
        workspace = folder.resolve("云溪县.gkl");
        var assembly = assembly();
        try (Office office = assembly.create(workspace, "云溪县政务公开办", UnitLevel.COUNTY, null)) {
            office.units().addAll(List.of(new Unit("t", "石桥镇", UnitLevel.TOWNSHIP, null, null, null),
                    new Unit("v1", "西湾村", UnitLevel.VILLAGE, "t", null, null), new Unit("v2", "西河村", UnitLevel.VILLAGE, "t", null, null)));
            var items = office.catalogue().standard().rows("V1").stream().map(row -> new CatalogueItem(Catalogue.newId(), "v1", "V1", 0,
                    row.entry(), new StandardRef(row.id(), "2019"))).toList();
            office.catalogue().rows().add("采用", items);
            var kind = NoticeKinds.shipped().of("supervision");
            var settings = NoticeSettings.of(kind, office.postings().today());
            var reading = new RollReading(Roll.ofText("r", "监督工作", kind.words().draft(), VILLAGES), List.of());
            office.postings().draft(reading, kind, assembly.villageBoard().hanging(settings),
                    assembly.villageBoard().print(reading.roll(), kind, settings, folder.resolve("out"), Progress.NONE));
        }
    }

    @Test
    void aPostingGoesFromDraftToArchiveByCommands() {
        assertEquals(2, run("board", "post", "--by", "王五一").exit(), "nothing is checked yet");
        assertEquals(2, json("board", "post", "--by", "王五一", "--checked-by", "李主任", "--json").size());
        assertEquals("posted", states(PostingState.POSTED).getFirst());
        assertEquals(2, json("board", "take-down", "--reason", "更正后重新公示", "--json").size());
        assertEquals("archived", json("board", "archive", "--years", "30", "--json").get(0).get("state").asString());
    }

    @Test
    void whatHangsIsInTheLedgerOfDisclosuresAndOneUndoTakesBothBack() {
        run("board", "post", "--by", "王五一", "--checked-by", "李主任");
        try (Office office = assembly().open(workspace)) {
            var lines = office.disclosures().ledger().all(DisclosureQuery.ALL);
            assertEquals(1, lines.size(), "the village without a catalogue has no row");
            assertTrue(lines.getFirst().disclosure().subject().matter().contains("村务监督委员会工作"));
            assertEquals("村务公开栏", lines.getFirst().disclosure().outlet().address());

            office.journal().undo();
            assertEquals(List.of(), office.disclosures().ledger().all(DisclosureQuery.ALL));
            assertEquals(PostingState.CHECKED, office.postings().all().getFirst().state(office.postings().today()));
        }
    }

    @Test
    void dueListsWhatIsMissingAndNothingThatWasPosted() {
        assertTrue(due().contains("supervision"));
        run("board", "post", "--by", "王五一", "--checked-by", "李主任");

        assertTrue(due().contains("village-accounts"));
        assertEquals(-1, due().indexOf("\"supervision\""));
    }

    @Test
    void theProofNamesGapsAndIsWrittenInThreeFormats() throws Exception {
        run("board", "post", "--by", "王五一", "--checked-by", "李主任");
        JsonNode proof = json("board", "proof", "--json");
        assertEquals(2, proof.size());
        assertEquals(1, proof.get(0).get("posted").asInt());
        assertTrue(proof.get(0).get("missing").asInt() > 0, "what hangs for good is missing");

        for (String ending : List.of("pdf", "xlsx", "docx")) {
            Path file = folder.resolve("清单." + ending);
            assertEquals(0, run("board", "proof", "--out", file.toString()).exit());
            assertEquals(0, run("board", "proof", "--village", "西湾村", "--out", folder.resolve("村." + ending).toString()).exit());
            assertTrue(Files.size(file) > 1_000);
        }
        assertEquals(2, run("board", "proof", "--out", folder.resolve("清单.txt").toString()).exit());
        assertEquals(2, run("board", "proof", "--village", "没有村").exit());
    }

    @Test
    void anObjectionIsNotedOnOneNoticeAndSettled() {
        run("board", "post", "--by", "王五一", "--checked-by", "李主任");
        assertEquals(2, run("board", "object", "--matter", "次序有误").exit(), "two notices hang");
        assertEquals(2, run("board", "object", "--village", "西湾村", "--matter", "见13939788657").exit(), "a telephone");
        assertEquals(2, run("board", "object", "--village", "西湾村").exit(), "neither matter nor result");

        assertEquals(0, run("board", "object", "--village", "西湾村", "--matter", "次序有误").exit());
        assertEquals(1, open());
        assertEquals(0, run("board", "object", "--settle", "已核对，无误").exit());
        assertEquals(0, open());
        assertEquals(2, run("board", "object", "--settle", "再答").exit());
    }

    private int open() {
        try (Office office = assembly().open(workspace)) {
            return office.postings().all().stream().mapToInt(posting -> posting.life().open()).sum();
        }
    }

    @Test
    void draftsAreDiscardedAndWhatHangsStays() {
        run("board", "post", "--by", "王五一", "--checked-by", "李主任", "--village", "西湾村");

        assertTrue(run("board", "discard").out().contains("西河村"));
        assertEquals(2, run("board", "discard").exit());
        assertEquals(List.of("posted"), states(PostingState.POSTED));
    }

    @Test
    void slipsArePrintedForWhatHangsOrIsAboutTo() throws Exception {
        Path file = folder.resolve("回执.pdf");
        assertEquals(2, run("board", "slip", "--out", file).exit(), "nothing is checked yet");
        run("board", "post", "--by", "王五一", "--checked-by", "李主任");

        assertEquals(0, run("board", "slip", "--out", file).exit());
        assertTrue(Files.size(file) > 1_000);
    }

    @Test
    void aPaperIsComparedByItsCode() {
        String code;
        try (Office office = assembly().open(workspace)) {
            code = office.postings().all().getFirst().paper().code();
        }
        assertEquals(0, run("board", "archive", "--compare", code).exit());
        assertEquals(1, run("board", "archive", "--compare", "0000-0000-0000-0000").exit());
    }

    private List<String> states(PostingState state) {
        try (Office office = assembly().open(workspace)) {
            return office.postings().all().stream().filter(posting -> posting.state(office.postings().today()) == state)
                    .map(posting -> posting.state(office.postings().today()).word()).toList();
        }
    }

    private String due() {
        return run("board", "due", "--all", "--json").out();
    }

    private JsonNode json(Object... args) {
        var run = run(args);
        assertEquals(0, run.exit(), run.err());
        return JsonMapper.builder().build().readTree(run.out());
    }

    private CommandRun run(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-w", workspace));
        return CommandRun.of(all.toArray());
    }

    private static Assembly assembly() {
        return new Assembly(CLOCK, AppFolder.at(Path.of("target", "test-home")));
    }
}
