package org.gongkailan.catalogue.intake.ui;

import javafx.util.StringConverter;
import org.gongkailan.catalogue.intake.TableLook;
import org.gongkailan.text.Messages;

/** A table of the file with how many rows it has. */
final class TableWords extends StringConverter<TableLook> {
    @Override
    public String toString(TableLook look) {
        return look == null ? "" : Messages.of("catalogue.mapping.tableRows", look.name(), look.rows());
    }

    @Override
    public TableLook fromString(String text) {
        throw new UnsupportedOperationException();
    }
}
