package org.gongkailan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkailan.finding.DefectCode;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Cancelled;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

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
                .addSubcommand(Group.of("workspace", "${bundle:cli.workspace}",
                        new WorkspaceCreate(offices, terminal), new WorkspaceCheck(offices, terminal),
                        new WorkspaceBackup(offices, terminal), new WorkspaceRestore(offices, terminal)))
                .addSubcommand(Group.of("report", "${bundle:cli.report}", new ReportImport(offices, terminal),
                        new ReportChecking(offices, terminal), new ReportExporting(offices, terminal),
                        new ReportCount(offices, terminal), new ReportSummarise(offices, terminal),
                        new ReportConfirm(offices, terminal), new ReportSign(offices, terminal),
                        new ReportPublish(offices, terminal), new ReportAmend(offices, terminal),
                        new ReportVersions(offices, terminal)))
                .addSubcommand(Group.of("library", "${bundle:cli.library}", new LibraryImport(offices, terminal),
                        new LibraryList(offices, terminal), new LibraryCount(offices, terminal),
                        new LibraryExport(offices, terminal)))
                .addSubcommand(requests())
                .addSubcommand(Group.of("board", "${bundle:villageboard.cli.board}", new BoardPrint(offices, terminal),
                        new BoardKinds(offices, terminal), new BoardDue(offices, terminal), new BoardPost(offices, terminal),
                        new BoardTakeDown(offices, terminal), new BoardArchive(offices, terminal), new BoardProof(offices, terminal)))
                .addSubcommand(Group.of("catalogue", "${bundle:cli.catalogue}",
                        new CatalogueAdopt(offices, terminal), new CatalogueTake(offices, terminal),
                        new CatalogueReview(offices, terminal), new CatalogueWrite(offices, terminal),
                        new CatalogueFreeze(offices, terminal), new CatalogueEditions(offices, terminal),
                        new CatalogueDiff(offices, terminal),
                        new CatalogueLaws(offices, terminal), new CatalogueReplaceLaw(offices, terminal),
                        new CatalogueHandOver(offices, terminal), new CatalogueCoverage(offices, terminal),
                        new CatalogueDue(offices, terminal), new CatalogueDisclose(offices, terminal),
                        Group.of("standard", "${bundle:cli.standard}", new StandardList(offices, terminal),
                                new StandardTake(offices, terminal)),
                        Group.of("domain", "${bundle:cli.domain}", new DomainAdd(offices, terminal))));
        configure(line);
        return line.execute(args);
    }

    private CommandLine requests() {
        return new RequestsSteps(offices, terminal).holding("requests", "${bundle:cli.requests}",
                new RequestsRegister(offices, terminal), new RequestsList(offices, terminal),
                new RequestsDue(offices, terminal), new RequestsImport(offices, terminal),
                new RequestsExport(offices, terminal), new RequestsLetter(offices, terminal),
                new RequestsDisputes(offices, terminal).holding("dispute", "${bundle:cli.requests.dispute}"));
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
