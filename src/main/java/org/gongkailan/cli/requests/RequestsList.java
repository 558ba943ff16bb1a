package org.gongkailan.cli.requests;

import java.util.List;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.ExitCode;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code requests list}: the requests, open ones first, narrowed by class, outcome, year and words. */
@Command(name = "list", description = "${bundle:cli.requests.list}")
final class RequestsList extends RequestsCommand {
    @Mixin
    private RequestChoice choice;

    @Option(names = "--open", description = "${bundle:cli.requests.open}")
    private boolean open;

    RequestsList(Offices offices, Terminal terminal) {
        super(offices, terminal);
    }

    @Override
    int run(Office office) {
        var lines = office.requests().lists().all(choice.query()).stream().filter(line -> !open || line.state().open()).toList();
        if (json()) {
            terminal().json(lines.stream().map(line -> RequestJson.of(line, List.of())).toList());
        } else {
            lines.forEach(line -> terminal().data(RequestJson.line(line)));
        }
        return ExitCode.FINE;
    }
}
