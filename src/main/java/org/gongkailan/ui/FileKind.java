package org.gongkailan.ui;

import java.util.List;

/**
 * A kind of file the user may pick.
 *
 * @param label    its words, e.g. Excel 表格
 * @param patterns its name patterns, e.g. {@code *.xlsx}
 */
public record FileKind(String label, List<String> patterns) {
    public FileKind {
        patterns = List.copyOf(patterns);
    }

    /** A kind with its patterns. */
    public static FileKind of(String label, String... patterns) {
        return new FileKind(label, List.of(patterns));
    }
}
