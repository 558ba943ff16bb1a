package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.law.CitedLaw;
import org.gongkailan.catalogue.law.CitedLaws;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue laws}: the laws of the register and those the catalogue cites, with their state. */
@Command(name = "laws", description = "${bundle:cli.catalogue.laws}")
final class CatalogueLaws implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--cited", description = "${bundle:cli.catalogue.laws.cited}")
    private boolean cited;

    @Option(names = "--repealed", description = "${bundle:cli.catalogue.laws.repealed}")
    private boolean repealed;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** A law as {@code --json} prints it; null where nothing is known. */
    private record LawJson(String title, String documentNumber, String state, LocalDate issued, LocalDate inForce,
                           String lastAmended, String replacedBy, boolean verified, boolean own, int rows, int outdated) {
        static LawJson of(CitedLaw line, LawRegister register) {
            String state = line.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Law law = line.law();
            return law == null
                    ? new LawJson(line.title(), line.number(), state, null, null, null, null, false, false, line.rows().size(), 0)
                    : new LawJson(line.title(), line.number(), state, law.issue().issued(), law.issue().inForce(),
                    law.issue().lastAmended(), law.standing().replacedBy(), law.verified(),
                    register.own(line.title()).isPresent(), line.rows().size(), line.outdated());
        }
    }

    CatalogueLaws(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            LawRegister register = office.catalogue().laws();
            List<CitedLaw> lines = CitedLaws.of(register, office.catalogue().rows().list(ItemQuery.ALL)).stream()
                    .filter(line -> !cited || !line.rows().isEmpty()).filter(line -> !repealed || line.state().over()).toList();
            if (json) {
                terminal.json(Map.of("laws", lines.stream().map(line -> LawJson.of(line, register)).toList()));
            } else {
                lines.forEach(line -> terminal.data(Messages.of("cli.catalogue.laws.line", line.state().label(),
                        line.rows().size(), line.title(), line.number() == null ? "" : line.number())));
            }
            terminal.talk(Messages.of("catalogue.laws.count", lines.size()));
        }
        return ExitCode.FINE;
    }
}
