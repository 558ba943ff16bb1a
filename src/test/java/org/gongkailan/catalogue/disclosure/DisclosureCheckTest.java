package org.gongkailan.catalogue.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            2026-11-02, 2026-11-03, ''
            2026-11-03, 2026-11-02, disclosure.before-formed
            2026-11-03, 2026-11-24, disclosure.future
            2026-11-30, ,           disclosure.forming
            ,           2026-11-02, disclosure.not-formed
            0026-11-03, ,           disclosure.odd-day
            """)
    void daysMustFollowEachOther(LocalDate formed, LocalDate published, String rule) {
        assertEquals(rule, rules(disclosure("名单", formed, published, new Outlet("政府网站", ""))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            https://www.yunxi.gov.cn/zfxxgk/a.html?id=1#b, ''
            HTTP://www.yunxi.gov.cn,         ''
            政务大厅一楼：公告栏,              ''
            LED:一楼大厅,                    ''
            javascript:alert(1),             disclosure.address-scheme
            JavaScript:alert(1),             disclosure.address-scheme
            'data:text/html,x',              disclosure.address-scheme
            file:///C:/a.doc,                disclosure.address-scheme
            ftp://10.0.0.1/a.doc,            disclosure.address-broken
            https://,                        disclosure.address-broken
            https://www.yunxi.gov.cn/a b,    disclosure.address-broken
            """)
    void addressesMustBeOfTheWebOrAPlace(String address, String rule) {
        assertEquals(rule, rules(disclosure("名单", TODAY, TODAY, new Outlet("政府网站", address))));
    }

    @Test
    void controlCharactersAndUnknownChannelsAreFound() {
        assertEquals("disclosure.address-control",
                rules(disclosure("名单", TODAY, TODAY, new Outlet("政府网站", "https://a.cn/\u0007x"))));
        assertEquals("disclosure.channel-unknown", rules(disclosure("名单", TODAY, TODAY, new Outlet("大喇叭", ""))));
    }

    @Test
    void titlesAreNeededAndLongOnesAreAskedAbout() {
        assertEquals("disclosure.untitled", rules(disclosure(" ", TODAY, TODAY, Outlet.NONE)));
        assertEquals("disclosure.title-long", rules(disclosure("公".repeat(5000), TODAY, TODAY, Outlet.NONE)));
    }

    private static String rules(Disclosure disclosure) {
        List<Finding> found = new DisclosureCheck(TODAY).check(disclosure);
        return String.join(" ", found.stream().map(Finding::rule).toList());
    }

    private static Disclosure disclosure(String title, LocalDate formed, LocalDate published, Outlet outlet) {
        return new Disclosure("x", Subject.of(Samples.item("a", Samples.guide())), title, formed, published, outlet, null,
                "", new Registration("李敏", java.time.Instant.EPOCH));
    }
}
