package org.gongkailan.catalogue.responsible;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.paper.Table;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.Test;

/** The page lies in target/papers for a person to look at. */
class DutyPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void allDomainsAndManyUnitsStandOnOnePage() {
        var domains = new StandardCatalogue().domains().stream().map(domain -> domain.domain()).toList();
        var matrix = DutyMatrix.of(Duty.BODY, domains, items(domains, 40));
        var paper = new DutyPaper(matrix, "云溪县政务公开办", DAY);
        int pages = TestFonts.PDF.write(paper.page(), Path.of("target", "papers", "responsible.pdf"),
                Progress.NONE).pages();
        assertEquals(1, pages);
        assertEquals(matrix.names().size() + 2, ((Table) paper.whole().blocks().getLast()).widths().size());
    }

    private static List<CatalogueItem> items(List<Domain> domains, int bodies) {
        var items = new ArrayList<CatalogueItem>();
        for (int i = 0; i < 1200; i++) {
            int body = (i * i) % 97 % bodies;
            items.add(new CatalogueItem("i" + i, null, domains.get(i % domains.size()).code(), i,
                    Samples.guide().withBody(body == 0 ? "" : "云溪县人力资源和社会保障局" + body), null));
        }
        return items;
    }
}
