package org.gongkailan.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.assembly.AppFolder;
import org.gongkailan.assembly.Assembly;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.Outlet;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.cli.office.Office;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;

/**
 * Every screen and tab of a large workspace (20,000 rows, 50,000 disclosures, 10,000 requests, 500 villages) chosen once:
 * until nothing more happens, by the clock; and the longest piece of work of the screen thread, which a busy machine does
 * not change, beside the tenth of a second from which on an officer notices.
 */
final class ScreensBench implements Case {
    private static final int DISCLOSURES = 50_000;
    private static final int REQUESTS = 10_000;
    private static final int TOWNSHIPS = 20;
    private static final int VILLAGES = 25;
    private static final int NOTICED = 100;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve("county.gkl");
        fill(folder, file);
        var figures = new ArrayList<Figure>();
        ChildRun.of(folder, EveryScreen.class, file.toString()).lines().filter(line -> line.startsWith(EveryScreen.SAID))
                .map(line -> line.substring(EveryScreen.SAID.length()).split(" ")).forEach(said -> {
                    figures.add(new Figure(said[0] + " answered", Double.parseDouble(said[1]), "a second", 1000));
                    figures.add(new Figure(said[0] + " longest block", Double.parseDouble(said[2]), "noticed", NOTICED));
                });
        return figures;
    }

    private static void fill(Path folder, Path file) {
        var assembly = new Assembly(Clock.systemDefaultZone(), AppFolder.at(folder));
        try (var office = assembly.create(file, "云溪县政务公开办", UnitLevel.COUNTY, null)) {
            List<CatalogueItem> rows = FirstTabBench.rows(office.catalogue());
            office.catalogue().rows().add("bench", rows);
            disclose(office, rows);
            office.requests().takeIn("bench", IntStream.range(0, REQUESTS).mapToObj(RequestBench::request).toList(),
                    changes -> { });
            for (int i = 0; i < TOWNSHIPS; i++) {
                var township = new Unit("t" + i, "第" + i + "镇", UnitLevel.TOWNSHIP, office.units().own().id(), null, null);
                office.units().addAll(List.of(township));
                office.units().addAll(IntStream.range(0, VILLAGES).mapToObj(v -> new Unit(township.id() + "v" + v,
                        "第" + v + "村", UnitLevel.VILLAGE, township.id(), null, null)).toList());
            }
        }
    }

    private static void disclose(Office office, List<CatalogueItem> rows) {
        var ledger = office.disclosures().ledger();
        var first = LocalDate.now().minusDays(680);
        ledger.save(IntStream.range(0, DISCLOSURES).mapToObj(i -> {
            LocalDate formed = first.plusDays(i % 680);
            return new Disclosure("d" + i, Subject.of(rows.get(i * 7 % rows.size())), "云溪县" + i + "号最低生活保障对象名单公示",
                    formed, i % 10 == 0 ? null : formed.plusDays(i % 25),
                    new Outlet("政府网站", "https://www.yunxi.gov.cn/" + i + ".html"), null, "", ledger.registration("李敏"));
        }).toList());
    }
}
