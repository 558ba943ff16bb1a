package org.gongkailan.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.gongkailan.ui.control.SideForm;

/** The parts of the window that F6 goes through: menu, commands, tabs, list and the form that is open beside it. */
final class Areas {
    private Areas() {
    }

    /** Gives the keyboard to the next part, or to the one before; where the focus is in none, to the list. */
    static void step(Scene scene, Screen screen, int by) {
        List<Node> areas = areas(scene, screen);
        Node focus = scene.getFocusOwner();
        int now = -1;
        for (int i = 0; i < areas.size(); i++) {
            now = isIn(areas.get(i), focus) ? i : now;
        }
        Node next = areas.get(now < 0 ? areas.indexOf(screen.node()) : Math.floorMod(now + by, areas.size()));
        if (next instanceof SideForm form) {
            form.enter();
        } else {
            (next == screen.node() ? ContentPane.begin(next) : first(next)).requestFocus();
        }
    }

    // A form stands inside its screen, so it comes after it: the innermost part that has the focus counts.
    private static List<Node> areas(Scene scene, Screen screen) {
        Node form = Keys.form(screen).orElse(null);
        return Stream.of(scene.lookup(".menu"), scene.lookup(".title-bar"), scene.lookup(".screen-tabs"), screen.node(), form)
            .filter(area -> area != null && (area == screen.node() || area == form || first(area) != null)).toList();
    }

    // In a group of which one is on, that one.
    private static Node first(Node area) {
        return Stream.concat(area.lookupAll(".toggle-button:selected").stream(), area.lookupAll("*").stream())
            .filter(node -> node != area && node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
            .findFirst().orElse(null);
    }

    private static boolean isIn(Node whole, Node part) {
        return Objects.nonNull(part) && (part == whole || isIn(whole, part.getParent()));
    }
}
