package org.gongkailan.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;

/** One cell of a {@link Matrix}. */
final class MatrixCell<R> extends TableCell<R, MatrixFace> {
    private String style = "";

    MatrixCell(Runnable open) {
        getStyleClass().add("matrix-cell");
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open.run();
            }
        });
        hoverProperty().subscribe(over -> setTooltip(over && getItem() != null && !getItem().spoken().isEmpty()
                ? new Tooltip(getItem().spoken()) : null));
    }

    @Override
    protected void updateItem(MatrixFace face, boolean empty) {
        super.updateItem(face, empty);
        getStyleClass().remove(style);
        style = empty || face == null ? "" : face.style();
        if (!style.isEmpty()) {
            getStyleClass().add(style);
        }
        setText(empty || face == null ? null : face.text());
        // Without this a cell that says nothing still holds a text, and most cells of a large matrix say nothing.
        setContentDisplay(empty || face == null || face.text().isEmpty() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setAccessibleText(empty || face == null ? null : face.spoken());
    }
}
