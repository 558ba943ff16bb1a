package org.gongkailan.typeset;

import java.text.Normalizer;
import java.util.List;
import org.gongkailan.paper.Run;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;

/**
 * Turns text into glyphs: cleans it, composes accents, asks {@link Fonts} for a face per character. Control and
 * direction marks are left out and noted, as are characters that no font has; variation selectors and joiners, which
 * nobody sees, are left out silently.
 */
final class Shaper {
    private final Fonts fonts;
    private final Notes notes;

    Shaper(Fonts fonts, Notes notes) {
        this.fonts = fonts;
        this.notes = notes;
    }

    Glyphs shape(String text, Style style) {
        return shape(List.of(new Run(text, style)));
    }

    Glyphs shape(List<Run> runs) {
        Style first = runs.isEmpty() ? Style.of(Typeface.SONG, 10.5) : runs.getFirst().style();
        var glyphs = new Glyphs(first, runs.stream().mapToInt(run -> run.text().length()).sum());
        runs.forEach(run -> add(run, glyphs));
        return glyphs;
    }

    private void add(Run run, Glyphs glyphs) {
        String text = Characters.hasMarks(run.text()) ? Normalizer.normalize(run.text(), Normalizer.Form.NFC)
                : run.text();
        Style style = run.style();
        Cascade cascade = fonts.cascade(style.face(), style.bold());
        notes.asked(style.face());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            add(text, i, codePoint, style, cascade, glyphs);
            i += Character.charCount(codePoint);
        }
    }

    private void add(String text, int index, int codePoint, Style style, Cascade cascade, Glyphs glyphs) {
        switch (Characters.treatment(codePoint)) {
            case LINE -> glyphs.add('\n', cascade.glyph(' '), style, 0);
            case SPACE -> {
                Cascade.Glyph blank = cascade.glyph(' ');
                double own = Characters.spaceWidth(codePoint);
                glyphs.add(codePoint, blank, style, own > 0 ? own : blank.face().advance(blank.id()));
            }
            case UNSEEN -> { }
            case FORBIDDEN -> notes.removed(text, index);
            case PRINT -> {
                Cascade.Glyph glyph = cascade.glyph(codePoint);
                if (glyph.missing() && fonts.picture(codePoint).isEmpty() && !fonts.byHand(codePoint)) {
                    notes.missing(text, index);
                }
                glyphs.add(codePoint, glyph, style, glyph.missing() ? 1 : glyph.face().advance(glyph.id()));
            }
        }
    }
}
