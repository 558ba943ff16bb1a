package org.gongkailan.requests.dispute.ui;

import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeQuery;
import org.gongkailan.requests.intake.DisputeImport;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.requests.intake.ui.ImportKind;
import org.gongkailan.requests.intake.ui.LedgerList;
import org.gongkailan.requests.table.LedgerExport;
import org.gongkailan.requests.table.ui.LedgerSaving;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImportSheet;
import org.gongkailan.ui.control.Action;
import org.kordamp.ikonli.feather.Feather;

/** What goes in and out of the ledger of disputes as files. */
final class DisputeFiles {
    private final DisputeImport intake;
    private final LedgerExport export;
    private final DisputesViewModel model;
    private final Desk desk;

    /** @param model what is written is what it shows */
    DisputeFiles(DisputeImport intake, LedgerExport export, DisputesViewModel model, Desk desk) {
        this.intake = intake;
        this.export = export;
        this.model = model;
        this.desk = desk;
    }

    Action importing() {
        return Action.of(Messages.of("requests.import"), Feather.DOWNLOAD, () -> new ListImportSheet<>(new LedgerList<>(intake, lines()), desk).open())
                .withKeys("Shortcut+I");
    }

    /** What the sheet of an import shows of each line. */
    static ImportKind<Dispute> lines() {
        return new ImportKind<>("requests.disputes.import", Messages.of("requests.dispute.import.title"),
                Messages.of("requests.dispute.import.pick"), Messages.of("requests.dispute.import.empty"), columns -> columns
                .text("stage", Messages.of("requests.dispute.stage"), 140, line -> line.record() == null ? ""
                        : line.record().stage().label())
                .text("number", Messages.of("requests.dispute.number"), 150, ReadLine::number)
                .text("act", Messages.of("requests.dispute.act"), 220, ReadLine::contents)
                .date("notified", Messages.of("requests.dispute.notified"), 96, line -> line.record() == null ? null
                        : line.record().days().notified())
                .date("closed", Messages.of("requests.dispute.closed"), 96, line -> line.record() == null ? null
                        : line.record().days().closed())
                .text("result", Messages.of("requests.dispute.result"), 100, line -> line.record() == null ? ""
                        : line.record().result().label()));
    }

    Action exporting() {
        return Action.of(Messages.of("requests.table.export"), Feather.UPLOAD, () -> {
            DisputeQuery query = model.query();
            new LedgerSaving(desk).ask(export.disputesName(),
                    (names, out, progress) -> export.writeDisputes(query, names, out, progress));
        }).withKeys("Shortcut+E");
    }
}
