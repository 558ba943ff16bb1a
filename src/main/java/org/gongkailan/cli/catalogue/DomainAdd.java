package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code catalogue domain add}: makes a domain of the unit's own and prints its code. */
@Command(name = "add", description = "${bundle:cli.domain.add}")
final class DomainAdd implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "${bundle:cli.domain.name}")
    private String name;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    DomainAdd(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            Domain made = office.catalogue().domains().create(name);
            terminal.data(made.code());
            terminal.talk(Messages.of("cli.domain.added", made.code(), made.name()));
        }
        return ExitCode.FINE;
    }
}
