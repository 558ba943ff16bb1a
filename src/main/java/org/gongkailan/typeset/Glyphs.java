package org.gongkailan.typeset;

import java.util.Arrays;
import org.gongkailan.paper.Style;

/**
 * Text with a face and a width for every character: what lines are broken from. A missing character has no face. A
 * line break of the author stands as {@code '\n'} without width. The arrays are as long as the text or longer.
 */
final class Glyphs {
    int[] codePoints;
    int[] ids;
    Face[] faces;
    Style[] styles;
    /** Points. */
    float[] advances;
    int length;
    /** The style of an empty text's only line. */
    final Style first;

    Glyphs(Style first, int capacity) {
        this.first = first;
        codePoints = new int[capacity];
        ids = new int[capacity];
        faces = new Face[capacity];
        styles = new Style[capacity];
        advances = new float[capacity];
    }

    void add(int codePoint, Cascade.Glyph glyph, Style style, double em) {
        if (length == codePoints.length) {
            grow();
        }
        codePoints[length] = codePoint;
        ids[length] = glyph.id();
        faces[length] = glyph.face();
        styles[length] = style;
        advances[length++] = (float) (em * style.size());
    }

    private void grow() {
        int capacity = length * 2 + 8;
        codePoints = Arrays.copyOf(codePoints, capacity);
        ids = Arrays.copyOf(ids, capacity);
        faces = Arrays.copyOf(faces, capacity);
        styles = Arrays.copyOf(styles, capacity);
        advances = Arrays.copyOf(advances, capacity);
    }

    boolean breaksLineAt(int index) {
        return codePoints[index] == '\n';
    }

    /** The largest size between two places; of an empty stretch, the size that stands there. */
    double size(int from, int to) {
        double size = from < to ? 0 : (from < length ? styles[from] : length > 0 ? styles[length - 1] : first).size();
        for (int i = from; i < to; i++) {
            size = Math.max(size, styles[i].size());
        }
        return size;
    }

    /** The characters between two places. */
    String text(int from, int to) {
        return new String(codePoints, from, to - from);
    }
}
