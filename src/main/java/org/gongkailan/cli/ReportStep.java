package org.gongkailan.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.signing.Signing;
import org.gongkailan.text.Messages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A step that a kept report takes on its way from draft to published; prints where it stands then. */
abstract class ReportStep implements Callable<Integer> {
    private final Offices offices;
    private final Terminal terminal;

    @Mixin
    private KeptReport kept;

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ReportStep(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    /** Takes it. */
    abstract StoredReport take(Signing signing, StoredReport stored);

    @Override
    public Integer call() {
        try (Office office = kept.open(offices)) {
            Signing signing = office.reportDesk().signing();
            StoredReport now = take(signing, kept.in(office));
            print(now, signing);
        }
        return ExitCode.FINE;
    }

    private void print(StoredReport now, Signing signing) {
        var report = now.report();
        if (json) {
            var document = new LinkedHashMap<String, Object>();
            document.put("unit", report.unit().name());
            document.put("year", report.year());
            document.put("kind", report.kind().id());
            document.put("state", ReportWords.state(now.state()));
            document.put("versions", signing.versions(now.id()).stream().map(ReportWords::of).toList());
            terminal.json(document);
        } else {
            terminal.talk(Messages.of("cli.report.state", report.unit().name(), String.valueOf(report.year()),
                    report.kind().label(), now.state().label()));
        }
    }
}
