package org.gongkailan.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.comparison.Comparison;
import org.gongkailan.catalogue.comparison.RowChange.Kind;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.edition.Listing;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.units.UnitLevel;

/**
 * Two catalogues of 20,000 rows compared: once with the ids of one workspace, once read anew, so that only names and
 * standard rows pair them. Every tenth row says something else. The floor is comparing each row with the one beside it.
 */
final class ComparisonBench implements Case {
    private static final int ROWS = 20_000;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        List<Entry> entries = entries();
        Listing before = listing(entries, "a", false);
        Listing sameIds = listing(entries, "a", true);
        Listing newIds = listing(entries, "b", true);
        double floor = Timing.median(5, () -> IntStream.range(0, ROWS).filter(i ->
                !before.items().get(i).entry().equals(newIds.items().get(i).entry())).count());
        return List.of(
                new Figure("20,000 rows compared by id", Timing.median(5, () -> expect(Comparison.of(before, sameIds))),
                        "equals row by row", floor),
                new Figure("20,000 rows compared by name", Timing.median(5, () -> expect(Comparison.of(before, newIds))),
                        "equals row by row", floor));
    }

    private static void expect(Comparison comparison) {
        if (comparison.count(Kind.CHANGED) != ROWS / 10) {
            throw new IllegalStateException("changed " + comparison.count(Kind.CHANGED));
        }
    }

    private static List<Entry> entries() {
        var standard = new StandardCatalogue();
        var entries = new ArrayList<Entry>();
        standard.domains().forEach(domain -> standard.rows(domain.code()).forEach(row -> entries.add(row.entry())));
        return entries;
    }

    private static Listing listing(List<Entry> entries, String ids, boolean changed) {
        var items = IntStream.range(0, ROWS).mapToObj(i -> {
            Entry entry = entries.get(i % entries.size());
            Entry named = new Entry(new Matter(entry.matter().level1(), entry.matter().level2() + " " + i, null),
                    List.copyOf(entry.elements()), entry.legalBases(), entry.timeLimit(), entry.body(), entry.publication(), entry.extra());
            return new CatalogueItem(ids + i, null, "%02d".formatted(i % 26 + 1), i,
                    changed && i % 10 == 0 ? named.withBody("云溪县大数据局" + i) : named, null);
        }).toList();
        return new Listing(new Imprint("云溪县", UnitLevel.COUNTY, ids, LocalDate.of(2026, 1, 1), ""), items,
                Map.of("05", new Domain("05", "社会救助")));
    }
}
