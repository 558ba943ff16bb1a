package org.gongkailan.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and buttons that carry nothing else; such a button always has words for the tip and the screen reader. */
public final class Icons {
    private Icons() {
    }

    /** An icon of the text's size and colour. */
    public static FontIcon of(Ikon ikon) {
        return new FontIcon(ikon);
    }

    /** An icon in the colour of a tone. */
    public static FontIcon of(Ikon ikon, Tone tone) {
        var icon = new FontIcon(ikon);
        icon.getStyleClass().add(tone.styleClass());
        return icon;
    }

    /** A flat button with only an icon. */
    public static Button button(Ikon ikon, String words, Runnable run) {
        var button = new Button(null, of(ikon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> run.run());
        return button;
    }
}
