package org.gongkailan.villageboard.character;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.OddCharacter;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;

/**
 * A character of a roll that no font has and nobody drew.
 *
 * @param odd   the character
 * @param where the rows it stands in, in the roll's order
 */
public record MissingCharacter(OddCharacter odd, List<RollEntry> where) {
    private static final int NAMED = 3;

    public MissingCharacter {
        where = List.copyOf(where);
    }

    /** Those of a whole roll, by their numbers. */
    public static List<MissingCharacter> of(Roll roll, Fonts fonts) {
        Map<Integer, List<RollEntry>> rows = new LinkedHashMap<>();
        Map<Integer, OddCharacter> odd = new LinkedHashMap<>();
        for (RollEntry entry : roll.entries()) {
            printed(entry).filter(MissingCharacter::rare).flatMap(words -> fonts.missing(words).stream()).forEach(each -> {
                odd.putIfAbsent(each.codePoint(), each);
                rows.computeIfAbsent(each.codePoint(), number -> new ArrayList<>()).add(entry);
            });
        }
        return odd.values().stream().sorted(Comparator.comparingInt(OddCharacter::codePoint)).map(each -> new MissingCharacter(each, rows.get(each.codePoint()))).toList();
    }

    private static Stream<String> printed(RollEntry entry) {
        return Stream.concat(Stream.of(entry.name(), entry.group()), entry.more().values().stream());
    }

    // The bundled fonts have all of the first block of unified ideographs; asking them for every name takes its time.
    private static boolean rare(String words) {
        return words.chars().anyMatch(c -> c >= 0x7F && (c < 0x4E00 || c > 0x9FA5));
    }

    /** Where it stands, in words: row, person with the given name starred, village. */
    public String places() {
        String first = String.join(Messages.of("villageboard.comma"), where.stream().limit(NAMED).map(entry -> Messages.of(
                "villageboard.character.place", entry.row(), Masking.name(entry.name()), entry.village().label())).toList());
        return where.size() <= NAMED ? first : Messages.of("villageboard.character.places", first, where.size());
    }
}
