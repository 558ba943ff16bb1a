package org.gongkailan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What is true of this house because the build says so. {@link PlantedViolationsTest} proves that each of these can
 * fail; the rules themselves stand in {@link HouseRules} and {@link SourceRules}, the drawn arrows in {@link Folders}.
 * One object for all tests: what it read of the house is large, and gone when they are done.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private final JavaClasses code = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private final JavaSources sources = JavaSources.under(JavaSources.MAIN);

    @Test
    void theScanSawTheWholeHouse() {
        assertTrue(code.size() >= sources.files().size() / 2 && sources.files().size() > 25,
                "saw only " + code.size() + " classes and " + sources.files().size() + " sources");
    }

    @Test
    void packagesFormNoCycle() {
        check(HouseRules.PACKAGES_FORM_NO_CYCLE);
    }

    @Test
    void foldersKnowOnlyWhatIsDrawn() {
        check(HouseRules.ONLY_DRAWN_ARROWS);
    }

    @Test
    void onlyScreensKnowJavaFx() {
        check(HouseRules.ONLY_SCREENS_KNOW_JAVAFX);
    }

    @Test
    void viewModelsKnowNoNodes() {
        check(HouseRules.VIEW_MODELS_KNOW_NO_NODES);
    }

    @Test
    void onlyStoresSpeakSql() {
        check(HouseRules.ONLY_STORES_SPEAK_SQL);
    }

    @Test
    void eachLibraryStaysInItsTrade() {
        check(HouseRules.OFFICE_LIBRARIES_STAY_IN_OFFICEFILE);
        check(HouseRules.PDFBOX_STAYS_IN_TYPESET);
        check(HouseRules.PICOCLI_STAYS_AT_THE_DOOR);
        check(HouseRules.SCREENS_READ_NO_JSON);
    }

    @Test
    void commandsNeedNoDisplay() {
        check(HouseRules.COMMANDS_NEED_NO_DISPLAY);
    }

    @Test
    void nothingGoesOnline() {
        check(HouseRules.NOTHING_GOES_ONLINE);
    }

    @Test
    void onlyJobsKnowThreads() {
        check(HouseRules.ONLY_JOBS_START_THREADS);
        check(HouseRules.ONLY_JOBS_ENTER_THE_SCREEN_THREAD);
    }

    @Test
    void nothingIsKeptInStatics() {
        check(HouseRules.NOTHING_IS_KEPT_IN_STATICS);
        check(HouseRules.NOBODY_FETCHES_AN_INSTANCE);
    }

    @Test
    void namesSayWhatAThingDoes() {
        check(HouseRules.NAMES_SAY_WHAT_A_THING_DOES);
    }

    @Test
    void everythingIsCaughtInThreePlacesOnly() {
        assertNone(SourceRules.catchesOfEverything(sources));
    }

    @Test
    void publicTypesAndPackagesSayWhatTheyAre() {
        assertNone(SourceRules.publicTypesWithoutASentence(sources));
        assertNone(SourceRules.packagesWithoutAWord(sources));
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(code);
    }

    private static void assertNone(List<String> broken) {
        assertEquals("", String.join("\n", broken));
    }
}
