package org.gongkailan.cli.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code catalogue freeze}: freezes the catalogue as it stands under a name and a date. */
@Command(name = "freeze", description = "${bundle:cli.catalogue.freeze}")
final class CatalogueFreeze implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private final CatalogueChoice choice = new CatalogueChoice();

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "${bundle:cli.catalogue.freeze.name}")
    private String name;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "${bundle:cli.catalogue.freeze.date}")
    private String date;

    @Option(names = "--number", paramLabel = "NUMBER", description = "${bundle:cli.catalogue.freeze.number}")
    private String number;

    CatalogueFreeze(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate day = date == null ? LocalDate.now(offices.clock()) : day();
        try (Office office = choice.open(offices)) {
            Unit whose = choice.unit(office);
            Edition edition = office.catalogue().frozen().freeze(choice.holder(office),
                    new Imprint(whose.name(), whose.level(), name, day, number));
            terminal.data(edition.name());
            terminal.talk(Messages.of("cli.catalogue.frozen", edition.name(), edition.seal().rows(), edition.shortDigest()));
        }
        return ExitCode.FINE;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new UserProblem(e, "cli.catalogue.bad-date", date);
        }
    }
}
