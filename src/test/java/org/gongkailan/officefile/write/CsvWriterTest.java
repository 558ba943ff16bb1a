package org.gongkailan.officefile.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkailan.officefile.GridReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWriterTest {
    @TempDir
    Path folder;

    @Test
    void valuesAreQuotedWhereTheyMustBe() throws IOException {
        Path file = write(List.of("甲", "a,b", "说\"好\"", "一\n二", ""));
        assertEquals("\ufeff甲,\"a,b\",\"说\"\"好\"\"\",\"一\n二\",\r\n", Files.readString(file));
    }

    @Test
    void textThatLooksLikeAFormulaGetsAnApostrophe() throws IOException {
        Path file = write(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "'=1", "10-1"));
        assertEquals("\ufeff'=1+1,'+1,'-1,'@SUM(A1),'=1,'＝1,''=1,10-1\r\n", Files.readString(file));
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        List<String> row = List.of("=1+1", "-1,5", "'=1", "'甲'", "一\n\"二\"", "十");
        var grid = new GridReader().read(write(row)).getFirst();
        for (int i = 0; i < row.size(); i++) {
            assertEquals(row.get(i), grid.text(0, i));
        }
    }

    private Path write(List<String> row) {
        Path file = folder.resolve("值.csv");
        new CsvWriter().write(List.of(row), file);
        return file;
    }
}
