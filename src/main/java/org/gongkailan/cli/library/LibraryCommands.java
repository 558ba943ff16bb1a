package org.gongkailan.cli.library;

import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Group;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine;

/** {@code library}: the documents of the office. */
public final class LibraryCommands {
    private LibraryCommands() {
    }

    /** The noun with its commands, in the order of the help. */
    public static CommandLine of(Offices offices, Terminal terminal) {
        return Group.of("library", "${bundle:cli.library}",
                new LibraryImport(offices, terminal), new LibraryList(offices, terminal),
                new LibraryCount(offices, terminal), new LibraryExport(offices, terminal));
    }
}
