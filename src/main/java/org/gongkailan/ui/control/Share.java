package org.gongkailan.ui.control;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a column wants of a table's width, in px.
 *
 * @param least  as narrow as it can be
 * @param enough most of its rows are shown in full; never less than the least
 * @param base   what it has before anything is left over; never less than what is enough
 * @param full   from here on nothing in it is cut; never less than the base
 * @param weight by how much it takes of what nobody needs; 0 for a column that never grows
 */
record Share(double least, double enough, double base, double full, double weight) {
    /** A column that always has one width. */
    static Share fixed(double width) {
        return new Share(width, width, width, width, 0);
    }

    /** The same column with another least width. */
    Share asNarrowAs(double width) {
        return new Share(width, Math.max(width, enough), Math.max(width, base), Math.max(width, full), weight);
    }

    /** The least width that all of them fit into. */
    static double least(List<Share> columns) {
        return sum(columns, Share::least);
    }

    /**
     * Shares the room out. Where it is too narrow the columns give first of what only few rows need, so that words all
     * of one length stay whole, then of what they have over their least. Where something is left, those that are cut take
     * it first, and the rest is spread by weight.
     *
     * @param room not less than the {@link #least} of all
     */
    static double[] out(List<Share> columns, double room) {
        double base = sum(columns, Share::base);
        double lacking = sum(columns, Share::lacking);
        double missing = Math.max(0, base - room);
        double rare = Math.min(1, missing / Math.max(1, sum(columns, Share::rare)));
        double common = Math.max(0, missing - sum(columns, Share::rare)) / Math.max(1, sum(columns, Share::common));
        double left = Math.max(0, room - base);
        double filled = Math.min(1, left / Math.max(1, lacking));
        double rest = Math.max(0, left - lacking) / Math.max(1, sum(columns, Share::weight));
        return columns.stream().mapToDouble(column -> column.base - rare * column.rare() - common * column.common()
                + filled * column.lacking() + rest * column.weight).toArray();
    }

    private double rare() {
        return base - enough;
    }

    private double common() {
        return enough - least;
    }

    private double lacking() {
        return full - base;
    }

    private static double sum(List<Share> columns, ToDoubleFunction<Share> part) {
        return columns.stream().mapToDouble(part).sum();
    }
}
