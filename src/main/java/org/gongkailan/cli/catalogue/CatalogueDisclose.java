package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureCheck;
import org.gongkailan.catalogue.disclosure.Outlet;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue disclose}: puts down one publication of a row, or one that is planned; prints its id. */
@Command(name = "disclose", description = "${bundle:cli.catalogue.disclose}")
final class CatalogueDisclose implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--item", required = true, paramLabel = "ID|NAME", description = "${bundle:cli.catalogue.disclose.item}")
    private String item;

    @Option(names = "--title", required = true, paramLabel = "TITLE", description = "${bundle:cli.catalogue.disclose.title}")
    private String title;

    @Option(names = "--formed", paramLabel = "DATE", description = "${bundle:cli.catalogue.disclose.formed}")
    private String formed;

    @Option(names = "--published", paramLabel = "DATE", description = "${bundle:cli.catalogue.disclose.published}")
    private String published;

    @Option(names = "--channel", paramLabel = "NAME", description = "${bundle:cli.catalogue.disclose.channel}")
    private String channel;

    @Option(names = "--address", paramLabel = "URL", description = "${bundle:cli.catalogue.disclose.address}")
    private String address;

    CatalogueDisclose(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            DisclosureDesk disclosures = office.disclosures();
            var disclosure = new Disclosure(Disclosure.newId(), Subject.of(disclosures.row(item)), title.strip(), day(formed),
                    day(published), new Outlet(channel, address), null, "",
                    disclosures.ledger().registration(System.getProperty("user.name")));
            List<Finding> findings = new DisclosureCheck(disclosures.ledger().today()).check(disclosure);
            terminal.findings(findings);
            if (!Finding.anyError(findings)) {
                disclosures.ledger().save(List.of(disclosure));
                terminal.data(disclosure.id());
                say(disclosures, disclosure.id());
            }
            return ExitCode.of(findings);
        }
    }

    private void say(DisclosureDesk disclosures, String id) {
        disclosures.ledger().line(id).ifPresent(line -> terminal.talk(line.due() == null
                ? Messages.of("cli.catalogue.disclosed", line.state().label())
                : Messages.of("cli.catalogue.disclosed.due", line.state().label(), line.due())));
    }

    private static LocalDate day(String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UserProblem(e, "cli.catalogue.disclose.no-day", text);
        }
    }
}
