package org.gongkailan.ui;

/**
 * Where and how large the window is, in screen pixels.
 *
 * @param x         left edge; NaN to let the system choose
 * @param y         upper edge; NaN to let the system choose
 * @param width     its width
 * @param height    its height
 * @param maximized whether it fills the screen
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    /** The window of a new user. */
    public static final WindowPlace USUAL = new WindowPlace(Double.NaN, Double.NaN, 1280, 800, false);
}
