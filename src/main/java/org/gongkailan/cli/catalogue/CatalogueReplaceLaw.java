package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.law.Replacement;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue replace-law}: puts what holds now in place of one law in every row that cites it. */
@Command(name = "replace-law", description = "${bundle:cli.catalogue.replaceLaw}")
final class CatalogueReplaceLaw implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--from", required = true, paramLabel = "TEXT", description = "${bundle:cli.catalogue.replaceLaw.from}")
    private String from;

    @Option(names = "--to", paramLabel = "TITLE", description = "${bundle:cli.catalogue.replaceLaw.to}")
    private String to;

    @Option(names = "--dry-run", description = "${bundle:cli.catalogue.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** What {@code --json} prints. */
    private record Report(String from, String to, int rows, List<Line> changes) {
    }

    private record Line(String item, String before, String now) {
    }

    CatalogueReplaceLaw(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = offices.open(workspace)) {
            CatalogueDesk catalogue = office.catalogue();
            Law law = meant(catalogue.laws());
            String by = by(catalogue.laws(), law);
            List<CatalogueItem> items = catalogue.rows().list(ItemQuery.ALL);
            var replacement = new Replacement(catalogue.laws());
            var changes = to == null ? replacement.plan(items, law, by) : replacement.planEvery(items, law, by);
            if (!dryRun && !changes.isEmpty()) {
                catalogue.rows().takeIn(Messages.of("catalogue.undo.replaceLaw", law.title(), changes.size()), List.of(),
                        changes.stream().map(Replacement.Change::after).toList(), List.of());
            }
            print(law, by, changes);
        }
        return ExitCode.FINE;
    }

    private Law meant(LawRegister register) {
        return register.links(from).stream().findFirst()
                .map(link -> link.known() ? link.law() : link.citation().asLaw())
                .orElseThrow(() -> new UserProblem("cli.catalogue.replaceLaw.unclear", from));
    }

    private String by(LawRegister register, Law law) {
        if (to != null) {
            return register.titled(to).map(Law::citation).orElse(to);
        }
        if (register.titled(law.title()).isEmpty()) {
            throw new UserProblem("cli.catalogue.replaceLaw.noSuccessor", law.title());
        }
        return register.current(law);
    }

    private void print(Law law, String by, List<Replacement.Change> changes) {
        if (json) {
            terminal.json(new Report(law.title(), by, changes.size(), changes.stream()
                    .map(change -> new Line(change.item().entry().matter().path(), change.before(), change.now())).toList()));
        } else {
            changes.forEach(change -> terminal.data(Messages.of("cli.catalogue.replaceLaw.line",
                    change.item().entry().matter().path(), change.before(), change.now())));
        }
        terminal.talk(Messages.of("cli.catalogue.replaceLaw.done", law.title(), by, changes.size()));
        if (dryRun) {
            terminal.talk(Messages.of("cli.catalogue.dry"));
        }
    }
}
