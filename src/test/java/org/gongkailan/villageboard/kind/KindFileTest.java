package org.gongkailan.villageboard.kind;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Align;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindFileTest {
    private static final NoticeKinds SHIPPED = NoticeKinds.shipped();
    private static final NoticeKind SUBSIDY = SHIPPED.of("subsidy-payment");
    @TempDir
    private Path folder;

    @Test
    void everyKindComesBackAsItWasWritten() {
        Path file = written(SHIPPED.all());

        assertEquals(KindFile.of("云溪县政务公开办", SHIPPED.all()), KindFile.read(file));
    }

    @Test
    void theSameKindsGiveTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(written(SHIPPED.all()));
        assertArrayEquals(once, Files.readAllBytes(written(SHIPPED.all())));
    }

    @Test
    void whatIsNewChangedAndTheSameIsTold() {
        var changed = new NoticeKind(SUBSIDY.id(), SUBSIDY.name(), SUBSIDY.group(), SUBSIDY.ground().changed("monthly", null, SUBSIDY.ground().bases()),
                SUBSIDY.listing(), SUBSIDY.period(), SUBSIDY.words().saying("{项目名称}公示", SUBSIDY.words().intro(), ""), SUBSIDY.blanks(), SUBSIDY.signatures());
        var file = KindFile.read(written(List.of(changed, SHIPPED.of("dibao"), SUBSIDY.copied("own-1", "产业奖补"))));
        var arrivals = KindArrival.of(file, SHIPPED);

        assertEquals(List.of(KindArrival.State.CHANGED, KindArrival.State.SAME, KindArrival.State.NEW),
                arrivals.stream().map(KindArrival::state).toList());
        assertEquals(List.of("标题", "公布频次"), arrivals.getFirst().differs());
    }

    @Test
    void aNameThatAnotherKindHasGetsTheOfficeWithIt() {
        var arrivals = KindArrival.of(KindFile.read(written(List.of(SUBSIDY.copied("own-1", "低保对象")))), SHIPPED);

        assertEquals("低保对象（云溪县政务公开办）", arrivals.getFirst().kind().name());
        assertEquals(KindArrival.State.NEW, arrivals.getFirst().state());
    }

    @Test
    void aKindWithAFieldThatDoesNotExistStaysOut() {
        var odd = new NoticeKind("own-1", "产业奖补", "", SUBSIDY.ground(), SUBSIDY.listing(), null, SUBSIDY.words().saying("{项目}公示", "", ""),
                List.of(), List.of());
        var arrival = KindArrival.of(KindFile.read(written(List.of(odd))), SHIPPED).getFirst();

        assertEquals(KindArrival.State.WRONG, arrival.state());
        assertTrue(arrival.findings().getFirst().message().contains("“项目”"));
    }

    @Test
    void englishNamesOfFieldsAreReadAsTheChineseOnes() throws IOException {
        Path file = written(List.of(SUBSIDY.copied("own-1", "产业奖补")));
        Files.writeString(file, Files.readString(file).replace("{项目名称}", "{programme}"));

        assertEquals("{项目名称}发放公示", KindFile.read(file).kinds().getFirst().words().title());
    }

    @Test
    void noFileOrdersThatIdentityNumbersArePrinted() {
        var listing = SUBSIDY.listing();
        var leak = new NoticeKind("own-1", "名单", "", SUBSIDY.ground(), new NoticeKind.Listing(List.of(new NoticeKind.Column(RollField.ID_NUMBER, "身份证号", Align.CENTER)),
                listing.withheld(), null, new NoticeKind.Exemption(RollField.ID_NUMBER, "《某办法》", ""), null), null, SUBSIDY.words(), List.of(), List.of());

        assertEquals("villageboard.kind-file.broken", assertThrows(UserProblem.class, () -> KindFile.read(written(List.of(leak)))).key());
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', value = {"\"title\" : \"{项目名称}发放公示\"|\"title\" : null", "\"frequency\" : \"per-batch\"|\"frequency\" : \"sometimes\"",
            "\"value\" : 5|\"value\" : 0", "\"field\" : \"rate\"|\"field\" : \"id-number\"", "\"field\" : \"rate\"|\"field\" : \"no-such\"",
            "\"listing\"|\"other\"", "\"id\" : \"own-1\"|\"id\" : \"../own\""})
    void aBrokenKindIsTold(String from, String to) throws IOException {
        Path file = written(List.of(SUBSIDY.copied("own-1", "产业奖补")));
        String json = Files.readString(file);
        assertTrue(json.contains(from), json);
        Files.writeString(file, json.replace(from, to));

        assertEquals("villageboard.kind-file.broken", assertThrows(UserProblem.class, () -> KindFile.read(file)).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}", "[]", "''", "x", "{\"format\":\"gongkailan/notice-kinds/1\",\"kinds\":[]}", "{\"format\":\"gongkailan/standard/1\",\"kinds\":[1]}"})
    void anotherFileIsTold(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("别的.json"), text);

        assertEquals("villageboard.kind-file.other", assertThrows(UserProblem.class, () -> KindFile.read(file)).key());
    }

    @Test
    void twoKindsOfOneIdAreNoFile() {
        var one = SUBSIDY.copied("own-1", "产业奖补");
        assertThrows(UserProblem.class, () -> KindFile.read(written(List.of(one, one))));
    }

    private Path written(List<NoticeKind> kinds) {
        Path file = folder.resolve("公示类型.json");
        KindFile.of("云溪县政务公开办", kinds).write(file);
        return file;
    }
}
