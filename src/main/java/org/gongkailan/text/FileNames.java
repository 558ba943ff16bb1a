package org.gongkailan.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** File names made from titles and people's words, legal on Windows and Linux alike. */
public final class FileNames {
    /** Linux counts bytes (255); a margin is left for what is written beside the file. */
    private static final int MOST_BYTES = 200;
    private static final String FORBIDDEN = "\\/:*?\"<>|";
    private static final Pattern RESERVED = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {
    }

    /**
     * The nearest legal file name: forbidden characters become their full-width twins, invisible and
     * direction-changing ones go, reserved names are prefixed, long names are cut before their extension.
     *
     * @param name one name with or without extension, never a path: its slashes are replaced
     */
    public static String clean(String name) {
        var legal = new StringBuilder();
        name.codePoints().filter(FileNames::isVisible).map(FileNames::legal).forEach(legal::appendCodePoint);
        String cut = cut(withoutTail(legal.toString()));
        if (cut.isEmpty()) {
            return Messages.of("file.unnamed");
        }
        return RESERVED.matcher(cut).matches() ? "_" + cut : cut;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.CONTROL -> c == '\n' || c == '\t';
            default -> c != 0xfffe && c != 0xffff;
        };
    }

    private static int legal(int c) {
        if (c == '\n' || c == '\t') {
            return ' ';
        }
        return FORBIDDEN.indexOf(c) >= 0 ? c - 0x20 + 0xff00 : c;
    }

    // Windows drops spaces and dots at the end without a word: two names would then be one file.
    private static String withoutTail(String name) {
        return name.strip().replaceFirst("[.\\s]+$", "");
    }

    private static String cut(String name) {
        int dot = name.lastIndexOf('.');
        boolean hasExtension = dot > 0 && name.length() - dot <= 10;
        String extension = hasExtension ? name.substring(dot) : "";
        String stem = hasExtension ? name.substring(0, dot) : name;
        int room = MOST_BYTES - bytes(extension);
        int end = 0;
        for (int used = 0; end < stem.length(); end += Character.charCount(stem.codePointAt(end))) {
            used += bytes(Character.toString(stem.codePointAt(end)));
            if (used > room) {
                break;
            }
        }
        return withoutTail(stem.substring(0, end)) + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
