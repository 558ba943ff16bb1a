package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkailan.finding.UserProblem;

/**
 * The folder in which the office keeps fonts of its own, such as one with rare characters or a 仿宋 it has bought.
 *
 * @param fonts  those that documents are printed with
 * @param folder made when the first font is added
 */
public record OfficeFonts(Fonts fonts, Path folder) {
    /** What a file in the folder is good for. */
    public enum State {
        /** Used where the bundled fonts lack a character. */
        USABLE,
        /** Its licence bits forbid to embed a part of it in a PDF (OpenType, OS/2 fsType). */
        FORBIDDEN,
        /** Damaged, or without TrueType outlines. */
        UNUSABLE
    }

    /** A file in the folder; {@code family} is empty if it cannot be read. */
    public record Found(String file, String family, State state) {
    }

    /** The font files in the folder, by name. */
    public List<Found> found() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc|otf)"))
                    .sorted().map(OfficeFonts::look).toList();
        } catch (IOException e) {
            throw new UserProblem(e, "typeset.font.folder", folder);
        }
    }

    private static Found look(Path file) {
        String name = file.getFileName().toString();
        var faces = FontFile.in(file);
        if (faces.isEmpty()) {
            return new Found(name, "", State.UNUSABLE);
        }
        var face = faces.stream().flatMap(font -> font.face().stream()).findFirst();
        return face.map(usable -> new Found(name, usable.family(), State.USABLE))
                .orElseGet(() -> new Found(name, "", faces.stream().anyMatch(FontFile::whole) ? State.FORBIDDEN : State.UNUSABLE));
    }

    /**
     * Copies a font into the folder because it has a character; from then on documents are printed with it.
     *
     * @throws UserProblem if it cannot be used, lacks the character, or cannot be copied
     */
    public void add(Path file, int codePoint) {
        if (look(file).state() == State.USABLE && FontFile.in(file).stream().noneMatch(font -> font.has(codePoint))) {
            throw new UserProblem("typeset.font.lacks", file.getFileName(), "U+%04X".formatted(codePoint));
        }
        add(file);
    }

    /**
     * Copies a font into the folder; from then on documents are printed with it.
     *
     * @throws UserProblem if it cannot be used or copied
     */
    public void add(Path file) {
        switch (look(file).state()) {
            case FORBIDDEN -> throw new UserProblem("typeset.font.forbidden", file.getFileName());
            case UNUSABLE -> throw new UserProblem("typeset.font.unusable", file.getFileName());
            case USABLE -> copy(file);
        }
        fonts.lookIn(folder);
    }

    private void copy(Path file) {
        try {
            Files.createDirectories(folder);
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserProblem(e, "typeset.font.folder", folder);
        }
    }

    /** The same fonts with another folder, which is searched from now on. */
    public OfficeFonts in(Path newFolder) {
        fonts.lookIn(newFolder);
        return new OfficeFonts(fonts, newFolder);
    }

    /** Whether 仿宋 stands in documents as itself; if not, 宋 stands in for it. */
    public boolean hasFangsong() {
        return fonts.substitutions().isEmpty();
    }
}
