package org.gongkailan.cli.requests;

import java.util.List;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.WantedInformation;
import org.gongkailan.requests.clock.ReceiptRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code requests register}: puts down a new request under the next number. */
@Command(name = "register", description = "${bundle:cli.requests.register}")
final class RequestsRegister extends RequestsCommand {
    @Option(names = "--class", required = true, paramLabel = "CLASS", description = "${bundle:cli.requests.class}")
    private String kind;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "${bundle:cli.requests.name}")
    private String name;

    @Option(names = "--contact", paramLabel = "TEXT", description = "${bundle:cli.requests.contact}")
    private String contact;

    @Option(names = "--contents", required = true, paramLabel = "TEXT", description = "${bundle:cli.requests.contents}")
    private String contents;

    @Option(names = "--form", paramLabel = "TEXT", description = "${bundle:cli.requests.form}")
    private String form;

    @Option(names = "--channel", required = true, paramLabel = "CHANNEL", description = "${bundle:cli.requests.channel}")
    private String channel;

    @Option(names = "--arrived", paramLabel = "DATE", description = "${bundle:cli.requests.arrived}")
    private String arrived;

    @Option(names = "--confirmed", paramLabel = "DATE", description = "${bundle:cli.requests.confirmed}")
    private String confirmed;

    @Option(names = "--section", paramLabel = "NAME", description = "${bundle:cli.requests.section}")
    private String section;

    RequestsRegister(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    int run(Office office) {
        var ledger = office.requests();
        var receipt = new Receipt(Channel.of(channel).orElseThrow(() -> new UserProblem("cli.requests.no-channel", channel)),
                arrived == null ? ledger.lists().today() : day(arrived), day(confirmed));
        var applicant = new Applicant(ApplicantClass.of(kind).orElseThrow(() -> new UserProblem("cli.requests.no-class", kind)),
                name, "", contact);
        List<Finding> findings = ReceiptRule.check(receipt, ledger.lists().today()).stream().toList();
        if (Finding.anyError(findings)) {
            terminal().objections(findings);
            return ExitCode.FINDINGS;
        }
        var request = ledger.register(applicant, new WantedInformation(contents, form), receipt, new Assignment(section, ""));
        return say(ledger, request.id(), findings);
    }
}
