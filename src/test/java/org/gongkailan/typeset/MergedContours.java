package org.gongkailan.typeset;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the strokes of a font that lie over each other as one outline. JavaFX without a graphics card fills the outlines of
 * scaled text by the even-odd rule, so that the ink where two strokes cross is a hole. A font is treated once, when it is
 * committed (typeset/fonts/README.md).
 */
final class MergedContours {
    /** What rounding to the grid may change, in square units of the em's grid of 1000 x 1000. */
    private static final double ROUNDING = 1;
    private static final double SLIVER = 12;

    private MergedContours() {
    }

    /** @param fonts the TrueType files to write anew in their place */
    public static void main(String[] fonts) throws IOException {
        for (String font : fonts) {
            var file = new GlyphTable(Files.readAllBytes(Path.of(font)));
            int changed = 0;
            for (int glyph = 0; glyph < file.count(); glyph++) {
                if (file.drawn(glyph) && (overlaps(file, glyph) || file.saysItOverlaps(glyph))) {
                    changed += overlaps(file, glyph) ? 1 : 0;
                    file.replace(glyph, merged(file.outline(glyph, Path2D.WIND_NON_ZERO)));
                }
            }
            Files.write(Path.of(font), file.bytes());
            System.out.println(font + ": " + changed + " of " + file.count());
        }
    }

    /** Whether a glyph looks otherwise when it is filled by the even-odd rule. */
    static boolean overlaps(GlyphTable file, int glyph) {
        double meant = size(new Area(file.outline(glyph, Path2D.WIND_NON_ZERO)));
        return Math.abs(meant - size(new Area(file.outline(glyph, Path2D.WIND_EVEN_ODD)))) > ROUNDING;
    }

    /** The same ink without overlaps; strokes that touch no other keep their points. */
    static Path2D merged(Path2D outline) {
        var merged = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Path2D cluster : clusters(contours(outline))) {
            var evenOdd = new Path2D.Double(cluster);
            evenOdd.setWindingRule(Path2D.WIND_EVEN_ODD);
            var ink = new Area(cluster);
            boolean keep = Math.abs(size(ink) - size(new Area(evenOdd))) <= ROUNDING;
            merged.append(keep ? cluster : Rejoined.of(ink, SLIVER), false);
        }
        return merged;
    }

    private static List<Path2D> contours(Path2D outline) {
        var contours = new ArrayList<Path2D>();
        double[] at = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                contours.add(new Path2D.Double(Path2D.WIND_NON_ZERO));
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> contours.getLast().moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> contours.getLast().lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> contours.getLast().quadTo(at[0], at[1], at[2], at[3]);
                default -> contours.getLast().closePath();
            }
        }
        return contours;
    }

    // Contours that cover each other, a hole and what it is in among them.
    private static List<Path2D> clusters(List<Path2D> contours) {
        var clusters = new ArrayList<Path2D>();
        for (Path2D contour : contours) {
            var joined = new Path2D.Double(contour);
            for (Path2D cluster : List.copyOf(clusters)) {
                if (touch(cluster, contour)) {
                    clusters.remove(cluster);
                    var both = new Path2D.Double(cluster);
                    both.append(joined, false);
                    joined = both;
                }
            }
            clusters.add(joined);
        }
        return clusters;
    }

    private static boolean touch(Path2D one, Path2D other) {
        if (!one.getBounds2D().intersects(other.getBounds2D())) {
            return false;
        }
        var shared = new Area(filled(one));
        shared.intersect(new Area(filled(other)));
        return !shared.isEmpty();
    }

    // Holes filled up, whichever way round they are drawn.
    private static Area filled(Path2D outline) {
        var filled = new Area();
        contours(outline).forEach(contour -> filled.add(new Area(contour)));
        return filled;
    }

    /** The area that is covered, in square units. */
    static double size(Area area) {
        double sum = 0;
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        double[] at = new double[6];
        for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    x = startX = at[0];
                    y = startY = at[1];
                }
                case PathIterator.SEG_LINETO -> {
                    sum += x * at[1] - y * at[0];
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    sum += (2 * (x * at[1] - y * at[0]) + 2 * (at[0] * at[3] - at[1] * at[2]) + x * at[3] - y * at[2]) / 3;
                    x = at[2];
                    y = at[3];
                }
                default -> {
                    sum += x * startY - y * startX;
                    x = startX;
                    y = startY;
                }
            }
        }
        return Math.abs(sum) / 2;
    }
}
