package org.gongkailan.typeset;

import java.util.ArrayList;
import java.util.List;

/** One page as numbers: what stands where, in points from the top left corner of the sheet. */
final class Page {
    final List<Fill> fills = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final List<PlacedLine> lines = new ArrayList<>();
    final List<Bookmark> bookmarks = new ArrayList<>();

    /** A coloured rectangle, 0xRRGGBB. */
    record Fill(double x, double y, double width, double height, int color) {
    }

    /** A straight line. */
    record Rule(double fromX, double fromY, double toX, double toY, double width) {
    }

    /** A line of text. */
    record PlacedLine(Line line, double x, double baseline) {
    }

    /** A heading for the outline. */
    record Bookmark(String title, int level, double y) {
    }

    /** Puts a line into a strip of the page so that its characters stand in the middle of the strip's height. */
    void put(Line line, double x, double top, double height) {
        lines.add(new PlacedLine(line, x, baseline(line, top, height)));
    }

    // Chinese fonts put the square of a character from 0.12 em below the baseline to 0.88 em above it.
    static double baseline(Line line, double top, double height) {
        double size = line.size();
        return top + (height - size) / 2 + 0.88 * size;
    }
}
