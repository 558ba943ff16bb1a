package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Fonts lying in folders of the office and of the system. Looked into only when a character is in none of the bundled
 * fonts or 仿宋 is wanted. Files that are broken, lack TrueType outlines or forbid embedding are passed over.
 */
final class FontFolders {
    private static final int DEPTH = 6;
    private final List<Path> folders;
    private final Map<Path, List<Face>> parsed = new ConcurrentHashMap<>();
    private List<Path> files;

    FontFolders(List<Path> folders) {
        this.folders = folders;
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
        return files().stream().filter(file -> nameHas(file, fileNames)).flatMap(file -> faces(file).stream())
                .filter(face -> families.stream().anyMatch(face.family().toLowerCase(Locale.ROOT)::contains))
                .findFirst();
    }

    /** The first font that has a character. */
    Optional<Face> faceWith(int codePoint) {
        Predicate<Face> hasIt = face -> face.glyph(codePoint) != 0;
        return files().stream().flatMap(file -> faces(file).stream()).filter(hasIt).findFirst();
    }

    private static boolean nameHas(Path file, List<String> parts) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(name::contains);
    }

    // Big files first inside each folder: fonts of rare characters are big, and the order must not depend on the disk.
    private synchronized List<Path> files() {
        if (files == null) {
            files = new ArrayList<>();
            folders.forEach(folder -> files.addAll(fontsIn(folder)));
        }
        return files;
    }

    private static List<Path> fontsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.find(folder, DEPTH, (file, facts) -> facts.isRegularFile() && isFont(file))) {
            return all.sorted(Comparator.comparingLong((Path file) -> -file.toFile().length())
                    .thenComparing(Path::toString)).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        return nameHas(file, List.of(".ttf", ".ttc"));
    }

    private List<Face> faces(Path file) {
        return parsed.computeIfAbsent(file, FontFolders::parse);
    }

    private static List<Face> parse(Path file) {
        var faces = new ArrayList<Face>();
        try {
            if (nameHas(file, List.of(".ttc"))) {
                new TrueTypeCollection(file.toFile()).processAllFonts(font -> addIfUsable(font, faces));
            } else {
                addIfUsable(new TTFParser().parse(new RandomAccessReadBufferedFile(file)), faces);
            }
        } catch (IOException | RuntimeException broken) {
            // A broken font in somebody's folder is not the document's concern: the next font is asked.
            faces.clear();
        }
        return List.copyOf(faces);
    }

    private static void addIfUsable(TrueTypeFont font, List<Face> faces) throws IOException {
        if (Face.embeddable(font)) {
            faces.add(new Face(font, false));
        }
    }
}
