package org.gongkailan.cli.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code catalogue editions}: the editions of the catalogue, newest first, and whether each is still what was frozen. */
@Command(name = "editions", description = "${bundle:cli.catalogue.editions}")
final class CatalogueEditions implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private final CatalogueChoice choice = new CatalogueChoice();

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** One edition as {@code --json} prints it. */
    private record Line(String name, String date, String documentNumber, int rows, String person, String at,
                        String digest, boolean intact) {
    }

    CatalogueEditions(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Line> lines;
        try (Office office = choice.open(offices)) {
            var frozen = office.catalogue().frozen();
            lines = frozen.of(choice.holder(office)).stream()
                    .map(edition -> line(edition, frozen.intact(edition))).toList();
        }
        if (json) {
            terminal.json(Map.of("editions", lines));
        } else {
            lines.forEach(line -> terminal.data(Messages.of("cli.catalogue.edition", line.name(), line.date(),
                    line.documentNumber(), line.rows(), line.digest().substring(0, 8))));
        }
        lines.stream().filter(line -> !line.intact())
                .forEach(line -> terminal.problem(Messages.of("catalogue.edition.tampered", line.name())));
        return lines.stream().allMatch(Line::intact) ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static Line line(Edition edition, boolean intact) {
        var seal = edition.seal();
        return new Line(edition.name(), edition.imprint().date().toString(), edition.imprint().documentNumber(),
                seal.rows(), seal.person(), seal.at().toString(), seal.digest(), intact);
    }
}
