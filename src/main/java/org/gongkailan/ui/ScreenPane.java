package org.gongkailan.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The screens that were in view, one of them in view now. The others stay where they are, hidden: what is taken out of
 * a window and put back is styled and laid out anew, which takes longer than all that a screen has to look up.
 */
final class ScreenPane extends StackPane {
    ScreenPane() {
        setMinSize(0, 0);
    }

    /** Lets one screen be seen and hides the others. */
    void show(Node screen) {
        for (Node child : getChildren()) {
            if (child != screen) {
                hide(child);
            }
        }
        if (!getChildren().contains(screen)) {
            getChildren().add(screen);
        }
        // A screen is as high as the window leaves it: one that asks for more would push the header out of the window.
        if (screen instanceof Region region) {
            region.setMinSize(0, 0);
        }
        screen.setOpacity(1);
        screen.setManaged(true);
        screen.setVisible(true);
        screen.setMouseTransparent(false);
    }

    /** Whether a screen is here, in view or hidden. */
    boolean holds(Node screen) {
        return getChildren().contains(screen);
    }

    /**
     * Puts a screen that is not in view behind the one that is, unseen, to be styled and laid out in the coming pulses.
     *
     * @param height the part of it that is laid out, px
     */
    void rehearse(Node screen, double height) {
        if (!getChildren().contains(screen)) {
            screen.setOpacity(0);
            screen.setManaged(false);
            screen.setMouseTransparent(true);
            getChildren().addFirst(screen);
        }
        screen.resize(getWidth(), height);
    }

    /** Takes a screen out of sight again. */
    void hide(Node screen) {
        screen.setVisible(false);
        screen.setManaged(false);
    }

    /** Forgets all screens. */
    void clear() {
        getChildren().clear();
    }
}
