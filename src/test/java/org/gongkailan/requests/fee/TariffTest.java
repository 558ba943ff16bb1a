package org.gongkailan.requests.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Fee;
import org.gongkailan.requests.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffTest {
    private final Tariff tariff = Tariff.inForce();

    @ParameterizedTest(name = "{1} from number {0}: {2} fen")
    @CsvSource(textBlock = """
            1,   10,       0
            10,   1,       0
            11,   1,   10000
            11,  20,  200000
            30,   1,   10000
            31,   1,   20000
            31,  10,  200000
            41,   1,   30000
            1,   50,  700000
            """)
    void itemsCostMoreBandByBand(int from, int count, long fen) {
        assertEquals(fen, tariff.byItem(from, count).fen());
    }

    @ParameterizedTest(name = "{0} pages: {1} fen")
    @CsvSource(textBlock = """
            30,        0
            31,     1000
            100,   70000
            101,   72000
            200,  270000
            201,  274000
            """)
    void pagesCostMoreBandByBand(int pages, long fen) {
        assertEquals(fen, tariff.byPage(pages).fen());
    }

    @Test
    void aFeeSaysBandByBandHowItAddsUp() {
        assertEquals("30页免费，70页×10元，20页×20元", FeeWords.sum(tariff.byPage(120)));
        assertEquals("1件免费，20件×100元，4件×200元", FeeWords.sum(tariff.byItem(10, 25)));
        assertEquals("2件×300元", FeeWords.sum(tariff.byItem(45, 2)));
    }

    @Test
    void theTariffIsToldForOneBasisAtATime() {
        assertEquals("30页以内免费，31至100页每页10元，101至200页每页20元，201页以上每页40元", FeeWords.tariff(Fee.Basis.PAGE));
        assertEquals("10件以内免费，11至30件每件100元，31件起每10件一档，每档每件提高100元", FeeWords.tariff(Fee.Basis.ITEM));
    }

    @Test
    void everyAmountIsAMultipleOfTenYuan() {
        for (int i = 1; i < 300; i++) {
            assertTrue(tariff.byPage(i).fen() % 1000 == 0 && tariff.byItem(i, 1).fen() % 1000 == 0);
        }
    }

    @Test
    void requestsOfOneApplicantAreNumberedWithinTheMonth() {
        var month = List.of(by("a", "赵小云"), by("b", "钱大河"), by("c", "赵小云"), by("d", "赵小云"));
        assertEquals(List.of(1, 1, 2, 3), month.stream().map(each -> MonthlyNumber.of(each, month)).toList());
    }

    private static DisclosureRequest by(String id, String name) {
        DisclosureRequest sample = Samples.handedIn("2026-11-02");
        return new DisclosureRequest(id, new CaseNumber(2026, 1, id), new Applicant(ApplicantClass.NATURAL_PERSON, name, "", ""),
                sample.wanted(), sample.receipt(), sample.assignment(), List.of());
    }
}
