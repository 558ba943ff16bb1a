package org.gongkailan.typeset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.paper.Typeface;

/**
 * The font files of this machine behind {@link Fonts}: bundled, the office's, the system's. What was found is kept until
 * the office points to another folder or adds a file.
 */
final class FontShelf {
    private final Map<Typeface, Cascade> regular = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Cascade> bold = new EnumMap<>(Typeface.class);
    private final List<Path> systemFolders;
    private final Bundled bundled = new Bundled();
    private FontFolders found;
    private Optional<Face> fangsong;

    /** @param officeFolder searched before the system's; may be null */
    FontShelf(Path officeFolder, List<Path> systemFolders) {
        this.systemFolders = systemFolders;
        found = new FontFolders(officeFolder, systemFolders);
    }

    /** Forgets what was found and searches a folder of the office's from now on. */
    synchronized void lookIn(Path officeFolder) {
        found = new FontFolders(officeFolder, systemFolders);
        fangsong = null;
        regular.clear();
        bold.clear();
    }

    Bundled bundled() {
        return bundled;
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

    synchronized Optional<Face> fangsong() {
        if (fangsong == null) {
            fangsong = found.fangsong();
        }
        return fangsong;
    }
}
