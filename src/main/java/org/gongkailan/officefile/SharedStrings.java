package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.finding.UserProblem;

/** The texts of a workbook's cells, each kept once, under a limit on the memory they take. */
final class SharedStrings {
    /** What one text takes besides its characters, in characters. */
    private static final int EACH = 24;
    private static final long MOST_CHARACTERS = 100L << 20;

    private final String file;
    private final List<String> strings = new ArrayList<>();
    private long characters;

    SharedStrings(String file) {
        this.file = file;
    }

    void add(String text) {
        strings.add(text);
        characters += text.length() + EACH;
        if (characters > MOST_CHARACTERS) {
            throw new UserProblem("file.bomb", file);
        }
    }

    /** The text of a number that a cell stores; another number than one of the table means a damaged file. */
    String get(int number) {
        if (number < 0 || number >= strings.size()) {
            throw new UserProblem("file.damaged", file);
        }
        return strings.get(number);
    }
}
