package org.gongkailan.cli.report;

import java.util.concurrent.Callable;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands on a kept report's way to publication share: which report it is, and how they speak. */
abstract class KeptReportCommand implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private KeptReport kept;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    KeptReportCommand(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Office office = kept.open(offices)) {
            return run(office.reportDesk().signing(), kept.in(office));
        }
    }

    /** Does the work; answers the exit code. */
    abstract int run(Signing signing, StoredReport stored);

    Terminal terminal() {
        return terminal;
    }

    boolean json() {
        return json;
    }

    /** Talk: where the report stands now. */
    void sayState(StoredReport now) {
        var report = now.report();
        terminal.talk(Messages.of("cli.report.state", report.unit().name(), String.valueOf(report.year()),
                report.kind().label(), now.state().label()));
    }
}
