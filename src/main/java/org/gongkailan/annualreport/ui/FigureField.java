package org.gongkailan.annualreport.ui;

import java.text.Normalizer;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;

/**
 * A cell of the form in which a number is typed: arrows, Enter and Tab leave it as in a spreadsheet, Esc takes back,
 * a pasted block spreads over the cells to the right and below.
 */
final class FigureField extends TextField {
    // A remark in brackets may follow the number; full-width digits become plain ones.
    private static final Pattern TYPEABLE = Pattern.compile("\\d*\\.?\\d*(\\(.*)?", Pattern.DOTALL);

    private final Figure figure;
    private final FormPane form;
    private final EditorViewModel model;
    private boolean showing;

    FigureField(Figure figure, String label, FormPane form, EditorViewModel model) {
        this.figure = figure;
        this.form = form;
        this.model = model;
        getStyleClass().add("figure");
        setId(figure.id());
        setAccessibleText(label);
        setAlignment(Pos.CENTER);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setTextFormatter(new TextFormatter<>(this::plain));
        editableProperty().bind(model.editable);
        textProperty().addListener((text, old, now) -> typed(now));
        focusedProperty().addListener((focus, was, is) -> focused(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** Shows what the report holds; what is being typed stays as long as it says the same. */
    void show(Entry entry) {
        boolean same = isFocused() ? Entry.parse(getText()).equals(entry) : getText().equals(entry.text());
        if (!same) {
            set(entry.text());
        }
    }

    void wrong(PseudoClass state, boolean on) {
        pseudoClassStateChanged(state, on);
    }

    private void set(String text) {
        showing = true;
        setText(text);
        showing = false;
        if (isFocused()) {
            selectAll();
        }
    }

    private void typed(String text) {
        if (!showing && isFocused()) {
            model.type(figure, text);
        }
    }

    private void focused(boolean gained) {
        if (gained) {
            form.scrollTo(this);
            model.cell.set(figure);
            selectAll();
        } else {
            model.commit();
            show(model.report.get() == null ? Entry.BLANK : model.report.get().entry(figure));
        }
    }

    // The click that enters a cell leaves its number selected, so that typing replaces it; the next one sets the caret.
    private void pressed(MouseEvent event) {
        if (!isFocused()) {
            requestFocus();
            event.consume();
        }
    }

    private Change plain(Change change) {
        if (showing || !change.isContentChange()) {
            return change;
        }
        change.setText(Normalizer.normalize(change.getText(), Normalizer.Form.NFKC).strip());
        String whole = Normalizer.normalize(change.getControlNewText(), Normalizer.Form.NFKC);
        return TYPEABLE.matcher(whole).matches() ? change : null;
    }

    private void key(KeyEvent event) {
        boolean moved = switch (event.getCode()) {
            case UP -> form.move(figure, -1, 0);
            case DOWN -> form.move(figure, 1, 0);
            case ENTER -> form.move(figure, event.isShiftDown() ? -1 : 1, 0) || stored();
            case LEFT -> atEdge(event, 0) && form.move(figure, 0, -1);
            case RIGHT -> atEdge(event, getLength()) && form.move(figure, 0, 1);
            case TAB -> form.next(figure, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> takenBack();
            default -> false;
        };
        if (moved) {
            event.consume();
        }
    }

    private boolean atEdge(KeyEvent event, int edge) {
        boolean whole = getSelectedText().length() == getLength();
        boolean caret = getSelectedText().isEmpty() && getCaretPosition() == edge;
        return !event.isShiftDown() && !event.isShortcutDown() && (whole || caret);
    }

    private boolean stored() {
        model.commit();
        selectAll();
        return true;
    }

    private boolean takenBack() {
        String before = getText();
        model.revert();
        return !before.equals(getText());
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || !isEditable()) {
            return;
        }
        String block = text.stripTrailing();
        if (block.contains("\t") || block.contains("\n")) {
            model.paste(form.spread(figure, block));
        } else {
            super.paste();
        }
    }
}
