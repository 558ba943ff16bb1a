package org.gongkailan.typeset;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One outline of a TrueType file: lines and quadratic curves through points on a grid of whole numbers. */
final class GlyphOutline {
    private static final int ON = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;
    private static final int OVERLAPS = 64;

    private record Point(int x, int y, boolean on) {
        Point middle(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }

        boolean between(Point before, Point after) {
            return on && !before.on && !after.on && 2 * x == before.x + after.x && 2 * y == before.y + after.y;
        }

        boolean onTheWay(Point before, Point after) {
            long along = (long) (x - before.x) * (after.x - x) + (long) (y - before.y) * (after.y - y);
            long across = (long) (x - before.x) * (after.y - y) - (long) (y - before.y) * (after.x - x);
            return on && before.on && after.on && across == 0 && along >= 0;
        }

        boolean at(Point other) {
            return x == other.x && y == other.y;
        }
    }

    private GlyphOutline() {
    }

    static int points(byte[] glyph) {
        var bytes = ByteBuffer.wrap(glyph);
        return bytes.getShort(8 + 2 * bytes.getShort(0)) + 1;
    }

    static boolean saysItOverlaps(byte[] glyph) {
        return (glyph[firstFlag(ByteBuffer.wrap(glyph))] & OVERLAPS) != 0;
    }

    private static int firstFlag(ByteBuffer glyph) {
        int instructions = 10 + 2 * glyph.getShort(0);
        return instructions + 2 + glyph.getShort(instructions);
    }

    static Path2D read(byte[] glyph, int rule) {
        var bytes = ByteBuffer.wrap(glyph);
        int[] flags = flags(bytes.position(firstFlag(bytes)), points(glyph));
        int[] xs = coordinates(bytes, flags, SHORT_X, SAME_X);
        int[] ys = coordinates(bytes, flags, SHORT_Y, SAME_Y);
        var path = new Path2D.Double(rule);
        int from = 0;
        for (int contour = 0; contour < bytes.getShort(0); contour++) {
            int to = bytes.getShort(10 + 2 * contour) + 1;
            var points = new ArrayList<Point>();
            for (int i = from; i < to; i++) {
                points.add(new Point(xs[i], ys[i], (flags[i] & ON) != 0));
            }
            draw(points, path);
            from = to;
        }
        return path;
    }

    private static int[] flags(ByteBuffer bytes, int count) {
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            int flag = bytes.get();
            flags[i] = flag;
            for (int more = (flag & REPEATED) == 0 ? 0 : bytes.get() & 0xFF; more > 0; more--) {
                flags[++i] = flag;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer bytes, int[] flags, int shortOne, int same) {
        int[] places = new int[flags.length];
        int place = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & shortOne) != 0) {
                place += (bytes.get() & 0xFF) * ((flags[i] & same) != 0 ? 1 : -1);
            } else if ((flags[i] & same) == 0) {
                place += bytes.getShort();
            }
            places[i] = place;
        }
        return places;
    }

    // Between two points off the curve a point on it is understood.
    private static void draw(List<Point> points, Path2D path) {
        int count = points.size();
        Point first = points.getFirst().on ? points.getFirst() : points.getFirst().middle(points.getLast());
        path.moveTo(first.x, first.y);
        for (int i = points.getFirst().on ? 1 : 0; i < count; i++) {
            Point point = points.get(i);
            Point next = points.get((i + 1) % count);
            if (point.on) {
                path.lineTo(point.x, point.y);
            } else if (i + 1 == count) {
                path.quadTo(point.x, point.y, first.x, first.y);
            } else if (next.on) {
                path.quadTo(point.x, point.y, next.x, next.y);
                i++;
            } else {
                path.quadTo(point.x, point.y, (point.x + next.x) / 2.0, (point.y + next.y) / 2.0);
            }
        }
        path.closePath();
    }

    /** The outline as bytes, on the grid; contours that vanish there are left out. */
    static byte[] written(Path2D outline) {
        var contours = contours(outline).stream().map(GlyphOutline::plain).filter(points -> points.size() > 2).toList();
        List<Point> points = contours.stream().flatMap(List::stream).toList();
        var bytes = ByteBuffer.allocate(16 + 2 * contours.size() + 6 * points.size());
        bytes.putShort((short) contours.size());
        bytes.putShort((short) points.stream().mapToInt(Point::x).min().orElse(0));
        bytes.putShort((short) points.stream().mapToInt(Point::y).min().orElse(0));
        bytes.putShort((short) points.stream().mapToInt(Point::x).max().orElse(0));
        bytes.putShort((short) points.stream().mapToInt(Point::y).max().orElse(0));
        int end = -1;
        for (List<Point> contour : contours) {
            end += contour.size();
            bytes.putShort((short) end);
        }
        bytes.putShort((short) 0);
        put(points, bytes);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static List<List<Point>> contours(Path2D outline) {
        var contours = new ArrayList<List<Point>>();
        double[] at = new double[6];
        for (var i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> contours.add(new ArrayList<>(List.of(point(at, 0, true))));
                case PathIterator.SEG_LINETO -> contours.getLast().add(point(at, 0, true));
                case PathIterator.SEG_QUADTO -> contours.getLast().addAll(List.of(point(at, 0, false), point(at, 2, true)));
                case PathIterator.SEG_CLOSE -> { }
                default -> throw new IllegalArgumentException("TrueType has no cubic curves");
            }
        }
        return contours;
    }

    private static Point point(double[] at, int from, boolean on) {
        return new Point((int) Math.round(at[from]), (int) Math.round(at[from + 1]), on);
    }

    // Without the points that draw nothing of their own.
    private static List<Point> plain(List<Point> contour) {
        var points = new ArrayList<>(contour);
        boolean changed = true;
        while (changed && points.size() > 2) {
            changed = false;
            for (int i = 0; i < points.size() && points.size() > 2; i++) {
                Point before = points.get((i + points.size() - 1) % points.size());
                Point after = points.get((i + 1) % points.size());
                Point point = points.get(i);
                if (point.on && after.on && point.at(after) || point.onTheWay(before, after) || point.between(before, after)) {
                    points.remove(i--);
                    changed = true;
                }
            }
        }
        return points;
    }

    private static void put(List<Point> points, ByteBuffer bytes) {
        var xs = ByteBuffer.allocate(2 * points.size());
        var ys = ByteBuffer.allocate(2 * points.size());
        int last = -1;
        Point before = new Point(0, 0, true);
        for (Point point : points) {
            int flag = (point.on ? ON : 0) | step(point.x - before.x, xs, SHORT_X, SAME_X) | step(point.y - before.y, ys, SHORT_Y, SAME_Y);
            last = flag(flag, last, bytes);
            before = point;
        }
        bytes.put(xs.flip()).put(ys.flip());
    }

    private static int step(int step, ByteBuffer to, int shortOne, int same) {
        if (step == 0) {
            return same;
        }
        if (Math.abs(step) > 0xFF) {
            to.putShort((short) step);
            return 0;
        }
        to.put((byte) Math.abs(step));
        return shortOne | (step > 0 ? same : 0);
    }

    /** Writes a flag or counts it as one more of the last; the place of the last written flag. */
    private static int flag(int flag, int last, ByteBuffer bytes) {
        if (last >= 0 && (bytes.get(last) & ~REPEATED) == flag) {
            boolean counted = (bytes.get(last) & REPEATED) != 0;
            if (!counted) {
                bytes.put(last, (byte) (flag | REPEATED)).put((byte) 1);
                return last;
            }
            if ((bytes.get(last + 1) & 0xFF) < 0xFF) {
                bytes.put(last + 1, (byte) (bytes.get(last + 1) + 1));
                return last;
            }
        }
        bytes.put((byte) flag);
        return bytes.position() - 1;
    }
}
