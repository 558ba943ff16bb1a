package org.gongkailan.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text field whose words wrap and are all in view: it grows with them. Tab leaves it, as it does any field.
 */
final class LongField extends TextArea {
    private static final double EDGES = 24;
    private static final double NARROW = 0.6;
    private final int least;

    /** @param least rows it has while there is little in it */
    LongField(int least) {
        this.least = least;
        setWrapText(true);
        setPrefRowCount(least);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        textProperty().subscribe(this::grow);
        widthProperty().subscribe(this::grow);
        fontProperty().subscribe(this::grow);
    }

    /** The same for what stays one paragraph: Enter belongs to the form. */
    static LongField ofOneParagraph() {
        var field = new LongField(1);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        });
        return field;
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void grow() {
        double line = (getWidth() - EDGES) / getFont().getSize();
        if (line > 1) {
            long rows = getText() == null ? 1 : getText().lines().mapToLong(words -> rows(words, line)).sum();
            setPrefRowCount((int) Math.max(least, rows));
        }
    }

    // A Chinese character is as wide as it is high, the others are little more than half of that.
    private static long rows(String words, double line) {
        double width = words.codePoints().mapToDouble(c -> c < 0x2000 ? NARROW : 1).sum();
        return Math.max(1, (long) Math.ceil(width / line));
    }
}
