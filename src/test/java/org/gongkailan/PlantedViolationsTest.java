package org.gongkailan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of {@link ArchitectureTest} can fail: a violation of it is planted, compiled and reported. */
class PlantedViolationsTest {
    private static final String ROOT = "org.gongkailan.";
    private Planted planted;

    @BeforeEach
    void emptyGarden(@TempDir Path folder) throws IOException {
        planted = Planted.in(folder);
    }

    @Test
    void aCycleBetweenAFeatureAndItsOwnScreensIsReported() throws IOException {
        planted.type(ROOT + "catalogue.Matter", "ui.Pane pane;".replace("ui", ROOT + "catalogue.ui"))
                .type(ROOT + "catalogue.ui.Pane", ROOT + "catalogue.Matter matter;");
        assertReported(HouseRules.PACKAGES_FORM_NO_CYCLE);
    }

    @Test
    void everyArrowThatIsNotDrawnIsReported() throws IOException {
        List<String> arrows = List.of("catalogue -> villageboard", "villageboard -> annualreport", "units -> catalogue",
                "annualreport -> requests.ui", "catalogue.ui -> units.ui", "catalogue.ui -> villageboard",
                "catalogue -> ui", "catalogue -> cli", "store -> catalogue", "typeset -> officefile",
                "typeset -> store", "store -> history", "ui -> catalogue", "ui -> store", "cli -> catalogue.ui",
                "cli -> ui", "cli -> assembly", "undeclared -> text");
        assertEquals(arrows, reportedOf(arrows));
    }

    @Test
    void drawnArrowsAreLeftInPeace() throws IOException {
        List<String> arrows = List.of("annualreport -> requests", "catalogue.ui -> catalogue",
                "catalogue.ui -> ui.control", "catalogue.ui -> units", "catalogue -> officefile", "typeset -> paper",
                "history -> store", "cli -> villageboard", "assembly -> catalogue.ui");
        assertEquals(List.of(), reportedOf(arrows));
    }

    /** Plants one class per arrow and answers the arrows that the rule reports. */
    private List<String> reportedOf(List<String> arrows) throws IOException {
        for (int i = 0; i < arrows.size(); i++) {
            String[] ends = arrows.get(i).split(" -> ");
            planted.type(ROOT + ends[0] + ".From" + i, ROOT + ends[1] + ".To" + i + " known;")
                    .type(ROOT + ends[1] + ".To" + i, "");
        }
        String report = HouseRules.ONLY_DRAWN_ARROWS.evaluate(planted.imported()).getFailureReport().toString();
        return arrows.stream().filter(arrow -> report.contains(".From" + arrows.indexOf(arrow) + ".")).toList();
    }

    @Test
    void aNodeInAFeatureIsReported() throws IOException {
        planted.type(ROOT + "catalogue.Matter", "javafx.scene.Node node;");
        assertReported(HouseRules.ONLY_SCREENS_KNOW_JAVAFX);
    }

    @Test
    void aNodeInAViewModelIsReported() throws IOException {
        planted.type(ROOT + "catalogue.ui.MatterViewModel", "javafx.scene.Node node;");
        assertReported(HouseRules.VIEW_MODELS_KNOW_NO_NODES);
    }

    @Test
    void sqlOutsideAStoreIsReported() throws IOException {
        planted.type(ROOT + "catalogue.Catalogue", """
                void sly(org.jdbi.v3.core.Handle handle) { handle.execute("delete from item"); }""");
        assertReported(HouseRules.ONLY_STORES_SPEAK_SQL);
    }

    @Test
    void sqlInANestedRowOfAStoreIsLeftInPeace() throws IOException {
        planted.type(ROOT + "catalogue.ItemStore", "static class Row { java.sql.ResultSet cells; }");
        assertFalse(breaks(HouseRules.ONLY_STORES_SPEAK_SQL));
    }

    @Test
    void aHandlePassingThroughToAStoreIsLeftInPeace() throws IOException {
        planted.type(ROOT + "catalogue.ItemStore",
                        "public static int count(org.jdbi.v3.core.Handle handle) { return 0; }")
                .type(ROOT + "history.Journal", "int count(org.jdbi.v3.core.Handle handle) {"
                        + " return org.gongkailan.catalogue.ItemStore.count(handle); }");
        assertFalse(breaks(HouseRules.ONLY_STORES_SPEAK_SQL));
    }

    @Test
    void rawJdbcOutsideTheStoreIsReported() throws IOException {
        planted.type(ROOT + "history.Journal", "java.sql.Connection connection;");
        assertReported(HouseRules.ONLY_STORES_SPEAK_SQL);
    }

    @Test
    void aLibraryOutsideItsTradeIsReported() throws IOException {
        planted.type(ROOT + "catalogue.Sheet", "org.apache.poi.ss.usermodel.Workbook book;"
                + "org.apache.pdfbox.pdmodel.PDDocument pdf; picocli.CommandLine line;");
        assertReported(HouseRules.OFFICE_LIBRARIES_STAY_IN_OFFICEFILE);
        assertReported(HouseRules.PDFBOX_STAYS_IN_TYPESET);
        assertReported(HouseRules.PICOCLI_STAYS_AT_THE_DOOR);
    }

    @Test
    void jsonInAScreenIsReported() throws IOException {
        planted.type(ROOT + "catalogue.ui.Pane", "tools.jackson.databind.JsonNode node;");
        assertReported(HouseRules.SCREENS_READ_NO_JSON);
    }

    @Test
    void aScreenInACommandIsReported() throws IOException {
        planted.type(ROOT + "cli.ShowCommand", "javafx.stage.Stage stage;");
        assertReported(HouseRules.COMMANDS_NEED_NO_DISPLAY);
    }

    @Test
    void aConnectionIsReported() throws IOException {
        planted.type(ROOT + "catalogue.Fetch", "java.net.http.HttpClient client;");
        assertReported(HouseRules.NOTHING_GOES_ONLINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "new Thread(() -> { }).start()",
        "Thread.startVirtualThread(() -> { })",
        "java.util.concurrent.Executors.newCachedThreadPool()",
        "java.util.concurrent.CompletableFuture.runAsync(() -> { })",
    })
    void aThreadOutsideJobsIsReported(String call) throws IOException {
        planted.type(ROOT + "catalogue.Busy", "void run() { " + call + "; }");
        assertReported(HouseRules.ONLY_JOBS_START_THREADS);
    }

    @Test
    void enteringTheScreenThreadOutsideJobsIsReported() throws IOException {
        planted.type(ROOT + "catalogue.ui.Pane", "void run() { javafx.application.Platform.runLater(() -> { }); }");
        assertReported(HouseRules.ONLY_JOBS_ENTER_THE_SCREEN_THREAD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "static int count;",
        "static final java.util.concurrent.atomic.AtomicInteger COUNT = null;",
        "static final ThreadLocal<String> NAME = null;",
    })
    void stateInAStaticIsReported(String field) throws IOException {
        planted.type(ROOT + "catalogue.Counter", field);
        assertReported(HouseRules.NOTHING_IS_KEPT_IN_STATICS);
    }

    @Test
    void aSingletonIsReported() throws IOException {
        planted.type(ROOT + "catalogue.Only", "public static Only getInstance() { return null; }");
        assertReported(HouseRules.NOBODY_FETCHES_AN_INSTANCE);
    }

    @Test
    void aNameThatFitsEverythingIsReported() throws IOException {
        planted.type(ROOT + "catalogue.CatalogueHelper", "");
        assertReported(HouseRules.NAMES_SAY_WHAT_A_THING_DOES);
    }

    @ParameterizedTest
    @CsvSource({"Exception, 1", "java.lang.Throwable, 1", "RuntimeException, 1", "IllegalStateException, 0"})
    void aCatchOfEverythingIsReported(String caught, int reported) throws IOException {
        planted.type(ROOT + "catalogue.Careless", "void run() { try { } catch (" + caught + " e) { } }");
        assertEquals(reported, SourceRules.catchesOfEverything(planted.parsed()).size());
    }

    @Test
    void cleaningUpAndPassingOnIsLeftInPeace() throws IOException {
        planted.type(ROOT + "catalogue.Careful",
                "void run() { try { } catch (RuntimeException e) { run(); throw e; } }");
        assertEquals(0, SourceRules.catchesOfEverything(planted.parsed()).size());
    }

    @Test
    void aPublicTypeAndAPackageWithoutASentenceAreReported() throws IOException {
        planted.type(ROOT + "catalogue.Silent", "");
        assertEquals(1, SourceRules.publicTypesWithoutASentence(planted.parsed()).size());
        assertEquals(1, SourceRules.packagesWithoutAWord(planted.parsed()).size());
    }

    private void assertReported(ArchRule rule) throws IOException {
        assertTrue(breaks(rule), () -> "not reported: " + rule.getDescription());
    }

    private boolean breaks(ArchRule rule) throws IOException {
        return rule.allowEmptyShould(true).evaluate(planted.imported()).hasViolation();
    }
}
