package org.gongkailan.printer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2-3        | 1 2
            1，3－4     | 0 2 3
            第2页至第4页 | 1 2 3
            4,2,2      | 1 3
            3-99       | 2 3 4
            ''         | 0 1 2 3 4
            """)
    void readsWhatPeopleType(String typed, String pages) {
        int[] expected = java.util.Arrays.stream(pages.split(" ")).mapToInt(Integer::parseInt).toArray();

        assertArrayEquals(expected, PageRange.of(typed).orElseThrow().of(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "3-1", "1,,2", "-", "1-2-3", "999999"})
    void refusesWhatIsNoRange(String typed) {
        assertTrue(PageRange.of(typed).isEmpty());
    }

    @Test
    void aPastedBookIsRefusedAtOnce() {
        assertTrue(PageRange.of("1,".repeat(100_000)).isEmpty());
    }
}
