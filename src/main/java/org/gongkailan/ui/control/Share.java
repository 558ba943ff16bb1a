package org.gongkailan.ui.control;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a column wants of a table's width, in px.
 *
 * @param least  as narrow as it can be
 * @param base   what it has before anything is left over; never less than the least
 * @param full   from here on nothing in it is cut; never less than the base
 * @param weight by how much it takes of what nobody needs; 0 for a column that never grows
 */
record Share(double least, double base, double full, double weight) {
    /** A column that always has one width. */
    static Share fixed(double width) {
        return new Share(width, width, width, 0);
    }

    /** The least width that all of them fit into. */
    static double least(List<Share> columns) {
        return sum(columns, Share::least);
    }

    /**
     * Shares the room out: where it is too narrow every column gives of what it has over its least; where something is
     * left, those that are cut take it first, and the rest is spread by weight.
     *
     * @param room not less than the {@link #least} of all
     */
    static double[] out(List<Share> columns, double room) {
        double base = sum(columns, Share::base);
        double lacking = sum(columns, Share::lacking);
        double missing = Math.max(0, base - room) / Math.max(1, sum(columns, Share::spare));
        double left = Math.max(0, room - base);
        double filled = Math.min(1, left / Math.max(1, lacking));
        double rest = Math.max(0, left - lacking) / Math.max(1, sum(columns, Share::weight));
        return columns.stream().mapToDouble(column -> column.base - missing * column.spare() + filled * column.lacking()
                + rest * column.weight).toArray();
    }

    private double spare() {
        return base - least;
    }

    private double lacking() {
        return full - base;
    }

    private static double sum(List<Share> columns, ToDoubleFunction<Share> part) {
        return columns.stream().mapToDouble(part).sum();
    }
}
