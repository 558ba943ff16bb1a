package org.gongkailan.catalogue.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {
    @TempDir
    Path folder;
    private Desk desk;
    private Editions editions;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        editions = desk.editions();
        desk.catalogue.add("采用", List.of(
                new CatalogueItem("a", null, "05", 0, Samples.guide().withExtra(Map.of("市级", "√", "责任科室", "救助科")),
                        new StandardRef("std/05/003", "2019", Map.of(Column.BODY, "机构改革"))),
                Samples.item("b", "临时救助", "审批信息")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFrozenEditionIsTheCatalogueOfItsDay() {
        Listing day = editions.working(desk.own());
        Edition edition = editions.freeze(imprint("2025年版"));
        desk.catalogue.remove(desk.catalogue.list(ItemQuery.ALL));

        Listing opened = editions.open(edition);
        assertEquals(day.items(), opened.items());
        assertEquals(new Domain("05", "社会救助"), opened.domain("05"));
        assertEquals(2, edition.seal().rows());
        assertEquals("测试员", edition.seal().person());
        assertTrue(editions.intact(edition));
    }

    @Test
    void freezingIsOneStepThatIsTakenBackAndDoneAgainWithItsRows() {
        Edition edition = editions.freeze(imprint("2025年版"));
        desk.journal.undo();
        assertEquals(List.of(), editions.all());
        desk.journal.redo();
        assertEquals(List.of(edition), editions.all());
        assertEquals(2, editions.open(edition).items().size());
    }

    @Test
    void aRemovedEditionComesBackWhole() {
        Edition edition = editions.freeze(imprint("2025年版"));
        editions.remove(edition);
        assertEquals(List.of(), editions.all());
        desk.journal.undo();
        assertEquals(2, editions.open(editions.all().getFirst()).items().size());
    }

    @Test
    void nameAndNumberAreCorrectedAndTheRowsStay() {
        Edition edition = editions.freeze(imprint("2025年版"));
        editions.correct(edition, imprint("2025年版").named("2025年修订版", LocalDate.of(2025, 3, 1), "云政办发〔2025〕3号"));
        Edition corrected = editions.named("2025年修订版").orElseThrow();
        assertEquals(edition.seal(), corrected.seal());
        assertEquals("云溪县　2025年修订版　云政办发〔2025〕3号　2025年3月1日", corrected.imprint().line());
        assertEquals(editions.open(edition).items(), editions.open(corrected).items());
    }

    @Test
    void anEditionWhoseRowsWereTamperedWithSaysSo() {
        Edition edition = editions.freeze(imprint("2025年版"));
        desk.database.write(handle -> handle.execute(
                "update catalogue_edition_row set body = replace(body, '云溪县民政局', '云溪县财政局') where place = 0"));
        assertFalse(editions.intact(edition));
        var problem = assertThrows(UserProblem.class, () -> editions.open(edition));
        assertEquals("catalogue.edition.tampered", problem.key());
    }

    @Test
    void anEditionWithoutOneOfItsRowsSaysSo() {
        Edition edition = editions.freeze(imprint("2025年版"));
        desk.database.write(handle -> handle.execute("delete from catalogue_edition_row where place = 1"));
        assertThrows(UserProblem.class, () -> editions.open(edition));
    }

    @Test
    void anEditionOfALaterVersionOfTheProgramIsNotGuessedAt() {
        editions.freeze(imprint("2025年版"));
        desk.database.write(handle -> handle.execute("update catalogue_edition set record = json_set(record, '$.seal.format', 2)"));
        var problem = assertThrows(UserProblem.class, () -> editions.open(editions.all().getFirst()));
        assertEquals("catalogue.edition.later", problem.key());
    }

    @Test
    void anEmptyCatalogueIsNotFrozen() {
        desk.catalogue.remove(desk.catalogue.list(ItemQuery.ALL));
        assertEquals("catalogue.edition.nothing",
                assertThrows(UserProblem.class, () -> editions.freeze(imprint("2025年版"))).key());
        assertEquals(List.of(), editions.all());
    }

    @ParameterizedTest
    @CsvSource({"'  ', catalogue.edition.unnamed", "现行, catalogue.edition.reserved", "current, catalogue.edition.reserved",
        "'2025\u0007版', catalogue.edition.nameControl", "'2025\u202E版', catalogue.edition.nameControl",
        "已有的, catalogue.edition.taken"})
    void aNameThatCannotBeUsedIsRefused(String name, String sentence) {
        editions.freeze(imprint("已有的"));
        assertEquals(sentence, assertThrows(UserProblem.class, () -> editions.freeze(imprint(name))).key());
    }

    @Test
    void aNameOfThreeHundredCharactersIsRefused() {
        var problem = assertThrows(UserProblem.class, () -> editions.freeze(imprint("版".repeat(300))));
        assertEquals("版本名称超过 60 字。请缩短后再冻结。", problem.getLocalizedMessage());
    }

    @Test
    void aDayThatIsStillToComeIsRefused() {
        var tomorrow = imprint("2026年版").named("2026年版", Desk.TODAY.plusDays(1), "");
        assertEquals("catalogue.edition.future",
                assertThrows(UserProblem.class, () -> editions.freeze(tomorrow)).key());
    }

    @Test
    void theNextNameIsTheYearsThenItsSecond() {
        assertEquals("2026年版", editions.nextName());
        editions.freeze(imprint("2026年版"));
        assertEquals("2026年第2版", editions.nextName());
    }

    @Test
    void theCatalogueOfAnotherUnitHasEditionsOfItsOwn() {
        assertThrows(UserProblem.class, () -> editions.freeze("清溪镇", imprint("2025年版")));
        desk.catalogue.add("导入", List.of(new CatalogueItem("t", "清溪镇", "05", 0, Samples.guide(), null)));
        editions.freeze("清溪镇", imprint("2025年版"));
        assertEquals(List.of(), editions.all());
        assertEquals("清溪镇", editions.open(editions.of("清溪镇").getFirst()).items().getFirst().unit());
    }

    private static Imprint imprint(String name) {
        return new Imprint("云溪县", UnitLevel.COUNTY, name, LocalDate.of(2025, 1, 1), "");
    }
}
