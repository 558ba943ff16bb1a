package org.gongkailan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkailan.cli.board.BoardCommands;
import org.gongkailan.cli.catalogue.CatalogueCommands;
import org.gongkailan.cli.library.LibraryCommands;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.report.ReportCommands;
import org.gongkailan.cli.requests.RequestsCommands;
import org.gongkailan.cli.sample.Demo;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.cli.workspace.WorkspaceCommands;
import org.gongkailan.finding.DefectCode;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: the list of commands, and how what goes wrong is said. */
public final class Commands {
    private static final Logger LOG = Logger.getLogger(Commands.class.getName());
    private static final Pattern OPTION = Pattern.compile("--[\\w-]+");

    private final Offices offices;
    private final Terminal terminal;
    private final PrintStream err;

    public Commands(Offices offices, PrintStream out, PrintStream err) {
        this.offices = offices;
        this.err = err;
        this.terminal = new Terminal(out, err);
    }

    /** Runs one command and answers its exit code; never throws. */
    public int run(String... args) {
        var line = new CommandLine(new Gongkailan(terminal))
                .addSubcommand(new Demo(offices, terminal))
                .addSubcommand(WorkspaceCommands.of(offices, terminal))
                .addSubcommand(ReportCommands.of(offices, terminal))
                .addSubcommand(LibraryCommands.of(offices, terminal))
                .addSubcommand(RequestsCommands.of(offices, terminal))
                .addSubcommand(BoardCommands.of(offices, terminal))
                .addSubcommand(CatalogueCommands.of(offices, terminal));
        configure(line);
        return line.execute(args);
    }

    private void configure(CommandLine line) {
        line.setResourceBundle(Messages.bundle());
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((e, args) -> usage(e));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e));
        line.setExitCodeExceptionMapper(e -> ExitCode.DEFECT);
        chinese(line);
    }

    private static void chinese(CommandLine line) {
        line.getCommandSpec().usageMessage()
                .synopsisHeading(Messages.of("cli.usage"))
                .synopsisSubcommandLabel(Messages.of("cli.usage.command"))
                .optionListHeading(Messages.of("cli.usage.options"))
                .parameterListHeading(Messages.of("cli.usage.parameters"))
                .commandListHeading(Messages.of("cli.usage.commands"))
                .abbreviateSynopsis(false).adjustLineBreaksForWideCJKCharacters(true).width(100);
        line.getSubcommands().values().forEach(Commands::chinese);
    }

    private int usage(ParameterException e) {
        terminal.problem(switch (e) {
            case MissingParameterException missing -> Messages.of("cli.missing", names(missing));
            case UnmatchedArgumentException unknown -> Messages.of("cli.unknown", String.join(" ", unknown.getUnmatched()));
            case MutuallyExclusiveArgsException both -> Messages.of("cli.not-both",
                    OPTION.matcher(both.getMessage()).results().map(MatchResult::group).collect(Collectors.joining(" ")));
            default -> e.getArgSpec() == null ? Messages.of("cli.bad-usage", e.getMessage())
                    : Messages.of("cli.bad-value", name(e.getArgSpec()), e.getValue());
        });
        terminal.problem(Messages.of("cli.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.PROBLEM;
    }

    private static String names(MissingParameterException missing) {
        return missing.getMissing().stream().map(Commands::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private int failed(Exception e) {
        return switch (e) {
            case UserProblem problem -> {
                terminal.problem(problem.getLocalizedMessage());
                LOG.log(Level.INFO, problem.key(), problem.getCause());
                yield ExitCode.PROBLEM;
            }
            case ParameterException usage -> usage(usage);
            case Cancelled cancelled -> ExitCode.FINE;
            default -> {
                terminal.problem(Messages.of("cli.defect", DefectCode.of(e)));
                LOG.log(Level.SEVERE, DefectCode.of(e), e);
                yield ExitCode.DEFECT;
            }
        };
    }
}
