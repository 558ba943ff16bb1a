package org.gongkailan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.Desk;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.coverage.Coverage;
import org.gongkailan.catalogue.levels.Levelling;
import org.gongkailan.catalogue.responsible.Duty;
import org.gongkailan.catalogue.responsible.DutyMatrix;
import org.gongkailan.catalogue.standard.Domains;
import org.gongkailan.catalogue.standard.SettledRows;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;

/**
 * The overviews of a large workspace: 20,000 own rows, and 30 townships of 500 rows beside them. The figures are what the
 * program's threads worked.
 */
final class OverviewBench implements Case {
    private static final int ROWS = 20_000;
    private static final int TOWNSHIPS = 30;
    private static final int EACH = 500;
    private static final int RUNS = 5;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var standard = new StandardCatalogue();
        try (var desk = new Desk(folder)) {
            fill(desk, standard);
            var units = new CatalogueUnits(desk.units, desk.catalogue);
            var domains = new Domains(standard, desk.catalogue);
            var coverage = new Coverage(standard, desk.catalogue, units, SettledRows.NONE, year -> java.util.Set.of());
            var levelling = new Levelling(desk.catalogue, units, standard);
            double[] times = worked(() -> desk.catalogue.list(ItemQuery.ALL),
                    () -> DutyMatrix.of(Duty.BODY, domains.all(), desk.catalogue.list(ItemQuery.ALL)),
                    () -> coverage.byTier(2026), () -> coverage.byUnit(2026), levelling::table);
            String floor = "listing the 20,000 own rows";
            return List.of(new Figure("matrix of 20,000 rows", times[1], floor, times[0]),
                    new Figure("coverage of 20,000 rows by level", times[2], floor, times[0]),
                    new Figure("coverage of 31 catalogues", times[3], floor, times[0]),
                    new Figure("31 catalogues side by side", times[4], floor, times[0]));
        }
    }

    /** The medians of what the threads worked; the first rounds warm up and do not count. */
    private static double[] worked(Timing.Work... works) throws Exception {
        var medians = new double[works.length];
        for (int work = 0; work < works.length; work++) {
            var times = new ArrayList<Double>();
            for (int run = -2; run < RUNS; run++) {
                double millis = Timing.worked(works[work]);
                if (run >= 0) {
                    times.add(millis);
                }
            }
            medians[work] = times.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
        }
        return medians;
    }

    private static void fill(Desk desk, StandardCatalogue standard) {
        List<StandardRow> rows = standard.domains().stream().flatMap(domain -> standard.rows(domain.code()).stream()).toList();
        desk.catalogue.add("own", items(null, rows, ROWS));
        for (int i = 0; i < TOWNSHIPS; i++) {
            desk.units.save(new Unit("t" + i, "第" + i + "镇", UnitLevel.TOWNSHIP, desk.units.own().id(), null, null));
            desk.catalogue.add("township", items("t" + i, rows, EACH));
        }
    }

    private static List<CatalogueItem> items(String unit, List<StandardRow> rows, int many) {
        var items = new ArrayList<CatalogueItem>();
        for (int i = 0; i < many; i++) {
            StandardRow row = rows.get(i % rows.size());
            Entry entry = row.entry().withMatter(new Matter(row.entry().matter().level1(),
                    row.entry().matter().level2() + (i / rows.size()), null)).withBody("第" + i % 40 + "局");
            items.add(new CatalogueItem(unit + "-" + i, unit, row.id().split("/")[1], i,
                    unit == null || i % 7 > 0 ? entry : entry.withTimeLimit(TimeLimit.parse("3个工作日内")), null));
        }
        return items;
    }
}
