package org.gongkailan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.assembly.AppFolder;
import org.gongkailan.assembly.Assembly;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.units.UnitLevel;

/**
 * 事项目录 chosen for the first time in a program that was started two seconds before on a workspace of 20,000 rows: by
 * the clock, until the first rows stand in the table and until they are drawn; by the screen thread's work, which a
 * busy machine does not change. Processes of their own, in turns.
 */
final class FirstTabBench implements Case {
    private static final int ROWS = 20_000;
    private static final int RUNS = 5;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve("county.gkl");
        var assembly = new Assembly(Clock.systemDefaultZone(), AppFolder.at(folder));
        try (var office = assembly.create(file, "云溪县政务公开办", UnitLevel.COUNTY, null)) {
            office.catalogue().rows().add("bench", rows(office.catalogue()));
        }
        var ours = new ArrayList<double[]>();
        var bare = new ArrayList<double[]>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(run(folder));
            ours.add(run(folder, file.toString()));
        }
        return List.of(figure("rows", 0, ours, bare), figure("drawn", 1, ours, bare),
                figure("drawn, work of the screen", 2, ours, bare));
    }

    private static Figure figure(String what, int which, List<double[]> ours, List<double[]> bare) {
        return new Figure("事项目录 chosen first: " + what, median(ours, which), "a bare table of 20,000 words, a bare window",
                median(bare, which));
    }

    private static double median(List<double[]> runs, int figure) {
        return runs.stream().mapToDouble(run -> run[figure]).sorted().toArray()[runs.size() / 2];
    }

    private static double[] run(Path folder, String... arguments) throws IOException, InterruptedException {
        String said = ChildRun.of(folder, FirstTab.class, arguments);
        String figures = said.lines().filter(line -> line.startsWith(FirstTab.SAID)).findFirst()
                .orElseThrow(() -> new IllegalStateException(said));
        return Arrays.stream(figures.substring(FirstTab.SAID.length()).split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** The standard's rows again and again, numbered so that all differ. */
    static List<CatalogueItem> rows(CatalogueDesk catalogue) {
        var standard = new ArrayList<StandardRow>();
        catalogue.standard().domains().forEach(domain -> standard.addAll(catalogue.standard().rows(domain.code())));
        return IntStream.range(0, ROWS).mapToObj(i -> {
            StandardRow row = standard.get(i % standard.size());
            Matter matter = row.entry().matter();
            Entry entry = row.entry().withMatter(new Matter(matter.level1(), matter.level2(), "第" + i + "项"));
            return new CatalogueItem(Catalogue.newId(), null, row.id().split("/")[1], 0, entry, null);
        }).toList();
    }
}
