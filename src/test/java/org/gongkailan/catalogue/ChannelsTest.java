package org.gongkailan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private final Channels channels = Channels.official();

    @Test
    void thereAreThirteenInTheOfficialOrder() {
        assertEquals(13, channels.names().size());
        assertEquals("政府网站", channels.names().getFirst());
        assertEquals("其他", channels.names().getLast());
    }

    @Test
    void otherSpellingsBecomeTheStandardName() {
        assertEquals("纸质媒体", channels.canonical("纸质载体"));
        assertEquals("社区/企事业单位/村公示栏(电子屏)", channels.canonical("社区/企事业单位/ 村公示栏（电子屏）"));
    }

    @Test
    void aLocalNameIsKeptAndStillKnown() {
        assertEquals("铁力市政府网站", channels.canonical("铁力市政府网站"));
        assertEquals(Optional.of("政府网站"), channels.standardOf("铁力市政府网站"));
    }

    @Test
    void aChannelOutsideTheThirteenIsUnknown() {
        assertEquals(Optional.empty(), channels.standardOf("12345政务服务热线"));
    }
}
