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
        var file = new CatalogueFile(new CatalogueFile.Origin("云溪县", "county", "2025", "2025-01-31", "云政办发〔2025〕3号"),
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
    void aFileOfALaterVersionOfTheProgramIsOneSentence() {
        byte[] later = "{\"format\":\"gongkailan/catalogue/2\",\"domains\":[]}".getBytes(UTF_8);
        var problem = assertThrows(UserProblem.class, () -> CatalogueFile.read(later, "新.json"));
        assertEquals("catalogue.import.laterJson", problem.key());
    }

    @Test
    void aFileOfAnotherFormatIsOneSentence() {
        var problem = assertThrows(UserProblem.class, () -> CatalogueFile.read("[1,2]".getBytes(UTF_8), "表.json"));
        assertEquals("catalogue.import.notCatalogueJson", problem.key());
    }
}
