package org.gongkailan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: a sample county from empty to printed: catalogue, annual report, notices. */
@Command(name = "demo", description = "${bundle:cli.demo}")
final class Demo implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.demo.out}")
    private Path folder;

    @Option(names = "--window", description = "${bundle:cli.demo.window}")
    private boolean window;

    Demo(Desk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path workspace = folder.resolve(Messages.of("cli.demo.county") + ".gkl");
        if (window && desk.hasDisplay()) {
            if (!Files.exists(workspace)) {
                new SampleCounty(desk, terminal).fill(workspace, Progress.NONE);
            }
            desk.showWindow(workspace);
            return ExitCode.FINE;
        }
        if (window) {
            terminal.talk(Messages.of("cli.demo.no-display", folder));
        }
        if (Files.exists(workspace) && !window) {
            throw new UserProblem("cli.demo.exists", workspace);
        }
        return ExitCode.FINE;
    }
}
