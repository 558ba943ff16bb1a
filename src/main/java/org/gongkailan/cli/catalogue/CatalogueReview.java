package org.gongkailan.cli.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.FindingJson;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code catalogue check}: all rules over the unit's catalogue. */
@Command(name = "check", description = "${bundle:cli.catalogue.check}")
final class CatalogueReview implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private final CatalogueChoice choice = new CatalogueChoice();

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    CatalogueReview(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings;
        try (Office office = choice.open(offices)) {
            var rows = office.catalogue().rows().list(ItemQuery.ofUnit(choice.holder(office)));
            findings = office.catalogue().check().check(rows, Tier.of(choice.unit(office).level()));
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
