package org.gongkailan.villageboard.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every item of the village list has its kind, posted as often and as long, with the same columns, hiding the same. */
class VillageListTest {
    private static final VillageList LIST = read();
    private static final Map<String, RollField> HIDDEN = Map.ofEntries(Map.entry("身份证号", RollField.ID_NUMBER), Map.entry("银行账号", RollField.BANK_CARD),
            Map.entry("手机号", RollField.PHONE), Map.entry("家庭住址", RollField.ADDRESS), Map.entry("病情", RollField.ILLNESS), Map.entry("病名", RollField.ILLNESS),
            Map.entry("残疾类别", RollField.DISABILITY), Map.entry("收入与财产", RollField.MEANS), Map.entry("未成年人姓名", RollField.CHILD_NAME),
            Map.entry("不公示名单", RollField.CHILD_NAME), Map.entry("出生日期", RollField.BIRTH_DATE), Map.entry("婚育史", RollField.MARITAL));

    /** A period of an item. */
    record Period(int value, TermUnit unit) {
    }

    /** An item of the list; a masking may hide several things. */
    record Item(String item, String frequency, String timeLimit, List<Period> periods, List<String> columns, List<String> masking) {
        Stream<NoticeKind> kinds() {
            return NoticeKinds.shipped().all().stream().filter(kind -> kind.ground().catalogueItem().equals(item));
        }

        @Override
        public String toString() {
            return item;
        }
    }

    /** The list, and why a kind does otherwise. */
    record VillageList(String what, List<Item> items, Map<String, Map<String, String>> notShown, Map<String, String> ownPeriods) {
    }

    static List<Item> items() {
        return LIST.items();
    }

    @Test
    void theListHasFortySevenItems() {
        assertEquals(47, LIST.items().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void itIsPostedAsOftenAndAsLong(Item item) {
        assertTrue(item.kinds().findAny().isPresent(), "no kind");
        item.kinds().forEach(kind -> {
            assertEquals(item.timeLimit(), kind.ground().timeLimit(), kind.id());
            assertEquals(item.frequency(), kind.ground().frequency(), kind.id());
            if (LIST.ownPeriods().containsKey(kind.id())) {
                assertEquals(List.of(), item.periods(), kind.id());
            } else {
                assertEquals(item.periods().isEmpty(), kind.period() == null, kind.id());
                assertTrue(kind.period() == null || item.periods().contains(new Period(kind.period().value(), kind.period().unit())), kind.id());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void itHasTheSameColumns(Item item) {
        item.kinds().forEach(kind -> {
            var otherwise = LIST.notShown().getOrDefault(kind.id(), Map.of());
            assertEquals(otherwise.keySet(), item.columns().stream().filter(column -> !shows(kind, column)).collect(Collectors.toSet()), kind.id());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void itHidesTheSame(Item item) {
        item.kinds().forEach(kind -> {
            var withheld = kind.listing().withheld().stream().map(NoticeKind.Withheld::field).collect(Collectors.toSet());
            for (String masking : item.masking()) {
                var fields = HIDDEN.keySet().stream().filter(masking::contains).map(HIDDEN::get).collect(Collectors.toSet());
                assertFalse(fields.isEmpty(), masking);
                assertTrue(withheld.containsAll(fields), kind.id() + " shows " + masking);
            }
        });
    }

    private static boolean shows(NoticeKind kind, String heading) {
        return kind.columns().stream().flatMap(column -> Stream.of(Stream.of(column.heading()), column.also().stream(),
                RollWords.shipped().headings().getOrDefault(column.field(), List.of()).stream()).flatMap(names -> names))
                .map(VillageListTest::plain).anyMatch(plain(heading)::equals);
    }

    private static String plain(String heading) {
        return heading.replaceAll("[（(][^（）()]*[）)]", "").strip();
    }

    private static VillageList read() {
        try (var in = VillageListTest.class.getResourceAsStream("village-list.json")) {
            return JsonMapper.shared().readValue(in, VillageList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
