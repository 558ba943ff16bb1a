package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.gongkailan.catalogue.coverage.CoverageMap;
import org.gongkailan.catalogue.coverage.CoveragePaper;
import org.gongkailan.catalogue.coverage.Share;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue coverage}: how much of the standard is there and how much was disclosed, by domain. */
@Command(name = "coverage", description = "${bundle:cli.catalogue.coverage}")
final class CatalogueCoverage implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--year", paramLabel = "Y", description = "${bundle:cli.catalogue.coverage.year}")
    private Integer year;

    @Option(names = "--units", description = "${bundle:cli.catalogue.coverage.units}")
    private boolean byUnit;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    @Option(names = "--out", paramLabel = "F.pdf", description = "${bundle:cli.catalogue.coverage.out}")
    private Path out;

    /** What {@code --json} prints. */
    private record Report(int year, List<String> columns, List<Line> domains) {
    }

    /** One domain of it. */
    private record Line(String code, String name, List<Share> shares) {
    }

    CatalogueCoverage(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(offices.clock());
        int wanted = year == null ? today.getYear() : year;
        try (Office office = offices.open(workspace)) {
            CoverageMap map = byUnit ? office.coverage().byUnit(wanted) : office.coverage().byTier(wanted);
            if (out != null) {
                offices.printer().write(new CoveragePaper(map, office.units().own().name(), today).pages(), out, Progress.NONE);
                terminal.data(out);
            } else {
                print(map);
            }
        }
        return ExitCode.FINE;
    }

    private void print(CoverageMap map) {
        var names = map.columns().stream().map(CoverageMap.Across::name).toList();
        if (json) {
            terminal.json(new Report(map.year(), names, map.lines().stream().map(line -> new Line(line.domain().code(),
                    line.domain().name(), line.shares())).toList()));
            return;
        }
        for (var line : map.lines()) {
            IntStream.range(0, names.size()).mapToObj(i -> Messages.of("cli.catalogue.coverage.line",
                    line.domain().code(), line.domain().name(), names.get(i), line.shares().get(i).coveredWords(),
                    line.shares().get(i).publishedWords())).forEach(terminal::data);
        }
    }
}
