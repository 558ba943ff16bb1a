package org.gongkailan.villageboard.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.gongkailan.villageboard.PaperCode;
import org.gongkailan.villageboard.posting.LifeDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperCheckTest {
    @TempDir
    private Path folder;
    private LifeDesk desk;
    private PaperCheck check;
    private String code;

    @BeforeEach
    void open() {
        desk = new LifeDesk(folder);
        desk.hangAll();
        check = new PaperCheck(desk.postings);
        code = desk.of(LifeDesk.EAST).paper().code();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theWordsOfTheCodeAgreeWithWhatIsKept() {
        var answer = check.compare(code);

        assertTrue(answer.agrees(), answer.sentence());
        assertEquals(LifeDesk.EAST, answer.posting().village());
    }

    @Test
    void theCheckCodeAloneIsEnoughHoweverItWasTyped() {
        String typed = PaperCode.checkOf(code).orElseThrow().replace("-", " ").toLowerCase(java.util.Locale.ROOT);

        assertTrue(check.compare(" " + typed + " ").agrees());
    }

    @Test
    void aCodeWithOtherWordsDoesNotAgree() {
        assertFalse(check.compare(code.replace("东河村", "西河村")).agrees());
    }

    @Test
    void anotherCheckCodeUnderTheSameTitleIsAnotherContent() {
        var answer = check.compare(code.replaceAll("[0-9A-F]{4}-", "0000-"));

        assertFalse(answer.agrees());
        assertEquals(LifeDesk.EAST, answer.posting().village());
    }

    @Test
    void damagedPagesAreTold() {
        desk.damage(desk.of(LifeDesk.EAST).paper().digest());

        assertEquals(PaperCheck.Wholeness.DAMAGED, check.wholeness(desk.of(LifeDesk.EAST)));
        assertFalse(check.compare(code).agrees());
    }

    @Test
    void wordsWithoutACodeAndUnknownCodesAreAnsweredWithASentence() {
        assertTrue(check.compare("今天天气很好").sentence().contains("校验码"));
        assertTrue(check.compare("1234-5678-9ABC-DEF0").sentence().contains("1234-5678-9ABC-DEF0"));
    }
}
