package org.gongkailan.ui.control;

import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Says why a button cannot be pressed now. A button that is disabled hears nothing of the mouse and shows no tip of its own, so
 * one watch for the whole window listens in its place: the tip comes when the mouse rests, and at once when it is clicked.
 */
public final class Obstacles {
    private static final Duration REST = Duration.millis(500);

    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private Node over;
    private Subscription whileOut = Subscription.EMPTY;

    private Obstacles() {
    }

    /** Begins the watch over everything that is ever shown in a scene. */
    public static void watch(Scene scene) {
        var watch = new Obstacles();
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, watch::look);
        scene.addEventFilter(MouseEvent.MOUSE_EXITED, event -> watch.leave());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            watch.look(event);
            watch.say(event);
        });
    }

    /** Lets a button say what is in the way while it is disabled. */
    public static void of(ButtonBase button, String words) {
        button.getProperties().put(Obstacles.class, words);
        button.accessibleHelpProperty().bind(button.disabledProperty().map(out -> out ? words : null));
    }

    private void look(MouseEvent event) {
        Node now = disabled(event.getPickResult().getIntersectedNode(), event);
        if (now != over) {
            leave();
            over = now;
            rest.setOnFinished(rested -> say(event));
            if (now != null) {
                // What was in the way may go while the mouse rests.
                whileOut = now.disabledProperty().subscribe(out -> {
                    if (!out) {
                        leave();
                    }
                });
                rest.playFromStart();
            }
        }
    }

    private void say(MouseEvent event) {
        words(over).ifPresent(words -> {
            tip.setText(words);
            tip.show(over, event.getScreenX() + 8, event.getScreenY() + 16);
        });
    }

    private void leave() {
        rest.stop();
        tip.hide();
        whileOut.unsubscribe();
        over = null;
    }

    // The toolkit names what lies under a disabled button, so the button is looked for in that.
    private static Node disabled(Node node, MouseEvent event) {
        if (node == null || node.isDisabled() && words(node).isPresent()) {
            return node;
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .filter(child -> child.isVisible() && child.contains(child.sceneToLocal(event.getSceneX(), event.getSceneY())))
                .map(child -> disabled(child, event)).filter(Objects::nonNull).findFirst().orElse(null) : null;
    }

    private static Optional<String> words(Node node) {
        return Optional.ofNullable(node).map(known -> (String) known.getProperties().get(Obstacles.class));
    }
}
