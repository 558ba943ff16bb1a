package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.gongkailan.annualreport.BoundText.Span;
import org.gongkailan.annualreport.binding.UnboundFigure;
import org.gongkailan.annualreport.prose.Repetition;

/**
 * Chips and underlines drawn over a text area, where its own text node says the characters are. Drawn after layout, only
 * when the text, its size or its scroll place changed.
 */
final class TextMarks extends Pane {
    private final TextArea area;
    private final Rectangle clip = new Rectangle();
    private final Runnable afterLayout;
    private List<Span> chips = List.of();
    private List<UnboundFigure> figures = List.of();
    private List<Repetition.Span> repeated = List.of();
    private final Path saidBefore = path("repeated");
    private final Path tied = path("chip");
    private final Path typed = path("unbound");
    private Text text;
    private Point2D drawnAt;
    private double drawnWidth;
    private boolean stale;

    /** @param first runs after each layout, before anything is drawn */
    TextMarks(TextArea area, Runnable first) {
        this.area = area;
        this.afterLayout = () -> {
            first.run();
            draw();
        };
        setMouseTransparent(true);
        setManaged(false);
        setClip(clip);
        sceneProperty().addListener((scene, was, is) -> listen(was, is));
    }

    /** Draws these from now on. */
    void show(List<Span> bound, List<UnboundFigure> unbound, List<Repetition.Span> said) {
        chips = bound;
        repeated = said;
        figures = unbound;
        stale = true;
        requestLayout();
    }

    private void listen(Scene was, Scene is) {
        if (was != null) {
            was.removePostLayoutPulseListener(afterLayout);
        }
        if (is != null) {
            is.addPostLayoutPulseListener(afterLayout);
            stale = true;
        }
    }

    private void draw() {
        if (text == null || text.getScene() == null) {
            text = textIn(area);
        }
        if (text == null) {
            return;
        }
        Point2D at = sceneToLocal(text.localToScene(0, 0));
        if (!stale && at.equals(drawnAt) && text.getLayoutBounds().getWidth() == drawnWidth) {
            return;
        }
        stale = !text.getText().equals(area.getText());
        drawnAt = at;
        drawnWidth = text.getLayoutBounds().getWidth();
        clipToView();
        int length = text.getText().length();
        put(saidBefore, repeated.stream().filter(span -> span.to() <= length)
                .map(span -> text.rangeShape(span.from(), span.to())));
        put(tied, chips.stream().filter(chip -> chip.to() <= length)
                .map(chip -> text.rangeShape(chip.from(), chip.to())));
        put(typed, figures.stream().filter(figure -> figure.to() <= length)
                .map(figure -> text.underlineShape(figure.from(), figure.to())));
    }

    // One path for all marks of a kind: it stays when the text changes, so no key waits for its style.
    private Path path(String styleClass) {
        var path = new Path();
        path.setStroke(null);
        path.setFill(null);
        path.getStyleClass().add(styleClass);
        getChildren().add(path);
        return path;
    }

    private void put(Path path, Stream<PathElement[]> shapes) {
        path.getElements().setAll(stale ? List.of() : shapes.flatMap(Stream::of).toList());
        path.setTranslateX(drawnAt.getX());
        path.setTranslateY(drawnAt.getY());
    }

    private void clipToView() {
        Node view = area.lookup(".viewport");
        Bounds seen = sceneToLocal(view == null ? area.localToScene(area.getLayoutBounds())
                : view.localToScene(view.getLayoutBounds()));
        clip.setX(seen.getMinX());
        clip.setY(seen.getMinY());
        clip.setWidth(seen.getWidth());
        clip.setHeight(seen.getHeight());
    }

    // The prompt is a text node too; the one that holds the text is told by what it says.
    private static Text textIn(TextArea area) {
        return area.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(node -> node.getText().equals(area.getText()) && isContent(node, area)).findFirst().orElse(null);
    }

    private static boolean isContent(Node node, TextArea area) {
        for (Parent parent = node.getParent(); parent != null && parent != area; parent = parent.getParent()) {
            if (parent.getStyleClass().contains("content")) {
                return true;
            }
        }
        return false;
    }
}
