package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergedContoursTest {
    private static final int SOME = 40;
    private static final List<String> OF_THE_SCREEN = List.of("NotoSansSC-Regular-8105.ttf", "NotoSansSC-Bold-8105.ttf");

    private static Path2D strokes(int rule, Rectangle... strokes) {
        var path = new Path2D.Double(rule);
        for (Rectangle stroke : strokes) {
            path.append(stroke, false);
        }
        return path;
    }

    private static double byEvenOdd(Path2D outline) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(outline, false);
        return MergedContours.size(new Area(path));
    }

    private static GlyphTable font(String name) throws IOException {
        try (var in = Bundled.class.getResourceAsStream("fonts/" + name)) {
            return new GlyphTable(in.readAllBytes());
        }
    }

    @Test
    void strokesThatCrossBecomeOneOutline() {
        var cross = strokes(Path2D.WIND_NON_ZERO, new Rectangle(0, 40, 100, 20), new Rectangle(40, 0, 20, 100));

        assertEquals(3200, byEvenOdd(cross));
        assertEquals(3600, byEvenOdd(MergedContours.merged(cross)));
    }

    @Test
    void strokeThatTouchesNoOtherKeepsItsPoints() {
        var apart = strokes(Path2D.WIND_NON_ZERO, new Rectangle(0, 0, 10, 100), new Rectangle(40, 0, 10, 100));

        assertEquals(GlyphOutline.points(GlyphOutline.written(apart)), GlyphOutline.points(GlyphOutline.written(MergedContours.merged(apart))));
    }

    @Test
    void outlineIsReadAsItWasWritten() throws IOException {
        GlyphTable font = font(OF_THE_SCREEN.getFirst());

        for (int glyph = 1; glyph < font.count(); glyph += SOME) {
            if (font.drawn(glyph)) {
                Path2D outline = font.outline(glyph, Path2D.WIND_NON_ZERO);
                Path2D again = GlyphOutline.read(GlyphOutline.written(outline), Path2D.WIND_NON_ZERO);
                assertEquals(MergedContours.size(new Area(outline)), MergedContours.size(new Area(again)), 1, "glyph " + glyph);
                assertEquals(outline.getBounds2D(), again.getBounds2D(), "glyph " + glyph);
            }
        }
    }

    /** What JavaFX needs where it draws scaled text without a graphics card: by the even-odd rule. */
    @Test
    void fontsOfTheScreenHaveNoStrokesOverEachOther() throws IOException {
        for (String name : OF_THE_SCREEN) {
            GlyphTable font = font(name);

            assertTrue(font.count() > 10_000, name);
            assertFalse(IntStream.range(0, font.count()).anyMatch(font::saysItOverlaps), name);
            assertEquals(List.of(), IntStream.range(0, font.count() / SOME).map(i -> i * SOME)
                    .filter(glyph -> font.drawn(glyph) && MergedContours.overlaps(font, glyph)).boxed().toList(), name);
        }
    }
}
