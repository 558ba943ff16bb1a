package org.gongkailan.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestCommandsTest {
    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("云溪县.gkl");
        assertEquals(0, CommandRun.of("workspace", "create", file, "--unit", "云溪县政务公开办", "--level", "county").exit());
        assertEquals(0, register("2026-10-27", "in-person").exit());
    }

    @Test
    void aRequestIsRegisteredListedAndDue() {
        CommandRun list = requests("list");
        assertEquals("〔2026〕第1号  即将到期  2026-11-24  征地补偿标准\n", list.out().replace("\r", ""));
        assertEquals(list.out(), requests("due", "--within", "1").out());
        assertEquals("", requests("due", "--within", "0").out());
        assertTrue(requests("list", "--json").out().contains("\"daysLeft\" : 1"));
    }

    @Test
    void aCaseIsWalkedToItsEnd() {
        assertEquals(0, requests("supplement", "1", "--on", "2026-10-29", "--what", "写明文号", "--until", "2026-11-12").exit());
        assertEquals(0, requests("supplemented", "1", "--on", "2026-11-05").exit());
        assertEquals(0, requests("consult", "1", "--on", "2026-11-06", "--whom", "third-party", "--name", "某公司").exit());
        assertEquals(0, requests("opinion", "1", "--on", "2026-11-10").exit());
        assertEquals(0, requests("extend", "1", "--on", "2026-11-12", "--days", "10", "--consent", "李主任").exit());
        CommandRun answer = requests("answer", "1", "--on", "2026-11-20", "--outcome", "partlyGranted", "--json");
        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.out().contains("\"outcome\" : \"partlyGranted\""), answer.out());
        assertEquals(0, requests("archive", "1", "--place", "1盒").exit());
    }

    @Test
    void whatTheLawRefusesIsSaidAndNotDone() {
        CommandRun refused = requests("extend", "1", "--days", "21", "--consent", "李主任");
        assertEquals(1, refused.exit());
        assertTrue(refused.out().contains("request.extension-long"), refused.out());
        assertFalse(refused.out().contains("days："), "no field of a form is named: " + refused.out());
        assertFalse(requests("list", "--json").out().contains("extended"));
    }

    @Test
    void aFeeIsByItemsOrByPagesNeverBoth() {
        assertEquals(2, requests("fee", "1", "--items", "1", "--pages", "50").exit());
        CommandRun fee = requests("fee", "1", "--pages", "50", "--json");
        assertEquals(0, fee.exit(), fee.out());
        assertTrue(fee.out().contains("\"fen\" : 20000"), fee.out());
    }

    @Test
    void anUnconfirmedRequestWaitsForItsConfirmation() {
        assertEquals(0, register("2026-11-18", "internet").exit());
        assertEquals(1, requests("answer", "2", "--outcome", "granted").exit());
        assertEquals(0, requests("confirm", "2", "--on", "2026-11-19").exit());
        assertEquals(0, requests("answer", "2", "--outcome", "granted").exit());
    }

    @Test
    void wordsThatMeanNothingAreSentences() {
        assertEquals(2, requests("answer", "1", "--outcome", "nothing").exit());
        assertEquals(2, requests("answer", "9", "--outcome", "granted").exit());
        assertEquals(2, requests("answer", "1", "--outcome", "granted", "--on", "昨天").exit());
        assertEquals(2, requests("list", "--class", "nobody").exit());
    }

    @Test
    void wrongOptionsAreSaidInChinese() {
        assertTrue(requests("fee", "1", "--items", "1", "--pages", "50").err().contains("只能选一个：--items --pages"));
        assertTrue(requests("extend", "1", "--days", "多", "--consent", "李主任").err().contains("--days 不能是“多”"));
    }

    @Test
    void theLedgerIsWrittenWithoutNamesUnlessAskedForAndReadAgain() {
        Path out = Path.of(file.toString()).resolveSibling("台账.xlsx");
        CommandRun written = requests("export", "--out", out, "--json");
        assertEquals(0, written.exit(), written.err());
        assertTrue(written.out().contains("\"names\" : false"), written.out());
        CommandRun again = requests("import", out, "--dry-run", "--json");
        assertTrue(again.out().contains("\"known\" : 1"), again.out());
        assertEquals(0, requests("export", "--out", out, "--with-names").exit());
        assertEquals(2, requests("export", "--out", out.resolveSibling("台账.doc")).exit());
        assertEquals(2, requests("export", "--out", out, "--year", "1999").exit());
    }

    @Test
    void aDisputeIsAnsweredDecidedAndNoLongerDue() {
        CommandRun added = requests("dispute", "add", "--stage", "review", "--act", "第3号答复", "--notified", "2026-11-13",
                "--reply-due", "2026-11-23", "--number", "云复〔2026〕1号");
        assertEquals(0, added.exit(), added.err());
        assertTrue(requests("dispute", "due", "--json").out().contains("\"dueKind\" : \"reply\""));
        assertEquals(0, requests("dispute", "change", "云复〔2026〕1号", "--replied", "2026-11-20").exit());
        assertEquals("[ ]", requests("dispute", "due", "--json").out().strip());
        assertEquals(1, requests("dispute", "change", "云复〔2026〕1号", "--result", "upheld").exit());
        assertEquals(0, requests("dispute", "change", "云复〔2026〕1号", "--result", "upheld", "--closed", "2026-11-22").exit());
        assertTrue(requests("dispute", "list").out().contains("可起诉至 2026-12-07（未核对）"));
        assertEquals(2, requests("dispute", "change", "无此案号", "--replied", "2026-11-20").exit());
        assertEquals(2, requests("dispute", "change", "云复〔2026〕1号", "--role", "nobody").exit());
        assertEquals(2, requests("dispute", "due", "--within", "-1").exit());
    }

    @Test
    void nobodyIsNamedInLists() {
        assertFalse((requests("list").out() + requests("list", "--json").out()).contains("赵小云"));
    }

    private CommandRun register(String day, String channel) {
        return requests("register", "--class", "naturalPerson", "--name", "赵小云", "--contents", "征地补偿标准",
                "--channel", channel, "--arrived", day);
    }

    private CommandRun requests(Object... args) {
        var all = new ArrayList<Object>(List.of("requests"));
        int words = args[0].equals("dispute") ? 2 : 1;
        all.addAll(List.of(args).subList(0, words));
        all.addAll(List.of("-w", file));
        all.addAll(List.of(args).subList(words, args.length));
        return CommandRun.of(all.toArray());
    }
}
