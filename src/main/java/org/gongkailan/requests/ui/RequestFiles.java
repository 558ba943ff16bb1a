package org.gongkailan.requests.ui;

import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.requests.intake.RequestImport;
import org.gongkailan.requests.intake.ui.ImportKind;
import org.gongkailan.requests.intake.ui.LedgerList;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.requests.table.LedgerExport;
import org.gongkailan.requests.table.ui.LedgerSaving;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImportSheet;
import org.gongkailan.ui.control.Action;
import org.kordamp.ikonli.feather.Feather;

/** What goes in and out of the register as files. */
final class RequestFiles {
    private final RequestImport intake;
    private final LedgerExport export;
    private final RequestFilters filters;
    private final Desk desk;

    /** @param filters what is written is what they let through */
    RequestFiles(RequestImport intake, LedgerExport export, RequestFilters filters, Desk desk) {
        this.intake = intake;
        this.export = export;
        this.filters = filters;
        this.desk = desk;
    }

    Action importing() {
        return Action.of(Messages.of("requests.import"), Feather.DOWNLOAD, () -> new ListImportSheet<>(new LedgerList<>(intake, lines()), desk).open())
                .withKeys("Shortcut+I");
    }

    /** What the sheet of an import shows of each line. */
    static ImportKind<DisclosureRequest> lines() {
        return new ImportKind<>("requests.import", Messages.of("requests.import.title"), Messages.of("requests.import.pick"),
                Messages.of("requests.import.empty"), columns -> columns
                .text("number", Messages.of("requests.column.number"), 120, ReadLine::number)
                .text("contents", Messages.of("requests.column.contents"), 260, ReadLine::contents)
                .text("class", Messages.of("requests.column.classShort"), 84, line -> line.record() == null ? ""
                        : line.record().applicant().kind().label())
                .date("received", Messages.of("requests.form.arrived"), 96, line -> line.record() == null ? null
                        : line.record().receipt().arrived())
                .date("answered", Messages.of("requests.form.on.answered"), 96, line -> line.record() == null ? null
                        : line.record().finishedOn().orElse(null))
                .text("outcome", Messages.of("requests.column.outcome"), 150, line -> line.record() == null ? ""
                        : line.record().outcome().map(Outcome::label).orElse("")));
    }

    Action exporting() {
        return Action.of(Messages.of("requests.table.export"), Feather.UPLOAD, () -> {
            RequestQuery query = filters.query();
            new LedgerSaving(desk).ask(export.requestsName(),
                    (names, out, progress) -> export.writeRequests(query, names, out, progress));
        }).withKeys("Shortcut+E");
    }
}
