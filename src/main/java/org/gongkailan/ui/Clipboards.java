package org.gongkailan.ui;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The system's clipboard. */
public final class Clipboards {
    private Clipboards() {
    }

    /**
     * What lies on the clipboard.
     *
     * @param html null where there is none
     * @param text null where there is none
     */
    public record Content(String html, String text) {
    }

    /** Puts words there. */
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Puts words there in two forms. */
    public static void copy(String text, String html) {
        var content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** What lies there; empty if it is no text. */
    public static Optional<Content> content() {
        var clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() || clipboard.hasHtml()
            ? Optional.of(new Content(clipboard.getHtml(), clipboard.getString())) : Optional.empty();
    }
}
