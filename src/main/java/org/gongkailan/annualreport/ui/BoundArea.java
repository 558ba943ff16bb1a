package org.gongkailan.annualreport.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.annualreport.BoundText;
import org.gongkailan.annualreport.BoundText.Span;
import org.gongkailan.annualreport.binding.UnboundFigure;
import org.gongkailan.annualreport.prose.Repetition;

/**
 * A text area whose bound figures are chips: the caret steps over them, deleting takes them whole, typing never gets
 * inside. The text in it is plain, so input methods, screen readers, copying and dragging are the toolkit's own; chips
 * and underlines are drawn over it ({@link TextMarks}).
 */
final class BoundArea extends StackPane {
    private static final int NOWHERE = -1;
    private static final int MOST_STEPS = 200;
    private static final long TYPED_TOGETHER = 700_000_000;

    private record Step(BoundText text, int caret) {
    }

    private record Edit(int from, int to, String insert) {
    }

    final TextArea area = new TextArea();
    /** Where the caret stands in a bound figure's chip or at its edge; null elsewhere. */
    final ObjectProperty<Span> chipAtCaret = new SimpleObjectProperty<>();
    /** The typed figure under the caret; null elsewhere. */
    final ObjectProperty<UnboundFigure> figureAtCaret = new SimpleObjectProperty<>();

    /** The sentence under the caret that another report said before; null elsewhere. */
    final ObjectProperty<Repetition.Span> shadeAtCaret = new SimpleObjectProperty<>();

    private final TextMarks marks = new TextMarks(area, this::stepOut);
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private final Consumer<BoundText> edited;
    private BoundText value = new BoundText("", List.of());
    private List<UnboundFigure> unbound = List.of();
    private List<Repetition.Span> repeated = List.of();
    private Edit pending;
    private boolean showing;
    private long lastTyped;
    private int cameFrom = NOWHERE;

    /** @param edited hears of every edit a person makes */
    BoundArea(Consumer<BoundText> edited) {
        this.edited = edited;
        getStyleClass().add("bound-area");
        area.setWrapText(true);
        area.setTextFormatter(new TextFormatter<>(this::kept));
        area.textProperty().addListener((text, old, now) -> changed(old, now));
        area.caretPositionProperty().addListener((caret, was, is) -> moved(was.intValue(), is.intValue()));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(area, marks);
    }

    BoundText value() {
        return value;
    }

    /** Shows a text that came from elsewhere; what could be taken back here no longer can. */
    void show(BoundText now) {
        if (!now.equals(value)) {
            if (!now.text().equals(value.text())) {
                undo.clear();
                redo.clear();
            }
            set(now, Math.min(area.getCaretPosition(), now.text().length()));
        }
    }

    /** Underlines typed figures. */
    void underline(List<UnboundFigure> figures) {
        unbound = figures;
        draw();
        lookAtCaret();
    }

    /** Shades sentences that another report said before. */
    void shade(List<Repetition.Span> sentences) {
        repeated = sentences;
        draw();
        lookAtCaret();
    }

    private void draw() {
        marks.show(value.spans(), unbound, repeated);
    }

    /** Puts a bound figure in place of part of the text; the caret goes behind it. */
    void bind(int from, int to, BoundFigure figure, AnnualReport report) {
        BoundText now = value.bound(from, to, figure, report);
        remember(false);
        set(now, from + figure.in(report).length());
        edited.accept(now);
    }

    /** Makes a chip typed text again. */
    void unbind(Span span) {
        remember(false);
        set(value.unbound(span), area.getCaretPosition());
        edited.accept(value);
    }

    // Only the differing middle is replaced, so that caret and scroll place stay.
    private void set(BoundText now, int caret) {
        String old = area.getText();
        String text = now.text();
        int start = 0;
        int shorter = Math.min(old.length(), text.length());
        while (start < shorter && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        value = now;
        showing = true;
        if (!old.equals(text)) {
            area.replaceText(start, old.length() - end, text.substring(start, text.length() - end));
        }
        area.positionCaret(caret);
        showing = false;
        draw();
        lookAtCaret();
    }

    // An edit that touches a chip takes it whole; typing inside one goes behind it.
    private Change kept(Change change) {
        if (showing || !change.isContentChange()) {
            return change;
        }
        int from = change.getRangeStart();
        int to = change.getRangeEnd();
        for (Span span : value.spans()) {
            if (from == to && span.from() < from && from < span.to()) {
                from = span.to();
                to = span.to();
            } else if (from < span.to() && span.from() < to) {
                from = Math.min(from, span.from());
                to = Math.max(to, span.to());
            }
        }
        if (from != change.getRangeStart() || to != change.getRangeEnd()) {
            change.setRange(from, to);
            change.selectRange(from + change.getText().length(), from + change.getText().length());
        }
        pending = new Edit(from, to, change.getText());
        return change;
    }

    private void changed(String old, String now) {
        if (showing || now.equals(value.text())) {
            return;
        }
        remember(pending != null && pending.from() == pending.to() && pending.insert().length() == 1);
        Edit edit = pending != null && fits(pending, now) ? pending : difference(old, now);
        pending = null;
        value = value.replaced(edit.from(), edit.to(), edit.insert());
        int moved = edit.insert().length() - (edit.to() - edit.from());
        repeated = repeated.stream().filter(span -> span.to() <= edit.from() || edit.to() <= span.from())
                .map(span -> span.to() <= edit.from() ? span : new Repetition.Span(span.from() + moved, span.to() + moved))
                .toList();
        unbound = List.of();
        draw();
        edited.accept(value);
    }

    private boolean fits(Edit edit, String now) {
        String before = value.text();
        return edit.to() <= before.length()
                && now.equals(before.substring(0, edit.from()) + edit.insert() + before.substring(edit.to()));
    }

    private static Edit difference(String old, String now) {
        int start = 0;
        int shorter = Math.min(old.length(), now.length());
        while (start < shorter && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return new Edit(start, old.length() - end, now.substring(start, now.length() - end));
    }

    // Characters typed in one go are one step.
    private void remember(boolean typed) {
        long now = System.nanoTime();
        boolean together = typed && now - lastTyped < TYPED_TOGETHER && !undo.isEmpty();
        lastTyped = typed ? now : 0;
        redo.clear();
        if (!together) {
            undo.push(new Step(value, area.getCaretPosition()));
            if (undo.size() > MOST_STEPS) {
                undo.removeLast();
            }
        }
    }

    private void key(KeyEvent event) {
        boolean again = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        if (event.isShortcutDown() && (again || event.getCode() == KeyCode.Z) && step(again)) {
            event.consume();
        }
    }

    /** Takes the last edit back, or does it again; answers whether there was one. */
    boolean step(boolean again) {
        Deque<Step> from = again ? redo : undo;
        if (from.isEmpty() || !area.isEditable()) {
            return false;
        }
        Step step = from.pop();
        (again ? undo : redo).push(new Step(value, area.getCaretPosition()));
        lastTyped = 0;
        set(step.text(), step.caret());
        edited.accept(value);
        return true;
    }

    private void moved(int was, int is) {
        if (!showing && isInside(is)) {
            cameFrom = was;
            marks.requestLayout();
        }
        lookAtCaret();
    }

    // After layout, when the control has set its own selection: a caret that came to stand in a chip steps out of it.
    private void stepOut() {
        int caret = area.getCaretPosition();
        int came = cameFrom;
        cameFrom = NOWHERE;
        if (came != NOWHERE && isInside(caret)) {
            Span span = value.at(caret, false).orElseThrow();
            int edge = came <= span.from() ? span.to() : came >= span.to() ? span.from()
                    : caret - span.from() < span.to() - caret ? span.from() : span.to();
            area.selectRange(area.getAnchor() == caret ? edge : area.getAnchor(), edge);
        }
    }

    private boolean isInside(int caret) {
        return area.getText().equals(value.text())
                && value.spans().stream().anyMatch(span -> span.from() < caret && caret < span.to());
    }

    private void lookAtCaret() {
        int caret = area.getCaretPosition();
        chipAtCaret.set(value.at(caret, true).orElse(null));
        shadeAtCaret.set(repeated.stream().filter(span -> span.from() <= caret && caret < span.to()).findFirst().orElse(null));
        figureAtCaret.set(unbound.stream().filter(figure -> figure.touches(caret)).findFirst().orElse(null));
    }
}
