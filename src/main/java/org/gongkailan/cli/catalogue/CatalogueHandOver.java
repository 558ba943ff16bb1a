package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.responsible.Duty;
import org.gongkailan.catalogue.responsible.HandOver;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue hand-over}: all rows of one body, section or person go to another. */
@Command(name = "hand-over", description = "${bundle:cli.catalogue.handOver}")
final class CatalogueHandOver implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--from", required = true, paramLabel = "X", description = "${bundle:cli.catalogue.handOver.from}")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "Y", description = "${bundle:cli.catalogue.handOver.to}")
    private String to;

    @Option(names = "--column", paramLabel = "COLUMN", description = "${bundle:cli.catalogue.handOver.column}")
    private String column = Duty.BODY.word();

    @Option(names = "--domain", split = ",", arity = "1..*", paramLabel = "NN",
            description = "${bundle:cli.catalogue.handOver.domain}")
    private List<String> domains = new ArrayList<>();

    @Option(names = "--dry-run", description = "${bundle:cli.catalogue.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    /** What {@code --json} prints. */
    private record Report(int rows, List<Line> changes) {
    }

    /** One row of it. */
    private record Line(String id, String domain, String matter, List<HandOver.Field> fields) {
    }

    CatalogueHandOver(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Duty duty = Duty.ofWord(column).orElseThrow(() -> new UserProblem("cli.catalogue.handOver.badColumn", column));
        try (Office office = offices.open(workspace)) {
            domains.forEach(office.catalogue().domains()::require);
            String phone = duty != Duty.BODY ? null : office.units().all().stream()
                    .filter(unit -> unit.name().equals(to.strip())).map(Unit::phone).filter(Objects::nonNull)
                    .findFirst().orElse(null);
            var plan = new HandOver(duty, from, to, new HashSet<>(domains), phone, false)
                    .plan(office.catalogue().rows().list(ItemQuery.ALL));
            if (plan.isEmpty()) {
                throw new UserProblem("cli.catalogue.handOver.nothing", duty.label(), from);
            }
            if (!dryRun) {
                office.catalogue().rows().takeIn(Messages.of("catalogue.undo.handOver", from, to.strip(), plan.size()),
                        List.of(), plan.stream().map(HandOver.Change::after).toList(), List.of());
            }
            print(plan);
        }
        return ExitCode.FINE;
    }

    private void print(List<HandOver.Change> plan) {
        var lines = plan.stream().map(change -> new Line(change.before().id(), change.before().domain(),
                change.before().entry().matter().path(), change.fields())).toList();
        if (json) {
            terminal.json(new Report(lines.size(), lines));
        } else {
            lines.forEach(line -> terminal.data(line.domain() + " " + line.matter()));
        }
        terminal.talk(dryRun ? Messages.of("cli.catalogue.handOver.wouldBe", plan.size(), to.strip())
                : Messages.of("catalogue.handOver.done", plan.size(), to.strip()));
    }
}
