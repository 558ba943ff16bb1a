package org.gongkailan.typeset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;

/**
 * All fonts a document may use: the bundled ones, the office's own folder, the system's. One per process: each file is
 * parsed once, when first needed, and shared by all threads. A character is looked for in the wanted face, then in 宋
 * with 8105 characters, 宋 with GB 18030 and 楷, then in the office's folder, then in the system; one that is nowhere may
 * have a picture.
 */
public final class Fonts {
    /** The bundled fonts have all unified ideographs of the first block up to here. */
    private static final int LAST_BUNDLED = 0x9FA5;
    private final FontShelf shelf;
    private final Pictures pictures;
    private final Set<Integer> byHand;

    /** Where pictures of characters that no font has come from. */
    @FunctionalInterface
    public interface Pictures {
        /** The picture of a character, if somebody supplied one. */
        Optional<CharacterShape> of(int codePoint);
    }

    /**
     * @param officeFolder fonts that the office has bought, searched before the system's; null for none
     */
    public Fonts(Path officeFolder) {
        this(officeFolder, FontFolders.ofSystem());
    }

    Fonts(Path officeFolder, List<Path> systemFolders) {
        this(new FontShelf(officeFolder, systemFolders), codePoint -> Optional.empty(), Set.of());
    }

    private Fonts(FontShelf shelf, Pictures pictures, Set<Integer> byHand) {
        this.shelf = shelf;
        this.pictures = pictures;
        this.byHand = byHand;
    }

    /** The same fonts, with pictures for characters that none of them has. */
    public Fonts drawing(Pictures newPictures) {
        return new Fonts(shelf, newPictures, byHand);
    }

    /** The same fonts, with a line to write on for characters that none of them has and nobody drew. */
    Fonts leaving(Set<Integer> codePoints) {
        return new Fonts(shelf, pictures, codePoints);
    }

    /** Searches another folder of the office's, or the same again after a file was added; null for none. */
    public void lookIn(Path officeFolder) {
        shelf.lookIn(officeFolder);
    }

    /** Typefaces that another stands in for on this machine: 仿宋, where no usable font file is installed. */
    public List<Substitution> substitutions() {
        return shelf.fangsong().isPresent() ? List.of()
                : List.of(new Substitution(Typeface.FANGSONG, shelf.bundled().song().family()));
    }

    /** The characters of a text that no font has and nobody drew, each once, so that a screen can name them before printing. */
    public List<OddCharacter> missing(String text) {
        if (text.chars().allMatch(Fonts::bundled)) {
            return List.of();
        }
        var notes = new Notes();
        new Shaper(this, notes).shape(text, Style.of(Typeface.SONG, 10));
        return notes.missing();
    }

    // Most texts hold nothing else, and asking for each of their characters takes its time.
    private static boolean bundled(int c) {
        return c < 0x7F || c >= 0x4E00 && c <= LAST_BUNDLED;
    }

    /** The face for the numbers of characters that no font has. */
    Face digits() {
        return shelf.bundled().hei();
    }

    /** The faces to try for a typeface, best first. */
    Cascade cascade(Typeface typeface, boolean isBold) {
        return shelf.cascade(typeface, isBold);
    }

    /** The picture of a character that no font has, if somebody supplied one. */
    Optional<CharacterShape> picture(int codePoint) {
        return pictures.of(codePoint);
    }

    /** Whether somebody writes a character in by hand where no font has it. */
    boolean byHand(int codePoint) {
        return byHand.contains(codePoint);
    }
}
