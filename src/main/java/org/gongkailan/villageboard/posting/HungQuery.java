package org.gongkailan.villageboard.posting;

import java.util.List;
import java.util.Set;
import org.gongkailan.villageboard.Village;

/**
 * What of all that was hung is wanted.
 *
 * @param year    in which it was hung; null for any
 * @param village null for any
 * @param kind    id of its kind; null for any
 * @param words   each has to be found in its name, its village or its kind
 */
public record HungQuery(Integer year, Village village, String kind, List<Word> words) {
    public HungQuery {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param kinds ids of the kinds in whose names it stands
     */
    public record Word(String text, Set<String> kinds) {
    }

    /**
     * What was found.
     *
     * @param lines the newest first, not more than were asked for
     * @param all   how many there are
     */
    public record Found(List<PostingLine> lines, int all) {
    }

    /**
     * What there is to choose from, of all that was hung.
     *
     * @param years    the latest first
     * @param villages by township and name
     * @param kinds    their ids
     */
    public record Choices(List<Integer> years, List<Village> villages, Set<String> kinds) {
    }
}
