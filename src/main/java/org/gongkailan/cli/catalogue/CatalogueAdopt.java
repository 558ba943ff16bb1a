package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue adopt}: takes the rows of the standard that the catalogue lacks. */
@Command(name = "adopt", description = "${bundle:cli.catalogue.adopt}")
final class CatalogueAdopt implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--domain", split = ",", arity = "1..*", paramLabel = "NN",
            description = "${bundle:cli.catalogue.adopt.domain}")
    private List<String> domains = new ArrayList<>();

    @Option(names = "--verified-only", description = "${bundle:cli.catalogue.adopt.verified}")
    private boolean verifiedOnly;

    CatalogueAdopt(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            CatalogueDesk catalogue = office.catalogue();
            var rows = new ArrayList<StandardRow>();
            Tier tier = Tier.of(office.units().own().level());
            for (String code : codes(catalogue, tier)) {
                catalogue.domains().require(code);
                catalogue.adoption().missing(code, tier).stream()
                        .filter(row -> !verifiedOnly || row.fullyVerified()).forEach(rows::add);
            }
            int adopted = rows.isEmpty() ? 0 : catalogue.adoption().adopt(rows).size();
            long unverified = rows.stream().filter(row -> !row.fullyVerified()).count();
            terminal.data(adopted);
            terminal.talk(Messages.of("cli.catalogue.adopted", adopted, unverified));
        }
        return ExitCode.FINE;
    }

    private List<String> codes(CatalogueDesk catalogue, Tier tier) {
        return domains.isEmpty() ? new TierStandard(catalogue.standard(), tier).domains().stream()
                .map(StandardDomain::code).toList() : domains;
    }
}
