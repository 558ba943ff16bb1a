package org.gongkailan.catalogue.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.TimeLimit;

/** What the cells of one table say, each text read once: the same channels, bases and limits come thousands of times. */
final class CellReadings {
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, List<String>> elements = new HashMap<>();
    private final Map<String, List<String>> bases = new HashMap<>();
    private final Map<String, List<String>> channels = new HashMap<>();
    private final Map<String, TimeLimit> limits = new HashMap<>();
    private final Map<String, Levels> levels = new HashMap<>();
    private final Map<String, List<String>> higherLevels = new HashMap<>();

    /** The text in one line. */
    String line(String cell) {
        return lines.computeIfAbsent(cell, Words::tidy);
    }

    List<String> elements(String cell) {
        return elements.computeIfAbsent(cell, ElementList::read);
    }

    List<String> bases(String cell) {
        return bases.computeIfAbsent(cell, BasisList::read);
    }

    List<String> channels(String cell) {
        return channels.computeIfAbsent(cell, ChannelCell::read);
    }

    TimeLimit limit(String cell) {
        return limits.computeIfAbsent(cell, text -> TimeLimit.parse(Words.tidy(text)));
    }

    Levels levels(String cell) {
        return levels.computeIfAbsent(cell, text -> LevelWord.named(text).levels());
    }

    /** The levels above the county. */
    List<String> higherLevels(String cell) {
        return higherLevels.computeIfAbsent(cell, LevelWord::higherIn);
    }
}
