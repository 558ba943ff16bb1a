package org.gongkailan.typeset;

import java.awt.image.BufferedImage;

/**
 * The part of a paper's pages that anything is printed on, with a rim, as shares of width and height: what a telephone
 * has room for. One part for all pages, so that their columns stand under each other.
 */
record PrintedPart(double left, double top, double right, double bottom) {
    private static final double RIM = 0.02;
    private static final double LOOKED_AT = 24;
    private static final int WHITE = 250;

    /** The part of all pages of a file. */
    static PrintedPart of(Preview pages) {
        var all = new PrintedPart(1, 1, 0, 0);
        for (int page = 0; page < pages.pages(); page++) {
            all = all.with(pages.renderGrey(page, LOOKED_AT));
        }
        return all.left >= all.right ? new PrintedPart(0, 0, 1, 1) : new PrintedPart(Math.max(0, all.left - RIM), Math.max(0, all.top - RIM),
                Math.min(1, all.right + RIM), Math.min(1, all.bottom + RIM));
    }

    private PrintedPart with(BufferedImage page) {
        int fromX = page.getWidth();
        int toX = 0;
        int fromY = page.getHeight();
        int toY = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xff) < WHITE) {
                    fromX = Math.min(fromX, x);
                    toX = Math.max(toX, x + 1);
                    fromY = Math.min(fromY, y);
                    toY = Math.max(toY, y + 1);
                }
            }
        }
        double width = page.getWidth();
        double height = page.getHeight();
        return new PrintedPart(Math.min(left, fromX / width), Math.min(top, fromY / height), Math.max(right, toX / width), Math.max(bottom, toY / height));
    }

    /** Which share of the width it is. */
    double width() {
        return right - left;
    }

    /** This part of a page, so many dots wide. */
    BufferedImage of(BufferedImage page, int dots) {
        int x = Math.min((int) (left * page.getWidth()), page.getWidth() - 1);
        int y = (int) (top * page.getHeight());
        int height = Math.max(1, (int) Math.ceil(bottom * page.getHeight()) - y);
        return page.getSubimage(x, y, Math.min(dots, page.getWidth() - x), Math.min(height, page.getHeight() - y));
    }
}
