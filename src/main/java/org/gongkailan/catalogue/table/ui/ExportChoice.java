package org.gongkailan.catalogue.table.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.table.ExportFormat;
import org.gongkailan.catalogue.table.TableLevel;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;

/** What is to be exported, as chosen in the export sheet; null means the working catalogue, all domains, all levels. */
final class ExportChoice {
    final Holder holder;
    final ObjectProperty<Edition> edition = new SimpleObjectProperty<>();
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    final ObjectProperty<TableLevel> level = new SimpleObjectProperty<>();
    final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.XLSX);

    /** @param holder whose catalogue it is */
    ExportChoice(Holder holder) {
        this.holder = holder;
    }

    /** The name of the file, from everything that was chosen. */
    String fileName() {
        var what = new StringBuilder();
        if (edition.get() != null) {
            what.append(edition.get().name());
        }
        if (domain.get() != null) {
            what.append(domain.get().name());
        }
        if (level.get() != null) {
            what.append(level.get().label());
        }
        String words = what.isEmpty() ? Messages.of("catalogue.export.whole") : what.toString();
        return FileNames.clean(Messages.of("catalogue.export.file", holder.name(), words) + "." + format.get().word());
    }
}
