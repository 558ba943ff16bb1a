package org.gongkailan.catalogue.coverage;

import org.gongkailan.text.Messages;

/**
 * One square of the map.
 *
 * @param asked     rows of the standard
 * @param present   how many of them the catalogue has
 * @param settled   how many of the others are left out for a reason on record
 * @param items     rows of the catalogue
 * @param disclosed how many of them have a disclosure in the year
 */
public record Share(int asked, int present, int settled, int items, int disclosed) {
    /** Nothing asked for, nothing there. */
    public static final Share NONE = new Share(0, 0, 0, 0, 0);

    /** Both together. */
    public Share plus(Share other) {
        return new Share(asked + other.asked, present + other.present, settled + other.settled, items + other.items,
                disclosed + other.disclosed);
    }

    /** The rows of the standard that are neither there nor settled. */
    public int missing() {
        return asked - present - settled;
    }

    /** The part of the standard that is there or settled, 0 to 1; 0 where nothing is asked for. */
    public double covered() {
        return part(present + settled, asked);
    }

    /** The part of the catalogue's rows that have a disclosure, 0 to 1; 0 where there are no rows. */
    public double published() {
        return part(disclosed, items);
    }

    /** The standard's part in figures and, at its ends, in a word: 13/13 齐全. */
    public String coveredWords() {
        return words(present + settled, asked);
    }

    /** The disclosed part in figures and, at its ends, in a word. */
    public String publishedWords() {
        return items == 0 ? Messages.of("catalogue.coverage.noItems") : words(disclosed, items);
    }

    /** How deep a part is coloured: 0 for none, 1 to 4 by quarters. */
    public static int depth(double part) {
        return part <= 0 ? 0 : Math.clamp((long) Math.ceil(part * 4), 1, 4);
    }

    private static double part(int of, int all) {
        return all == 0 ? 0 : (double) of / all;
    }

    private static String words(int of, int all) {
        if (all == 0) {
            return Messages.of("catalogue.coverage.notAsked");
        }
        // Rounded down: 99.6 % is not yet all.
        return of == all ? Messages.of("catalogue.coverage.all", of, all)
                : of == 0 ? Messages.of("catalogue.coverage.none", of, all)
                : Messages.of("catalogue.coverage.part", of, all, 100 * of / all);
    }
}
