package org.gongkailan.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.catalogue.disclosure.DisclosureState;
import org.gongkailan.catalogue.disclosure.Office;
import org.gongkailan.catalogue.disclosure.Outlet;
import org.gongkailan.catalogue.disclosure.Subject;

/**
 * The ledger over 20,000 rows with 50,000 disclosures: what the program works for each look at it, its head of
 * 1,000 lines included.
 */
final class DisclosureBench implements Case {
    private static final int ROWS = 20_000;
    private static final int DISCLOSURES = 50_000;
    private static final int SHOWN = 1_000;
    private static final int RUNS = 5;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        try (var office = new Office(folder)) {
            fill(office);
            var ledger = office.ledger;
            double floor = scan(office.database.file());
            var figures = new ArrayList<Figure>();
            figures.add(figure("listed", floor, () -> ledger.page(DisclosureQuery.ALL, SHOWN)));
            figures.add(figure("listed, overdue", floor, () -> ledger.page(
                    DisclosureQuery.ALL.in(EnumSet.of(DisclosureState.OVERDUE)), SHOWN)));
            figures.add(figure("found, every one", floor, () -> ledger.page(query("名单", null), SHOWN)));
            figures.add(figure("searched in vain", floor, () -> ledger.page(query("无此标题", null), SHOWN)));
            figures.add(figure("of one body", floor, () -> ledger.page(query("", "云溪县第7局"), SHOWN)));
            figures.add(figure("of one month", floor, () -> ledger.all(DisclosureQuery.of(YearMonth.of(2026, 10)))));
            figures.add(figure("counted for the filters", floor, ledger::choices));
            figures.add(figure("counted by row", floor, () -> ledger.publishedByItem(2026)));
            figures.add(figure("quiet rows", floor, () -> ledger.quiet(2026)));
            return figures;
        }
    }

    private static Figure figure(String what, double floor, Timing.Work work) throws Exception {
        return new Figure("50,000 disclosures " + what, Timing.workedMedian(RUNS, work), "one scan of the words in SQLite", floor);
    }

    private static DisclosureQuery query(String find, String body) {
        return new DisclosureQuery(Set.of(), null, body, null, null, null, find);
    }

    private static void fill(Office office) {
        List<CatalogueItem> rows = IntStream.range(0, ROWS).mapToObj(i -> Samples.item("i" + i, Samples.guide()
                .withMatter(new Matter("社会救助", "第" + i + "项对象名单", null)).withBody("云溪县第" + i % 40 + "局"))).toList();
        office.catalogue.add("bench", rows);
        var first = LocalDate.of(2025, 1, 2);
        office.ledger.save(IntStream.range(0, DISCLOSURES).mapToObj(i -> {
            LocalDate formed = first.plusDays(i % 680);
            return new Disclosure("d" + i, Subject.of(rows.get(i * 7 % ROWS)), "云溪县" + i + "号最低生活保障对象名单公示", formed,
                    i % 10 == 0 ? null : formed.plusDays(i % 25), new Outlet("政府网站", "https://www.yunxi.gov.cn/" + i + ".html"),
                    null, "", office.ledger.registration("李敏"));
        }).toList());
    }

    private static double scan(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             var statement = connection.createStatement()) {
            return Timing.workedMedian(RUNS, () -> statement.executeQuery(
                    "select count(*) from disclosure where instr(words, '无此标题') > 0").next());
        }
    }
}
