package org.gongkailan.cli.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.FindingJson;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.store.Integrity;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workspace check}: pages and indices of the file, and the journal's chain of hashes. */
@Command(name = "check", description = "${bundle:cli.workspace.check}")
final class WorkspaceCheck implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE.gkl", description = "${bundle:cli.workspace.file}")
    private Path file;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    WorkspaceCheck(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        try (Office office = offices.open(file)) {
            findings.addAll(Integrity.of(office.database().file()));
            if (findings.isEmpty()) {
                findings.addAll(office.journal().verify());
            }
        }
        if (json) {
            terminal.json(Map.of("findings", FindingJson.of(findings)));
        } else {
            terminal.findings(findings);
        }
        if (findings.isEmpty()) {
            terminal.talk(Messages.of("cli.workspace.sound"));
        }
        return ExitCode.of(findings);
    }
}
