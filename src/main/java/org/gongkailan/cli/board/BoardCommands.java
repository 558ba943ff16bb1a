package org.gongkailan.cli.board;

import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Group;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine;

/** {@code board}: the village board. */
public final class BoardCommands {
    private BoardCommands() {
    }

    /** The noun with its commands, in the order of the help. */
    public static CommandLine of(Offices offices, Terminal terminal) {
        return Group.of("board", "${bundle:villageboard.cli.board}",
                new BoardPrint(offices, terminal), kinds(offices, terminal),
                new BoardDue(offices, terminal), new BoardPost(offices, terminal),
                new BoardObject(offices, terminal), new BoardTakeDown(offices, terminal),
                new BoardArchive(offices, terminal), new BoardDiscard(offices, terminal),
                new BoardSlip(offices, terminal), new BoardProof(offices, terminal), new BoardDays(offices, terminal));
    }

    private static CommandLine kinds(Offices offices, Terminal terminal) {
        return new CommandLine(new BoardKinds(offices, terminal)).addSubcommand(new BoardKindsExport(offices, terminal))
                .addSubcommand(new BoardKindsImport(offices, terminal));
    }
}
