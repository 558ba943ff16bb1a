package org.gongkailan.catalogue.disclosure.ui;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.catalogue.disclosure.table.ListFormat;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** 导出 and 日历文件: asks where to, then writes what the filters let through. */
final class DisclosureFiles {
    private final DisclosureDesk disclosures;
    private final DisclosuresViewModel model;
    private final Desk desk;

    DisclosureFiles(DisclosureDesk disclosures, DisclosuresViewModel model, Desk desk) {
        this.disclosures = disclosures;
        this.model = model;
        this.desk = desk;
    }

    void list() {
        var formats = List.of(ListFormat.values());
        desk.dialogs().choose(Messages.of("catalogue.disclosure.export.question"),
                Messages.of("catalogue.disclosure.export.text"), formats.stream().map(ListFormat::label).toList())
                .ifPresent(i -> pick(formats.get(i)));
    }

    private void pick(ListFormat format) {
        String name = FileNames.clean(Messages.of("catalogue.disclosure.export.file", disclosures.unitName()) + "."
                + format.word());
        var query = model.filters.query();
        desk.dialogs().pickSave(Messages.of("catalogue.disclosure.export"), name,
                FileKind.of(format.label(), "*." + format.word())).ifPresent(file -> desk.jobs().run(
                        Messages.of("catalogue.disclosure.export.writing"),
                        progress -> disclosures.export().write(query, format, file, progress),
                        lines -> done(Messages.of("catalogue.disclosure.export.done", lines, file.getFileName()), file)));
    }

    void calendar() {
        String name = FileNames.clean(Messages.of("catalogue.disclosure.ics.file", disclosures.unitName()) + ".ics");
        desk.dialogs().pickSave(Messages.of("catalogue.disclosure.ics"), name,
                FileKind.of(Messages.of("catalogue.disclosure.ics.kind"), "*.ics")).ifPresent(file -> desk.jobs().run(
                        Messages.of("catalogue.disclosure.export.writing"),
                        progress -> disclosures.export().writeCalendar(disclosures.ledger().today(), file),
                        lines -> done(Messages.of("catalogue.disclosure.ics.done", lines, file.getFileName()), file)));
    }

    private void done(String words, Path file) {
        desk.printing().written(words, file);
    }
}
