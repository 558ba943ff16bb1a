package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
    @TempDir
    Path folder;

    private void install(String font) throws IOException {
        try (var in = FontsTest.class.getResourceAsStream("fonts/" + font)) {
            Files.copy(in, folder.resolve(font));
        }
    }

    private static String faceOf(Fonts fonts, Typeface typeface, String character) {
        Cascade.Glyph glyph = fonts.cascade(typeface, false).glyph(character.codePointAt(0));
        return glyph.missing() ? "none" : glyph.face().family();
    }

    @Test
    void eachTypefaceHasItsFont() {
        Fonts fonts = Printer.FONTS;

        assertEquals("Noto Serif SC", faceOf(fonts, Typeface.SONG, "公"));
        assertEquals("Noto Sans SC", faceOf(fonts, Typeface.HEI, "公"));
        assertEquals("LXGW WenKai", faceOf(fonts, Typeface.KAI, "公"));
    }

    @Test
    void rareCharactersOfPeopleAndPlacesAreThere() {
        assertEquals(List.of(), Printer.FONTS.missing("𬭚𫖯㛃䶮𠅤"));
        assertEquals("Noto Serif SC", faceOf(Printer.FONTS, Typeface.HEI, "㐂"));
    }

    @Test
    void everyUnifiedIdeographOfTheFirstBlockIsThere() {
        var cascade = Printer.FONTS.cascade(Typeface.SONG, false);

        assertEquals(List.of(), IntStream.rangeClosed(0x4E00, 0x9FA5).filter(c -> cascade.glyph(c).missing()).boxed().toList());
    }

    @Test
    void characterThatNoFontHasIsNamedWithItsContext() {
        OddCharacter missing = Printer.FONTS.missing("村民王𠮷生").getFirst();

        assertEquals("U+20BB7", missing.number());
        assertEquals("村民王𠮷生", missing.around());
    }

    @Test
    void officeFolderSuppliesWhatTheBundledFontsLack() throws IOException {
        install("rare.ttf");
        var fonts = new Fonts(folder, List.of());

        assertEquals("Gongkailan Test Rare", faceOf(fonts, Typeface.SONG, "𠮷"));
        assertEquals(List.of(), fonts.missing("王𠮷生"));
    }

    @Test
    void secondFontOfACollectionIsFound() throws IOException {
        install("pair.ttc");

        assertEquals("Gongkailan Test Rare", faceOf(new Fonts(null, List.of(folder)), Typeface.SONG, "𠮷"));
    }

    @Test
    void privateUseCharactersComeFromTheOfficeOnly() throws IOException {
        install("private.ttf");

        assertEquals("none", faceOf(new Fonts(null, List.of(folder)), Typeface.SONG, "\uE005"));
        assertEquals("Gongkailan Test Private", faceOf(new Fonts(folder, List.of()), Typeface.SONG, "\uE005"));
    }

    @Test
    void fontThatForbidsEmbeddingIsPassedOver() throws IOException {
        install("locked.ttf");

        assertEquals("none", faceOf(new Fonts(folder, List.of()), Typeface.SONG, "𠮸"));
    }

    @Test
    void brokenFontFilesArePassedOver() throws IOException {
        Files.writeString(folder.resolve("a.ttf"), "no font");
        Files.write(folder.resolve("b.ttc"), new byte[0]);
        install("rare.ttf");

        assertEquals("Gongkailan Test Rare", faceOf(new Fonts(null, List.of(folder)), Typeface.SONG, "𠮷"));
    }

    @Test
    void installedFangsongIsUsedAndSongStandsInForWhatItLacks() throws IOException {
        install("simfang.ttf");
        var fonts = new Fonts(null, List.of(folder));

        assertEquals("FangSong", faceOf(fonts, Typeface.FANGSONG, "公"));
        assertEquals("Noto Serif SC", faceOf(fonts, Typeface.FANGSONG, "信"));
        assertEquals(List.of(), fonts.substitutions());
    }

    @Test
    void withoutFangsongThePrintSaysWhatStandsIn() {
        var writer = new PdfWriter(Printer.FONTS);
        var song = Samples.onA4(Paragraph.of("公开", Samples.SONG));
        var fangsong = Samples.onA4(Paragraph.of("公开", Style.of(Typeface.FANGSONG, 16)));

        assertEquals(List.of(), writer.write(song, folder.resolve("a.pdf"), Progress.NONE).substitutions());
        assertEquals(List.of(new Substitution(Typeface.FANGSONG, "Noto Serif SC")),
                writer.write(fangsong, folder.resolve("b.pdf"), Progress.NONE).substitutions());
    }

    @Test
    void ballotBoxesAreOfOneSize() {
        Glyphs boxes = new Shaper(Printer.FONTS, new Notes()).shape("■□☐☑☒", Samples.SONG);

        for (int i = 0; i < boxes.length; i++) {
            assertTrue(boxes.faces[i] != null, boxes.text(i, i + 1));
            assertEquals(10.5, boxes.advances[i], 0.01);
        }
    }

    @Test
    void quotationMarksAreFullWidthInEveryFace() {
        for (Typeface face : Typeface.values()) {
            Glyphs quotes = new Shaper(Printer.FONTS, new Notes()).shape("“”‘’", Style.of(face, 10));
            for (int i = 0; i < quotes.length; i++) {
                assertEquals(10, quotes.advances[i], 0.01, face + " " + quotes.text(i, i + 1));
            }
        }
    }
}
