package org.gongkailan.cli.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue standard list}: every domain's editions, with what the own catalogue lacks of the current one. */
@Command(name = "list", description = "${bundle:cli.standard.list}")
final class StandardList implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** One edition of one domain as {@code --json} prints it; {@code missing} stands at the current edition only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(String code, String name, String edition, boolean current, String issuer, String title,
                        String documentNumber, boolean verified, int rows, int verifiedRows, Integer missing) {
    }

    StandardList(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var lines = new ArrayList<Line>();
        try (Office office = offices.open(workspace)) {
            CatalogueDesk catalogue = office.catalogue();
            for (Domain domain : catalogue.domains().all()) {
                catalogue.standard().editions(domain.code()).forEach(edition -> lines.add(line(catalogue, edition)));
            }
        }
        if (json) {
            terminal.json(Map.of("editions", List.copyOf(lines)));
        } else {
            lines.forEach(line -> terminal.data(words(line)));
        }
        return ExitCode.FINE;
    }

    private static Line line(CatalogueDesk catalogue, StandardDomain edition) {
        boolean current = catalogue.standard().domain(edition.code()).orElseThrow().edition().equals(edition.edition());
        var guideline = edition.guideline();
        return new Line(edition.code(), edition.domain().name(), edition.edition(), current, edition.issuer(),
                guideline.title(), guideline.documentNumber(), guideline.verified(), edition.extent().rows(),
                edition.extent().verified(), current ? catalogue.adoption().missing(edition.code()).size() : null);
    }

    private static String words(Line line) {
        return line.current()
                ? Messages.of("cli.standard.current", line.code(), line.name(), line.edition(), line.rows(), line.verifiedRows(),
                        line.missing())
                : Messages.of("cli.standard.other", line.code(), line.name(), line.edition(), line.rows(), line.verifiedRows());
    }
}
