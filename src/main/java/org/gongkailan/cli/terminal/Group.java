package org.gongkailan.cli.terminal;

import org.gongkailan.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A noun that only holds commands, such as {@code workspace} or {@code catalogue}. */
@Command
public class Group implements Runnable {
    @Spec
    private CommandSpec spec;

    /** A group of commands under a noun. */
    public static CommandLine of(String noun, String description, Object... commands) {
        return new Group().holding(noun, description, commands);
    }

    /** This group under a noun, with commands beside those that are methods of its own. */
    public CommandLine holding(String noun, String description, Object... commands) {
        var line = new CommandLine(this);
        line.getCommandSpec().name(noun).usageMessage().description(description);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.of("cli.subcommand-missing"));
    }
}
