package org.gongkailan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue check}: all rules over the unit's catalogue. */
@Command(name = "check", description = "${bundle:cli.catalogue.check}")
final class CatalogueReview implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.catalogue.unit}")
    private String unit;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    CatalogueReview(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings;
        try (Office office = offices.open(workspace)) {
            Unit whose = unit == null ? office.units().own() : office.catalogueUnits().requireHolder(unit);
            var query = ItemQuery.ofUnit(unit == null ? null : whose.id());
            findings = office.catalogue().check().check(office.catalogue().rows().list(query), Tier.of(whose.level()));
        }
        if (json) {
            terminal.json(Map.of("findings", FindingJson.of(findings)));
        } else {
            terminal.findings(findings);
        }
        terminal.talk(Messages.of("cli.catalogue.checked", findings.size()));
        return ExitCode.of(findings);
    }
}
