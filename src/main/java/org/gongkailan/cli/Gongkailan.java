package org.gongkailan.cli;

import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: says what there is. */
@Command(name = "gongkailan", description = "${bundle:cli.gongkailan}", versionProvider = Gongkailan.Version.class)
final class Gongkailan implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "${bundle:cli.help}")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:cli.version}")
    private boolean version;

    Gongkailan(Terminal terminal) {
        this.terminal = terminal;
    }

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "${bundle:cli.quiet}")
    private void quiet(boolean quiet) {
        if (quiet) {
            terminal.silenceTalk();
        }
    }

    @Override
    public void run() {
        terminal.data(spec.commandLine().getUsageMessage());
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Gongkailan.class.getPackage().getImplementationVersion();
            return new String[] {"gongkailan " + (version == null ? "(development)" : version)};
        }
    }
}
