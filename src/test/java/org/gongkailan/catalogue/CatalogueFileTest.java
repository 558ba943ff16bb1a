package org.gongkailan.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;

class CatalogueFileTest {
    @Test
    void whatIsWrittenIsReadAgainWithoutADifference() {
        var entry = Samples.guide().withExtra(Map.of("责任科室", "救助科"));
        var file = new CatalogueFile("云溪县", "county", "2025",
                List.of(new CatalogueFile.Section(new Domain("05", "社会救助"), List.of(entry))));

        assertEquals(file, CatalogueFile.read(file.write(), "目录.json"));
    }

    @Test
    void membersTheFormatDoesNotKnowAreKept() {
        byte[] json = """
                {"format":"gongkailan/catalogue/1","domains":[{"code":"05","name":"社会救助","items":[
                  {"level1":"综合业务","网址":"http://example.invalid","extra":{"责任科室":"办公室"}}]}]}
                """.getBytes(UTF_8);

        Entry entry = CatalogueFile.read(json, "目录.json").sections().getFirst().entries().getFirst();

        assertEquals(Map.of("责任科室", "办公室", "网址", "http://example.invalid"), entry.extra());
    }

    @Test
    void aBrokenFileIsOneSentence() {
        var problem = assertThrows(UserProblem.class, () -> CatalogueFile.read("{\"a\":".getBytes(UTF_8), "坏.json"));
        assertEquals("catalogue.import.notJson", problem.key());
    }

    @Test
    void aFileOfAnotherFormatIsOneSentence() {
        var problem = assertThrows(UserProblem.class, () -> CatalogueFile.read("[1,2]".getBytes(UTF_8), "表.json"));
        assertEquals("catalogue.import.notCatalogueJson", problem.key());
    }
}
