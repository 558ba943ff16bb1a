package org.gongkailan.cli.workspace;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.units.UnitLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workspace create}: an empty workspace for a unit. */
@Command(name = "create", description = "${bundle:cli.workspace.create}")
final class WorkspaceCreate implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path file;

    @Option(names = "--unit", required = true, paramLabel = "NAME", description = "${bundle:cli.workspace.unit}")
    private String unit;

    @Option(names = "--level", required = true, paramLabel = "LEVEL", description = "${bundle:cli.workspace.level}")
    private String level;

    @Option(names = "--code", paramLabel = "CODE", description = "${bundle:cli.workspace.code}")
    private String code;

    WorkspaceCreate(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        UnitLevel rank = UnitLevel.of(level).orElseThrow(() -> new UserProblem("cli.workspace.bad-level", level));
        if (unit.isBlank()) {
            throw new UserProblem("cli.workspace.no-name");
        }
        offices.create(file, unit, rank, code).close();
        terminal.talk(Messages.of("cli.workspace.created", unit));
        terminal.data(file);
        return ExitCode.FINE;
    }
}
