package org.gongkailan.cli.workspace;

import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Group;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine;

/** {@code workspace}: the file itself. */
public final class WorkspaceCommands {
    private WorkspaceCommands() {
    }

    /** The noun with its commands, in the order of the help. */
    public static CommandLine of(Offices offices, Terminal terminal) {
        return Group.of("workspace", "${bundle:cli.workspace}",
                new WorkspaceCreate(offices, terminal), new WorkspaceCheck(offices, terminal),
                new WorkspaceBackup(offices, terminal), new WorkspaceRestore(offices, terminal));
    }
}
