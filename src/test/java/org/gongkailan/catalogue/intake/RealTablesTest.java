package org.gongkailan.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample tables, read as the truth files beside them say. */
class RealTablesTest {
    @TempDir
    Path folder;
    private Desk desk;
    private CatalogueImport intake;

    /** What the truth files tell of a row. */
    private record Told(String domain, String level1, String level2, String body, List<String> channels, String limit,
                        List<String> elements, int legalBases, boolean everyone, boolean proactive, String levels) {
    }

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        intake = desk.intake();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"a-one-domain.xlsx, 12", "c-sheets-extra-columns.xlsx, 19", "e-page.html, 17"})
    void everyRowIsReadAsTheTruthSays(String file, int rows) throws IOException {
        var preview = intake.preview(sample(file), null, Progress.NONE);
        var truth = truth(file.replaceFirst("\\..*", ".truth.json"));
        assertEquals(rows, truth.size());
        List<Told> read = told(preview);
        for (int i = 0; i < Math.min(rows, read.size()); i++) {
            assertEquals(truth.get(i), read.get(i), "row " + (i + 1));
        }
        assertEquals(rows, read.size());
        // Real tables cite what has been repealed since; whether such a law is seen is another test's matter.
        assertEquals(List.of(), preview.findings().stream()
                .filter(f -> f.severity() != Severity.NOTICE && !f.rule().equals("law.repealed"))
                .map(Finding::message).toList());
    }

    @Test
    void columnsTheOfficialTableDoesNotHaveAreKept() throws IOException {
        var preview = intake.preview(sample("c-sheets-extra-columns.xlsx"), null, Progress.NONE);
        assertEquals(List.of(List.of("责任科室", "咨询电话"), List.of("监督电话")),
                preview.tables().stream().map(ImportPreview.ReadTable::extra).toList());
        assertEquals("0000-6935921", preview.rows().getFirst().item().entry().extra().get("咨询电话"));
    }

    @Test
    void takingAnImportIsOneStepAndTheSecondTimeNothingIsNew() throws IOException {
        var first = intake.preview(sample("a-one-domain.xlsx"), null, Progress.NONE);
        assertEquals(12, first.count(ImportRow.Kind.NEW));
        intake.take(first, first.rows());

        var second = intake.preview(sample("a-one-domain.xlsx"), null, Progress.NONE);

        assertEquals(12, second.count(ImportRow.Kind.SAME));
        desk.journal.undo();
        assertTrue(desk.catalogue.counts().isEmpty());
    }

    @Test
    void aRowOfTheStandardFollowsIt() throws IOException {
        var preview = intake.preview(sample("a-one-domain.xlsx"), null, Progress.NONE);
        assertEquals(12, preview.rows().stream().filter(row -> row.item().standard() != null).count());
    }

    @Test
    void aChosenDomainStandsAboveTheFile() throws IOException {
        var preview = intake.preview(sample("a-one-domain.xlsx"), "06", Progress.NONE);
        assertEquals(List.of(new Domain("06", "养老服务")), List.copyOf(preview.domains().keySet()));
    }

    private List<Told> told(ImportPreview preview) {
        var told = new ArrayList<Told>();
        int table = 0;
        int left = preview.tables().getFirst().rows();
        for (ImportRow row : preview.rows()) {
            while (left-- == 0) {
                left = preview.tables().get(++table).rows();
            }
            Entry entry = row.item().entry();
            String domain = preview.domains().keySet().stream().filter(d -> d.code().equals(row.item().domain()))
                    .findFirst().orElseThrow().name();
            told.add(new Told(domain, entry.matter().level1(), entry.matter().level2(), entry.body(),
                    entry.publication().channels(), entry.timeLimit().text(), entry.elements(),
                    entry.legalBases().size(), entry.publication().audience().everyone(),
                    entry.publication().method().proactive(),
                    String.join("|", preview.tables().get(table).levels())));
        }
        return told;
    }

    private List<Told> truth(String file) throws IOException {
        var told = new ArrayList<Told>();
        try (var in = getClass().getResourceAsStream(file)) {
            for (JsonNode domain : JsonMapper.shared().readTree(in)) {
                for (JsonNode i : domain.get("items")) {
                    told.add(new Told(domain.get("domain").asString(), i.get("level1").asString(),
                            i.get("level2").asString(), i.get("body").asString(), texts(i.get("channels")),
                            i.get("timeLimit").asString(), texts(i.get("elements")), i.get("legalBases").asInt(),
                            i.get("public").asBoolean(), i.get("proactive").asBoolean(), i.get("levels").asString()));
                }
            }
        }
        return told;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }

    private Path sample(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var in = getClass().getResourceAsStream("/org/gongkailan/sample/catalogue/" + name)) {
            Files.copy(in, file);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            return file;
        }
        return file;
    }
}
