package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.comparison.Comparison;
import org.gongkailan.catalogue.comparison.FieldChange;
import org.gongkailan.catalogue.comparison.RowChange;
import org.gongkailan.catalogue.comparison.RowChange.Kind;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code catalogue diff}: what differs between two editions, the working catalogue or the standard. Differences are an
 * answer and no error: the exit code is 0 with them and without.
 */
@Command(name = "diff", description = "${bundle:cli.catalogue.diff}")
final class CatalogueDiff implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "EDITION", description = "${bundle:cli.catalogue.diff.before}")
    private String before;

    @Parameters(index = "1", paramLabel = "EDITION", description = "${bundle:cli.catalogue.diff.after}")
    private String after;

    @Mixin
    private final CatalogueChoice choice = new CatalogueChoice();

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    @Option(names = "--out", paramLabel = "F", description = "${bundle:cli.catalogue.diff.out}")
    private Path out;

    CatalogueDiff(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Comparison comparison;
        try (Office office = choice.open(offices)) {
            var listings = choice.listings(office);
            comparison = Comparison.of(listings.named(before), listings.named(after));
            if (out != null) {
                office.catalogue().changes().write(comparison, office.catalogue().reasons(), out,
                        terminal.progress(Messages.of("catalogue.changes.writing")));
            }
        }
        if (json) {
            terminal.json(ComparisonJson.of(comparison));
        } else if (out != null) {
            terminal.data(out);
        } else {
            comparison.changes().forEach(this::print);
        }
        terminal.talk(Messages.of("cli.catalogue.compared", comparison.count(Kind.ADDED), comparison.count(Kind.REMOVED),
                comparison.count(Kind.CHANGED), comparison.count(Kind.REORDERED), comparison.unchanged()));
        return ExitCode.FINE;
    }

    private void print(RowChange change) {
        terminal.data(Messages.of("cli.catalogue.change", change.kind().label(), change.domain().name(),
                change.item().entry().matter().path()));
        for (FieldChange field : change.fields()) {
            terminal.data(Messages.of("cli.catalogue.change.field", field.label(), line(field.before()), line(field.after())));
        }
    }

    private static String line(String text) {
        return text.replace("\n", "；");
    }
}
