package org.gongkailan.catalogue.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.table.CatalogueExport;
import org.gongkailan.catalogue.table.ExportFormat;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.SystemFolder;

/** 导出: which format, where to, then the work; the domain in view or, where all are in view, the whole. */
final class Exporting {
    private static final List<ExportFormat> OFFERED = List.of(ExportFormat.XLSX, ExportFormat.PDF,
            ExportFormat.DOCX, ExportFormat.HTML, ExportFormat.CSV, ExportFormat.JSON);

    private final CatalogueDesk catalogue;
    private final CatalogueUnits units;
    private final Clock clock;
    private final Desk desk;

    Exporting(CatalogueDesk catalogue, CatalogueUnits units, Clock clock, Desk desk) {
        this.catalogue = catalogue;
        this.units = units;
        this.clock = clock;
        this.desk = desk;
    }

    /** Asks and writes; {@code domain} null for the whole catalogue, {@code holder} null for the own one. */
    void choose(Domain domain, Holder holder) {
        String what = domain == null ? Messages.of("catalogue.export.whole") : domain.name();
        desk.dialogs().choose(Messages.of("catalogue.export.question", what), Messages.of("catalogue.export.text"),
                OFFERED.stream().map(Exporting::words).toList()).ifPresent(i -> pick(
                        new Order(domain, holder == null ? units.own() : holder), OFFERED.get(i), what));
    }

    /** What is written: a domain, null for all, of whose catalogue. */
    private record Order(Domain domain, Holder holder) {
    }

    private void pick(Order order, ExportFormat format, String what) {
        String name = FileNames.clean(Messages.of("catalogue.export.file", order.holder().name(), what) + "." + format.word());
        desk.dialogs().pickSave(Messages.of("catalogue.action.export"), name,
                FileKind.of(words(format), "*." + format.word())).ifPresent(file -> write(order, format, file));
    }

    private void write(Order wanted, ExportFormat format, Path file) {
        desk.jobs().run(Messages.of("catalogue.export.writing"), progress -> {
            var order = new CatalogueExport.Order(units.unit(wanted.holder()), wanted.holder().unit(),
                    LocalDate.now(clock), wanted.domain() == null ? null : wanted.domain().code());
            return catalogue.export().write(order, format, file, progress);
        }, pages -> desk.notices().say(Messages.of("catalogue.export.done", file.getFileName()),
                SystemFolder.show(file.getParent())));
    }

    private static String words(ExportFormat format) {
        return switch (format) {
            case XLSX -> Messages.of("catalogue.export.xlsx");
            case PDF -> Messages.of("catalogue.export.pdf");
            case DOCX -> Messages.of("catalogue.export.docx");
            case HTML -> Messages.of("catalogue.export.html");
            case CSV -> Messages.of("catalogue.export.csv");
            case JSON -> Messages.of("catalogue.export.json");
        };
    }
}
