package org.gongkailan.paper;

/**
 * The sheet and its margins, all in points.
 *
 * @param width  of the sheet as it is read (already turned for landscape)
 * @param height of the sheet as it is read
 */
public record PageSetup(double width, double height, double top, double right, double bottom, double left) {
    private static final double MM = 72 / 25.4;

    /** A4 upright with the margins of GB/T 9704-2012: 37 top, 35 bottom, 28 left, 26 right (mm). */
    public static PageSetup gbt9704() {
        return upright(PaperSize.A4, 37, 26, 35, 28);
    }

    /** Upright sheet with margins in millimetres. */
    public static PageSetup upright(PaperSize size, double top, double right, double bottom, double left) {
        return new PageSetup(size.widthMm() * MM, size.heightMm() * MM, top * MM, right * MM, bottom * MM, left * MM);
    }

    /** Sheet lying on its long side with margins in millimetres. */
    public static PageSetup landscape(PaperSize size, double top, double right, double bottom, double left) {
        return new PageSetup(size.heightMm() * MM, size.widthMm() * MM, top * MM, right * MM, bottom * MM, left * MM);
    }

    /** Width between the margins. */
    public double bodyWidth() {
        return width - left - right;
    }

    /** Height between the margins. */
    public double bodyHeight() {
        return height - top - bottom;
    }
}
