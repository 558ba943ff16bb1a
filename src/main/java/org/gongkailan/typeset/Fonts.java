package org.gongkailan.typeset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;

/**
 * All fonts a document may use: the bundled ones, the office's own folder, the system's. One per process: each file is
 * parsed once, when first needed, and shared by all threads. A character is looked for in the wanted face, then in 宋
 * with 8105 characters, 宋 with GB 18030 and 楷, then in the office's folder, then in the system.
 */
public final class Fonts {
    private final Map<Typeface, Cascade> regular = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Cascade> bold = new EnumMap<>(Typeface.class);
    private final FontFolders found;
    private final Bundled bundled = new Bundled();
    private Optional<Face> fangsong;

    /**
     * @param officeFolder fonts that the office has bought, searched before the system's; null for none
     */
    public Fonts(Path officeFolder) {
        this(officeFolder, FontFolders.ofSystem());
    }

    Fonts(Path officeFolder, List<Path> systemFolders) {
        found = new FontFolders(officeFolder, systemFolders);
    }

    /** Typefaces that another stands in for on this machine: 仿宋, where no usable font file is installed. */
    public List<Substitution> substitutions() {
        return fangsong().isPresent() ? List.of()
                : List.of(new Substitution(Typeface.FANGSONG, bundled.song().family()));
    }

    /** The characters of a text that no font has, each once, so that a screen can name them before printing. */
    public List<OddCharacter> missing(String text) {
        var notes = new Notes();
        new Shaper(this, notes).shape(text, Style.of(Typeface.SONG, 10));
        return notes.missing();
    }

    /** The face for the numbers of characters that no font has. */
    Face digits() {
        return bundled.hei();
    }

    /** The faces to try for a typeface, best first. */
    synchronized Cascade cascade(Typeface typeface, boolean isBold) {
        return (isBold ? bold : regular).computeIfAbsent(typeface, t -> new Cascade(chain(t, isBold), found));
    }

    private List<Bundled.Source> chain(Typeface typeface, boolean isBold) {
        var chain = new ArrayList<Bundled.Source>();
        chain.add(bundled::marks);
        switch (typeface) {
            case HEI -> chain.add(isBold ? bundled::heiBold : bundled::hei);
            case KAI -> chain.add(bundled::kai);
            case FANGSONG -> fangsong().ifPresent(face -> chain.add(() -> face));
            case SONG -> { }
        }
        chain.add(isBold ? bundled::songBold : bundled::song);
        chain.add(bundled::songOfGb18030);
        chain.add(bundled::kai);
        return chain;
    }

    private synchronized Optional<Face> fangsong() {
        if (fangsong == null) {
            fangsong = found.fangsong();
        }
        return fangsong;
    }
}
