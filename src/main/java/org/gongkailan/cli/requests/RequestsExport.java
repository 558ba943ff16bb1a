package org.gongkailan.cli.requests;

import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code requests export}: the register as a workbook. */
@Command(name = "export", description = "${bundle:cli.requests.export}")
final class RequestsExport extends RequestsCommand {
    @Mixin
    private RequestChoice choice;

    @Mixin
    private LedgerWriting writing;

    RequestsExport(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    int run(Office office) {
        return writing.write(terminal(), json(), (names, out, progress) ->
                office.ledgerExport().writeRequests(choice.query(), names, out, progress));
    }
}
