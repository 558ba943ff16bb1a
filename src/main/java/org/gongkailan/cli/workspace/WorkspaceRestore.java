package org.gongkailan.cli.workspace;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.store.Backups;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workspace restore}: puts a backup in the workspace's place, or lists the backups there are. */
@Command(name = "restore", description = "${bundle:cli.workspace.restore}")
final class WorkspaceRestore implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path file;

    @Option(names = "--from", paramLabel = "BACKUP.gkl", description = "${bundle:cli.workspace.from}")
    private Path backup;

    WorkspaceRestore(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var backups = new Backups(file, offices.clock());
        if (backup == null) {
            backups.list().forEach(b -> terminal.data(b.file()));
            terminal.talk(Messages.of("cli.workspace.choose-backup"));
            return ExitCode.FINE;
        }
        backups.restore(backup);
        terminal.talk(Messages.of("cli.workspace.restored"));
        terminal.data(file);
        return ExitCode.FINE;
    }
}
