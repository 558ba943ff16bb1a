package org.gongkailan.typeset;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkailan.typeset.Bundled.Source;

/**
 * The faces to try for one typeface, best first, with what was found for each character. Threads may race to fill in
 * the same answer; it is the same answer.
 */
final class Cascade {
    /** Stands where a character was lost on the way; no sign for it is that character. */
    private static final int DAMAGED = 0xFFFD;
    private static final Glyph UNKNOWN = new Glyph(null, 0);
    private final List<Source> faces;
    private final FontFolders folders;
    private final Glyph[] common = new Glyph[Character.MAX_VALUE + 1];
    private final ConcurrentHashMap<Integer, Glyph> rare = new ConcurrentHashMap<>();

    /** A character's glyph in the face that has it; the face is null if none has. */
    record Glyph(Face face, int id) {
        boolean missing() {
            return face == null;
        }
    }

    Cascade(List<Source> faces, FontFolders folders) {
        this.faces = faces;
        this.folders = folders;
    }

    Glyph glyph(int codePoint) {
        if (codePoint >= common.length) {
            return rare.computeIfAbsent(codePoint, this::find);
        }
        Glyph known = common[codePoint];
        if (known == null) {
            known = find(codePoint);
            common[codePoint] = known;
        }
        return known;
    }

    private Glyph find(int codePoint) {
        if (codePoint == DAMAGED) {
            return UNKNOWN;
        }
        for (Source source : faces) {
            Glyph glyph = in(source.face(), codePoint);
            if (glyph != null) {
                return glyph;
            }
        }
        Optional<Face> elsewhere = folders.faceWith(codePoint);
        return elsewhere.map(face -> new Glyph(face, face.glyph(codePoint))).orElse(UNKNOWN);
    }

    private static Glyph in(Face face, int codePoint) {
        int glyph = face.glyph(codePoint);
        return glyph == 0 || isNarrowQuote(face, codePoint, glyph) ? null : new Glyph(face, glyph);
    }

    // Chinese quotation marks fill a square; a face that draws them narrow leaves them to the next.
    private static boolean isNarrowQuote(Face face, int codePoint, int glyph) {
        return codePoint >= 0x2018 && codePoint <= 0x201D && face.advance(glyph) < 0.9f;
    }
}
