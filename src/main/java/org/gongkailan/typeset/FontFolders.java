package org.gongkailan.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Fonts lying in folders of the office and of the system. Looked into only when a character is in none of the bundled
 * fonts or 仿宋 is wanted. Files that are broken, lack TrueType outlines or forbid embedding are passed over.
 */
final class FontFolders {
    private static final int DEPTH = 6;
    private final Path office;
    private final List<Path> system;
    private final Map<Path, List<FontFile>> fonts = new ConcurrentHashMap<>();
    private final Map<FontFile, Optional<Face>> faces = new ConcurrentHashMap<>();

    /** @param office searched first; may be null */
    FontFolders(Path office, List<Path> system) {
        this.office = office;
        this.system = system;
    }

    /** Where this system keeps its fonts; folders that do not exist are passed over when searched. */
    static List<Path> ofSystem() {
        String home = System.getProperty("user.home", ".");
        String windows = System.getenv().getOrDefault("WINDIR", "C:\\Windows");
        String local = System.getenv().getOrDefault("LOCALAPPDATA", home);
        return System.getProperty("os.name").startsWith("Windows")
                ? List.of(Path.of(windows, "Fonts"), Path.of(local, "Microsoft", "Windows", "Fonts"))
                : Stream.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.local/share/fonts",
                        home + "/.fonts", "/Library/Fonts", "/System/Library/Fonts").map(Path::of).toList();
    }

    /** An installed 仿宋 that a PDF may carry. */
    Optional<Face> fangsong() {
        Properties names = RuleFile.load("system-fonts.properties");
        List<String> fileNames = List.of(names.getProperty("fangsong.files").split(","));
        List<String> families = List.of(names.getProperty("fangsong.families").split(","));
        return fonts(true).filter(font -> nameHas(font.file(), fileNames)).flatMap(font -> face(font).stream())
                .filter(face -> families.stream().anyMatch(face.family().toLowerCase(Locale.ROOT)::contains))
                .findFirst();
    }

    /**
     * The first font that has a character. What a private-use character looks like only the office knows: a system
     * font would draw something else in its place.
     */
    Optional<Face> faceWith(int codePoint) {
        boolean isPrivate = Character.getType(codePoint) == Character.PRIVATE_USE;
        return fonts(!isPrivate).filter(font -> font.has(codePoint)).flatMap(font -> face(font).stream())
                .filter(face -> face.glyph(codePoint) != 0).findFirst();
    }

    private static boolean nameHas(Path file, List<String> parts) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(name::contains);
    }

    private Optional<Face> face(FontFile font) {
        return faces.computeIfAbsent(font, FontFile::face);
    }

    private Stream<FontFile> fonts(boolean systemToo) {
        Stream<Path> folders = Stream.concat(Stream.ofNullable(office), systemToo ? system.stream() : Stream.empty());
        return folders.flatMap(folder -> fonts.computeIfAbsent(folder, FontFolders::fontsIn).stream());
    }

    // Big files first: fonts of rare characters are big, and the order must not depend on the disk.
    private static List<FontFile> fontsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.find(folder, DEPTH, (file, facts) -> facts.isRegularFile() && isFont(file))) {
            return all.sorted(Comparator.comparingLong((Path file) -> -file.toFile().length())
                    .thenComparing(Path::toString)).flatMap(file -> FontFile.in(file).stream()).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        return nameHas(file, List.of(".ttf", ".ttc"));
    }
}
