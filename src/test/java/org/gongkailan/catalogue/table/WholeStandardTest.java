package org.gongkailan.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.standard.Adoption;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole shipped standard, out of one workspace and into another. */
class WholeStandardTest {
    private static final StandardCatalogue STANDARD = new StandardCatalogue();

    @TempDir
    static Path folder;
    private static Desk county;

    @BeforeAll
    static void adoptEverything() throws IOException {
        county = new Desk(Files.createDirectory(folder.resolve("甲")));
        var adoption = new Adoption(STANDARD, county.catalogue);
        STANDARD.domains().forEach(domain -> adoption.adopt(adoption.missing(domain.code())));
    }

    @AfterAll
    static void close() {
        county.close();
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"XLSX", "DOCX", "HTML"})
    void everyRowArrivesInAnEmptyWorkspaceAsItWas(ExportFormat format) throws IOException {
        Path file = folder.resolve("目录." + format.word());
        new CatalogueExport(TestFonts.PDF)
                .write(CatalogueExport.Order.whole(county.editions().working(county.own())), format, file, Progress.NONE);

        try (var other = new Desk(Files.createDirectory(folder.resolve(format.word())))) {
            var intake = other.intake();
            var preview = intake.preview(file, null, Progress.NONE);
            intake.take(preview, preview.rows());
            assertEquals(lines(county.catalogue), lines(other.catalogue));
        }
    }

    /** What each row says, as the table prints it, and what its time limit counts. */
    private static String lines(Catalogue catalogue) {
        List<CatalogueItem> items = catalogue.list(ItemQuery.ALL);
        assertTrue(items.size() > 500, "only " + items.size());
        return items.stream().map(item -> item.domain() + item.standard() + item.entry().extra() + item.entry().timeLimit()
                + Stream.of(Column.values()).map(column -> column.text(item.entry())).toList())
                .collect(Collectors.joining("\n"));
    }
}
