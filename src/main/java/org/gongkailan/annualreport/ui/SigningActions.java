package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.draft.FirstDraft;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** The verbs of the opened report's head. Those that ask something do it on a sheet. */
final class SigningActions {
    private final EditorViewModel model;
    private final ReportPreview preview;
    private final Desk desk;
    private Consumer<Finding> go = finding -> { };

    SigningActions(EditorViewModel model, ReportPreview preview, Desk desk) {
        this.model = model;
        this.preview = preview;
        this.desk = desk;
    }

    /** Who brings the place of a finding into view. */
    void goWith(Consumer<Finding> way) {
        go = way;
    }

    void count() {
        model.commit();
        boolean first = model.stored.get().counted().isEmpty();
        model.change(Messages.of("report.count.again"), stored -> model.around.get().ledger().into(stored));
        int typed = model.around.get().ledger().typed(model.stored.get(), model.report.get()).size();
        desk.notices().sayUndoable(typed == 0 ? Messages.of("report.counted")
                : Messages.of("report.counted.typed", typed));
        if (first) {
            desk.notices().say(Messages.of("report.counted.first"));
        }
    }

    /** Drafts the sections that are still empty from what is on record; one step of undo. */
    void draft() {
        model.commit();
        // What the ledgers know besides the tables is said of this office alone.
        Surroundings around = model.around.get();
        Map<TextSection, String> texts = new FirstDraft().of(model.report.get(), model.previous.get(),
                around.ours() ? around.ledger().facts() : List.of());
        texts.keySet().removeIf(section -> !model.report.get().text(section).isBlank());
        if (texts.isEmpty()) {
            desk.notices().say(Messages.of("report.draft.nothing"));
            return;
        }
        model.change(Messages.of("report.draft.do"), stored -> stored.drafting(texts));
        desk.notices().sayUndoable(Messages.of("report.drafted", texts.size()));
    }

    void check() {
        desk.sheets().open(Messages.of("report.check-sheet.title"), new CheckSheet(model, desk, go));
    }

    void reopen() {
        model.step(model.work.desk().signing()::reopen, () -> { });
    }

    void sign() {
        desk.sheets().open(Messages.of("report.sign-sheet.title"), new SignSheet(model, desk));
    }

    void publish() {
        desk.sheets().open(Messages.of("report.publish-sheet.title"), new PublishSheet(model, desk));
    }

    void amend() {
        StoredReport stored = model.stored.get();
        if (desk.dialogs().ask(Messages.of("report.amend.ask", stored.report().year()), Messages.of("report.amend.what"),
                Messages.of("report.amend.do"))) {
            model.step(model.work.desk().signing()::amend, () -> desk.notices().sayUndoable(Messages.of("report.amended")));
        }
    }

    void versions() {
        desk.sheets().open(Messages.of("report.versions.title"), new VersionsSheet(model, preview));
    }

    void limit() {
        if (model.around.get().deadline() != null) {
            desk.sheets().open(Messages.of("report.limit.title"), new LimitSheet(model, desk));
        }
    }
}
