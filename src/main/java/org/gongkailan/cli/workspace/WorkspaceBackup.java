package org.gongkailan.cli.workspace;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code workspace backup}: one verified copy into {@code backup/} beside the workspace. */
@Command(name = "backup", description = "${bundle:cli.workspace.backup}")
final class WorkspaceBackup implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path file;

    WorkspaceBackup(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(file)) {
            terminal.data(office.database().backup("manual").file());
        }
        terminal.talk(Messages.of("cli.workspace.backed-up"));
        return ExitCode.FINE;
    }
}
