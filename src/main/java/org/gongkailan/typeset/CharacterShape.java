package org.gongkailan.typeset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.Base64;

/**
 * How a character that no font has looks: black dots in a square, taken from a picture that somebody drew or scanned.
 * The size of one em; the page's colour.
 */
public final class CharacterShape {
    /** Dots per side: 900 dots per inch at the size of a notice's table. */
    static final int SIDE = 192;
    private static final int BYTES = SIDE * SIDE / 8;
    /** Chinese characters leave so much of their square blank at each edge. */
    private static final int EDGE = SIDE / 16;
    /** A smaller spot is dirt. */
    private static final int LEAST_SIDE = 12;
    private static final double MOST_INK = 0.85;
    private final byte[] dots;

    private CharacterShape(byte[] dots) {
        this.dots = dots;
    }

    /** The shape that {@link #word} wrote. */
    public static CharacterShape of(String word) {
        byte[] dots = Base64.getDecoder().decode(word);
        if (dots.length != BYTES) {
            throw new IllegalArgumentException("a shape of " + dots.length + " bytes");
        }
        return new CharacterShape(dots);
    }

    /** The dots as one word, for keeping. */
    public String word() {
        return Base64.getEncoder().encodeToString(dots);
    }

    /** The dots row by row, eight in a byte; a set bit is ink. */
    byte[] dots() {
        return dots.clone();
    }

    /** The shape on white, to be looked at. */
    public BufferedImage picture() {
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < SIDE * SIDE; i++) {
            boolean ink = (dots[i / 8] >> (7 - i % 8) & 1) == 1;
            picture.setRGB(i % SIDE, i / SIDE, ink ? 0 : 0xFFFFFF);
        }
        return picture;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterShape shape && Arrays.equals(dots, shape.dots);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(dots);
    }

    /** The ink of a picture, cut out and put into its square; null if it is blank or all ink. */
    static CharacterShape of(BufferedImage picture) {
        BufferedImage grey = onWhite(picture, new Rectangle(picture.getWidth(), picture.getHeight()),
                picture.getWidth(), picture.getHeight(), 0, 0, picture.getWidth(), picture.getHeight());
        int threshold = threshold(grey);
        Rectangle ink = ink(grey, threshold);
        if (ink == null || blank(grey, ink, threshold)) {
            return null;
        }
        double scale = (double) (SIDE - 2 * EDGE) / Math.max(ink.width, ink.height);
        int width = Math.max(1, (int) Math.round(ink.width * scale));
        int height = Math.max(1, (int) Math.round(ink.height * scale));
        BufferedImage square = onWhite(grey, ink, SIDE, SIDE, (SIDE - width) / 2, (SIDE - height) / 2, width, height);
        var dots = new byte[BYTES];
        Raster raster = square.getRaster();
        for (int i = 0; i < SIDE * SIDE; i++) {
            if (raster.getSample(i % SIDE, i / SIDE, 0) <= threshold) {
                dots[i / 8] |= (byte) (1 << (7 - i % 8));
            }
        }
        return new CharacterShape(dots);
    }

    private static BufferedImage onWhite(BufferedImage from, Rectangle part, int width, int height, int x, int y, int w, int h) {
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(from, x, y, x + w, y + h, part.x, part.y, part.x + part.width, part.y + part.height, null);
        graphics.dispose();
        return grey;
    }

    // Between the darkest and the lightest of the picture: paper is not white and ink not black on a photograph.
    private static int threshold(BufferedImage grey) {
        int darkest = 255;
        int lightest = 0;
        Raster raster = grey.getRaster();
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                darkest = Math.min(darkest, raster.getSample(x, y, 0));
                lightest = Math.max(lightest, raster.getSample(x, y, 0));
            }
        }
        return lightest - darkest < 40 ? -1 : (darkest + lightest) / 2;
    }

    private static Rectangle ink(BufferedImage grey, int threshold) {
        Rectangle box = null;
        Raster raster = grey.getRaster();
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                if (raster.getSample(x, y, 0) <= threshold) {
                    box = box == null ? new Rectangle(x, y, 1, 1) : box.union(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return box;
    }

    private static boolean blank(BufferedImage grey, Rectangle ink, int threshold) {
        double share = share(grey, ink, threshold);
        boolean square = ink.width < 3 * ink.height && ink.height < 3 * ink.width;
        return Math.max(ink.width, ink.height) < LEAST_SIDE || square && share > MOST_INK;
    }

    private static double share(BufferedImage grey, Rectangle box, int threshold) {
        long dark = 0;
        Raster raster = grey.getRaster();
        for (int y = box.y; y < box.y + box.height; y++) {
            for (int x = box.x; x < box.x + box.width; x++) {
                dark += raster.getSample(x, y, 0) <= threshold ? 1 : 0;
            }
        }
        return (double) dark / box.width / box.height;
    }
}
