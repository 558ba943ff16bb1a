package org.gongkailan.cli;

import java.time.LocalDate;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.ledger.RequestLedger;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One step of a case on the command line; what the law refuses is said and not done. */
abstract class RequestsStep extends RequestsCommand {
    @Parameters(paramLabel = "ID|NUMBER", description = "${bundle:cli.requests.number}")
    private String number;

    @Option(names = "--on", paramLabel = "DATE", description = "${bundle:cli.requests.on}")
    private String on;

    RequestsStep(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    /** The event to put down. */
    abstract RequestEvent event(RequestLedger ledger, DisclosureRequest request, LocalDate day);

    @Override
    int run(Office office) {
        RequestLedger ledger = office.requests();
        DisclosureRequest request = find(ledger, number);
        List<Finding> findings = take(ledger, request, on == null ? ledger.lists().today() : day(on));
        return say(ledger, request.id(), findings);
    }

    /** Does it; answers what stands against it. */
    List<Finding> take(RequestLedger ledger, DisclosureRequest request, LocalDate day) {
        return ledger.take(request, event(ledger, request, day));
    }
}
