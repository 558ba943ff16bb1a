package org.gongkailan.cli.requests;

import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine;

/** {@code requests}: the ledger of requests, and {@code dispute} below it. */
public final class RequestsCommands {
    private RequestsCommands() {
    }

    /** The noun with its commands, in the order of the help. */
    public static CommandLine of(Offices offices, Terminal terminal) {
        return new RequestsSteps(offices, terminal).holding("requests", "${bundle:cli.requests}",
                new RequestsRegister(offices, terminal), new RequestsList(offices, terminal),
                new RequestsDue(offices, terminal), new RequestsImport(offices, terminal),
                new RequestsExport(offices, terminal), new RequestsLetter(offices, terminal),
                new RequestsDisputes(offices, terminal).holding("dispute", "${bundle:cli.requests.dispute}"));
    }
}
