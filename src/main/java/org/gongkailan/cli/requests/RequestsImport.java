package org.gongkailan.cli.requests;

import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code requests import}: takes in a ledger kept elsewhere. */
@Command(name = "import", description = "${bundle:cli.requests.import}")
final class RequestsImport extends RequestsCommand {
    @Mixin
    private LedgerTaking taking;

    RequestsImport(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    int run(Office office) {
        return taking.take(office.requestImport(), terminal(), json());
    }
}
