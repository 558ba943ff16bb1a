package org.gongkailan.typeset;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The outline of an area with as few points as it was drawn with: an area cuts each curve at its top and bottom. */
final class Rejoined {
    /** How far a rejoined control point may lie from where each half wants it, in units. */
    private static final double CLOSE = 0.25;

    /** A line ({@code cx} not a number) or a curve from one point to the next. */
    private record Piece(double x0, double y0, double cx, double cy, double x1, double y1) {
        boolean line() {
            return Double.isNaN(cx);
        }

        /** This and the next as one; null if they are not halves of one curve. */
        Piece with(Piece next) {
            if (line() || next.line()) {
                return null;
            }
            double before = Math.hypot(x1 - cx, y1 - cy);
            double t = before / (before + Math.hypot(next.cx - x1, next.cy - y1));
            if (!(t > 0.01 && t < 0.99)) {
                return null;
            }
            double ax = x0 + (cx - x0) / t;
            double ay = y0 + (cy - y0) / t;
            double bx = next.x1 + (next.cx - next.x1) / (1 - t);
            double by = next.y1 + (next.cy - next.y1) / (1 - t);
            double mx = cx + t * (next.cx - cx);
            double my = cy + t * (next.cy - cy);
            boolean halves = Math.hypot(ax - bx, ay - by) < CLOSE && Math.hypot(mx - x1, my - y1) < CLOSE;
            return halves ? new Piece(x0, y0, (ax + bx) / 2, (ay + by) / 2, next.x1, next.y1) : null;
        }
    }

    private Rejoined() {
    }

    /** @param sliver a contour that covers less than this many square units is left out */
    static Path2D of(Area ink, double sliver) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (List<Piece> contour : contours(ink)) {
            Path2D drawn = drawn(joined(contour));
            if (MergedContours.size(new Area(drawn)) > sliver) {
                path.append(drawn, false);
            }
        }
        return path;
    }

    private static List<List<Piece>> contours(Area ink) {
        var contours = new ArrayList<List<Piece>>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = ink.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            int last = kind == PathIterator.SEG_QUADTO ? 2 : 0;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> contours.add(new ArrayList<>());
                case PathIterator.SEG_LINETO -> contours.getLast().add(new Piece(x, y, Double.NaN, 0, at[0], at[1]));
                case PathIterator.SEG_QUADTO -> contours.getLast().add(new Piece(x, y, at[0], at[1], at[2], at[3]));
                default -> { }
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[last];
                y = at[last + 1];
            }
        }
        return contours;
    }

    // Around the contour, and once more where it begins.
    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            Piece both = joined.isEmpty() ? null : joined.getLast().with(piece);
            if (both == null) {
                joined.add(piece);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        Piece round = joined.size() < 3 ? null : joined.getLast().with(joined.getFirst());
        if (round != null) {
            joined.removeLast();
            joined.set(0, round);
        }
        return joined;
    }

    private static Path2D drawn(List<Piece> pieces) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(pieces.getFirst().x0, pieces.getFirst().y0);
        for (Piece piece : pieces) {
            if (piece.line()) {
                path.lineTo(piece.x1, piece.y1);
            } else {
                path.quadTo(piece.cx, piece.cy, piece.x1, piece.y1);
            }
        }
        path.closePath();
        return path;
    }
}
