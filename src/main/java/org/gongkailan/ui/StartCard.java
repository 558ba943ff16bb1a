package org.gongkailan.ui;

import java.util.List;
import java.util.function.Supplier;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.Ikon;

/**
 * One short list of the start screen; assembly makes it from a feature.
 *
 * @param title   its words
 * @param icon    from the Feather pack
 * @param content what stands in it now; called off the screen thread
 * @param more    the way to the screen it comes from
 */
public record StartCard(String title, Ikon icon, Supplier<Content> content, Action more) {
    /**
     * What stands in a card.
     *
     * @param lines short lines, at most about six
     * @param tiles a strip of shares; empty for none
     * @param none  the sentence shown where there is neither
     */
    public record Content(List<Line> lines, List<Tile> tiles, String none) {
        public Content {
            lines = List.copyOf(lines);
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * One line, a link to what it tells of.
     *
     * @param text  what it is
     * @param value its figure or state, at the right
     * @param tone  what the colour of the value says
     * @param open  shows it, on the screen thread
     */
    public record Line(String text, String value, Tone tone, Runnable open) {
    }

    /**
     * One part of a whole, the deeper coloured the more of it there is.
     *
     * @param name  its short name
     * @param words what the tip says, e.g. 义务教育：18 / 21
     * @param share from 0 to 1
     * @param open  shows it, on the screen thread
     */
    public record Tile(String name, String words, double share, Runnable open) {
    }

    /** A card of lines. */
    public static Content lines(List<Line> lines, String none) {
        return new Content(lines, List.of(), none);
    }

    /** A card of tiles. */
    public static Content tiles(List<Tile> tiles) {
        return new Content(List.of(), tiles, "");
    }
}
