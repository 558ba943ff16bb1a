package org.gongkailan.villageboard.character;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.OddCharacter;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;

/**
 * A character of a roll or of a notice that no font has and nobody drew.
 *
 * @param odd   the character
 * @param where the rows it stands in, in the roll's order; none for one of the title or text
 */
public record MissingCharacter(OddCharacter odd, List<RollEntry> where) {
    private static final int NAMED = 3;
    /** What programs and people write for a character they do not have. */
    private static final String GAPS = "□▢▯■〓?？\uFFFD";

    public MissingCharacter {
        where = List.copyOf(where);
    }

    /** Those of a whole roll, by their numbers. */
    public static List<MissingCharacter> of(Roll roll, Fonts fonts) {
        Map<Integer, List<RollEntry>> rows = new LinkedHashMap<>();
        Map<Integer, OddCharacter> odd = new TreeMap<>();
        for (RollEntry entry : roll.entries()) {
            in(entry, fonts).forEach(each -> {
                odd.putIfAbsent(each.codePoint(), each);
                rows.computeIfAbsent(each.codePoint(), number -> new ArrayList<>()).add(entry);
            });
        }
        return odd.values().stream().map(each -> new MissingCharacter(each, rows.get(each.codePoint()))).toList();
    }

    /** Those of one row, each once; in its name also what stands for a character that somebody did not have. */
    public static Collection<OddCharacter> in(RollEntry entry, Fonts fonts) {
        Map<Integer, OddCharacter> odd = new LinkedHashMap<>();
        entry.name().codePoints().filter(MissingCharacter::isGap).forEach(c -> odd.put(c, new OddCharacter(c, "")));
        Stream.concat(Stream.of(entry.name(), entry.group(), entry.rate()), entry.more().values().stream())
                .forEach(words -> fonts.missing(words).forEach(each -> odd.putIfAbsent(each.codePoint(), each)));
        return odd.values();
    }

    /** Whether a character of a name stands for one that somebody did not have: no font or picture helps, only the right name. */
    public static boolean isGap(int codePoint) {
        return GAPS.indexOf(codePoint) >= 0;
    }

    /** Where it stands, in words: row, person with the given name starred, village; or that it stands besides the rows. */
    public String places() {
        if (where.isEmpty()) {
            return Messages.of("villageboard.character.in-text");
        }
        String first = String.join(Messages.of("villageboard.comma"), where.stream().limit(NAMED).map(entry -> Messages.of(
                "villageboard.character.place", entry.row(), Masking.name(entry.name()), entry.village().label())).toList());
        return where.size() <= NAMED ? first : Messages.of("villageboard.character.places", first, where.size());
    }
}
