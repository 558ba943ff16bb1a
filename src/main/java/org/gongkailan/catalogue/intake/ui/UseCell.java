package org.gongkailan.catalogue.intake.ui;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import org.gongkailan.catalogue.intake.ColumnUse;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Words;

/** What a column is taken for, to be chosen in its cell. */
final class UseCell extends TableCell<UseTable.Line, ColumnUse> {
    private final ComboBox<ColumnUse> box = new ComboBox<>(FXCollections.observableArrayList(ColumnUse.all()));
    private boolean showing;

    UseCell(HeadsViewModel model) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Words<>(ColumnUse::label));
        box.valueProperty().subscribe(use -> {
            if (!showing && use != null && getTableRow() != null && getTableRow().getItem() != null) {
                model.use(getTableRow().getItem().number(), use);
            }
        });
    }

    @Override
    protected void updateItem(ColumnUse use, boolean empty) {
        super.updateItem(use, empty);
        showing = true;
        box.setValue(empty ? null : use);
        if (!empty && getTableRow() != null && getTableRow().getItem() != null) {
            box.setAccessibleText(Messages.of("catalogue.mapping.useOf", getTableRow().getItem().look().title()));
        }
        showing = false;
        setGraphic(empty ? null : box);
    }
}
