package org.gongkailan.ui;

import java.util.Locale;

/**
 * Where and how large the window is, in whole screen pixels.
 *
 * @param x         left edge
 * @param y         upper edge
 * @param width     its width; 0 where nothing is remembered
 * @param height    its height; 0 where nothing is remembered
 * @param maximized whether it fills the screen
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
    /** Nothing remembered. */
    public static final WindowPlace USUAL = new WindowPlace(0, 0, 0, 0, false);

    /** The place of words such as {@code 10,20,1280,800}; the usual for anything else. */
    static WindowPlace of(String word) {
        if (!word.matches("(-?\\d{1,5},){3}-?\\d{1,5}(,maximized)?")) {
            return USUAL;
        }
        String[] parts = word.split(",");
        return new WindowPlace(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
            Integer.parseInt(parts[3]), parts.length > 4);
    }

    /** Its words in the preferences. */
    String word() {
        return String.format(Locale.ROOT, "%d,%d,%d,%d", x, y, width, height) + (maximized ? ",maximized" : "");
    }
}
