package org.gongkailan.catalogue.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.check.CatalogueCheck;
import org.gongkailan.catalogue.intake.CatalogueImport;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.standard.Adoption;
import org.gongkailan.catalogue.standard.Domains;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueExportTest {
    private static final PdfWriter PDF = new PdfWriter(new Fonts(null));

    @TempDir
    Path folder;
    private final StandardCatalogue standard = new StandardCatalogue();
    private Desk desk;
    private CatalogueExport export;
    private Path out;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        export = new CatalogueExport(desk.catalogue, new Domains(standard, desk.catalogue), PDF);
        out = folder.resolve("目录");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "PDF", mode = EnumSource.Mode.EXCLUDE)
    void whatIsExportedIsImportedWithoutADifference(ExportFormat format) {
        adopt("05", "11", "20");
        export.write(order(null), format, out, Progress.NONE);

        var again = new CatalogueImport(standard, desk.catalogue, new CatalogueCheck(standard, new LawRegister())).preview(out, null, Progress.NONE);

        assertEquals(List.of(), again.rows().stream().filter(row -> row.kind() != ImportRow.Kind.SAME)
                .map(row -> row.place().id() + " " + row.item().entry().matter().path() + " " + row.changed()).toList());
        assertEquals(desk.catalogue.list(ItemQuery.ALL).size(), again.rows().size());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameCatalogueGivesTheSameBytes(ExportFormat format) throws IOException {
        adopt("05");
        export.write(order("05"), format, out, Progress.NONE);
        byte[] first = Files.readAllBytes(out);
        export.write(order("05"), format, out, Progress.NONE);
        assertArrayEquals(first, Files.readAllBytes(out));
    }

    @Test
    void eachDomainBeginsOnANewPage() {
        adopt("05", "08");
        int one = export.write(order("05"), ExportFormat.PDF, out, Progress.NONE);
        int other = export.write(order("08"), ExportFormat.PDF, out, Progress.NONE);
        assertEquals(one + other, export.write(order(null), ExportFormat.PDF, out, Progress.NONE));
    }

    @Test
    void anEmptyCatalogueIsNotWritten() {
        var problem = assertThrows(UserProblem.class,
                () -> export.write(order(null), ExportFormat.PDF, out, Progress.NONE));
        assertEquals("catalogue.export.nothing", problem.key());
        assertEquals(false, Files.exists(out));
    }

    private void adopt(String... codes) {
        var adoption = new Adoption(standard, desk.catalogue);
        for (String code : codes) {
            adoption.adopt(adoption.missing(code));
        }
    }

    private static CatalogueExport.Order order(String domain) {
        var unit = new Unit("u", "云溪县", UnitLevel.COUNTY, null, null, null);
        return new CatalogueExport.Order(unit, LocalDate.of(2026, 11, 21), domain);
    }
}
