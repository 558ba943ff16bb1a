package org.gongkailan.catalogue;

import java.util.Objects;

/**
 * 公开事项: the name of what is disclosed, in up to three levels.
 *
 * @param level1 一级事项; empty while unknown, never null
 * @param level2 二级事项; null where the table has none
 * @param level3 三级事项; null where the table has none
 */
public record Matter(String level1, String level2, String level3) {
    public Matter {
        Objects.requireNonNull(level1);
        level2 = blankToNull(level2);
        level3 = blankToNull(level3);
    }

    /** The levels in one line, for places and search. */
    public String path() {
        String path = level1;
        for (String level : new String[] {level2, level3}) {
            path = level == null ? path : path.isEmpty() ? level : path + " / " + level;
        }
        return path;
    }

    private static String blankToNull(String level) {
        return level == null || level.isBlank() ? null : level;
    }
}
