package org.gongkailan.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    record Matter(String title, List<String> elements, Map<String, String> extra, BigDecimal fee, LocalDate since,
                  Part part) {
        public boolean isEmpty() {
            return title.isEmpty();
        }
    }

    record Part(boolean isPublic, String specific) {
    }

    @Test
    void onlyComponentsAreWrittenInOneOrder() {
        var extra = new LinkedHashMap<String, String>();
        extra.put("z", "1");
        extra.put("a", "2");
        var matter = new Matter("低保", List.of("名单"), extra, new BigDecimal("1.50"), LocalDate.of(2026, 1, 2), null);
        assertEquals("""
                {"elements":["名单"],"extra":{"a":"2","z":"1"},"fee":1.50,"part":null,"since":"2026-01-02",\
                "title":"低保"}""", RecordJson.write(matter));
    }

    @Test
    void whatAnEarlierVersionWroteIsReadInTodaysComponents() {
        var earlier = RecordJson.read("{\"gone\":1,\"isPublic\":true}", Part.class);
        assertEquals("{\"isPublic\":true,\"specific\":null}", RecordJson.write(earlier));
    }

    @Test
    void aRecordComesBackAsItWas() {
        var matter = new Matter("低保", List.of(), Map.of("责任科室", "办公室"), BigDecimal.ONE, null,
                new Part(true, "申请人"));
        assertEquals(matter, RecordJson.read(RecordJson.write(matter), Matter.class));
    }

    @Test
    void rareAndBrokenCharactersComeBackAsTheyWere() {
        var part = new Part(true, "𠮷某\ud800、\u0001");
        assertEquals(part, RecordJson.of(part).read(Part.class));
        assertEquals(RecordJson.of(part), RecordJson.of(new Part(true, "𠮷某\ud800、\u0001")));
    }
}
