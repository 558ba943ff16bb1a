package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Tiling;
import org.gongkailan.paper.Typeface;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A character that no font has, shown by a picture. */
class CharacterPictureTest {
    private static final int RARE = 0x20BB7;
    @TempDir
    private Path folder;

    /** A cross of ink on paper, as a telephone takes it: neither black nor white. */
    private Path picture(String format) throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(220, 215, 200));
        graphics.fillRect(0, 0, 400, 300);
        graphics.setColor(new Color(60, 50, 50));
        graphics.setStroke(new BasicStroke(20));
        graphics.drawLine(100, 150, 300, 150);
        graphics.drawLine(200, 60, 200, 240);
        graphics.dispose();
        Path file = folder.resolve("字." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }

    private Fonts drawing(CharacterShape shape) {
        return Printer.FONTS.drawing(codePoint -> codePoint == RARE ? Optional.of(shape) : Optional.empty());
    }

    private static Paper paper() {
        return new Paper("试", "试", Samples.report().date(), PageSetup.upright(PaperSize.A4, 20, 20, 20, 20),
                List.of(Paragraph.of("户主" + Character.toString(RARE) + "建国", Style.of(Typeface.SONG, 40))), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void thePagesTextHasTheCharacterAndItsInk(String format) throws IOException {
        var shape = new CharacterPictureFile(picture(format)).shape();
        var printed = new PdfWriter(drawing(shape)).write(paper(), folder.resolve("a.pdf"), Progress.NONE);

        assertEquals(List.of(), printed.missing());
        try (var pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertEquals("户主" + Character.toString(RARE) + "建国", new PDFTextStripper().getText(pdf).strip());
        }
        try (var preview = new Preview(folder.resolve("a.pdf"))) {
            var page = preview.render(0, 72);
            int middle = 57 + 2 * 40 + 20;
            assertTrue(java.util.stream.IntStream.range(50, 110).anyMatch(y -> (page.getRGB(middle, y) & 0xFF) < 100), "no ink");
        }
        Printer.assertArchival(folder.resolve("a.pdf"));
    }

    @Test
    void aPosterInTilesShowsItTooAndStaysArchival() throws IOException {
        var fonts = drawing(new CharacterPictureFile(picture("png")).shape());
        new PdfWriter(fonts).write(paper().tiled(new Tiling(PaperSize.A4, "拼图")), folder.resolve("a.pdf"), Progress.NONE);

        try (var pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains(Character.toString(RARE)));
        }
        Printer.assertArchival(folder.resolve("a.pdf"));
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        var fonts = drawing(new CharacterPictureFile(picture("png")).shape());
        new PdfWriter(fonts).write(paper(), folder.resolve("a.pdf"), Progress.NONE);
        new PdfWriter(fonts).write(paper(), folder.resolve("b.pdf"), Progress.NONE);

        assertArrayEquals(Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
    }

    @Test
    void aShapeIsKeptAsAWord() throws IOException {
        var shape = new CharacterPictureFile(picture("png")).shape();

        assertEquals(shape, CharacterShape.of(shape.word()));
    }

    @Test
    void aPictureWithoutInkIsRefused() throws IOException {
        Path blank = folder.resolve("blank.png");
        ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "png", blank.toFile());

        refused("typeset.picture.blank", blank);
    }

    @Test
    void whatOnlyClaimsToBeAPictureIsRefused() throws IOException {
        refused("typeset.picture.unreadable", Files.writeString(folder.resolve("a.png"), "<svg onload='x'/>"));
        var gif = folder.resolve("a.gif");
        ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY), "gif", gif.toFile());
        refused("typeset.picture.unreadable", gif);
        byte[] whole = Files.readAllBytes(picture("png"));
        refused("typeset.picture.unreadable", Files.write(folder.resolve("torn.png"), java.util.Arrays.copyOf(whole, 60)));
    }

    @Test
    void aBombIsRefusedBeforeItIsDecoded() throws IOException {
        refused("typeset.picture.too-large", Files.write(folder.resolve("bomb.png"), headerOf(60_000, 60_000)));
        refused("typeset.picture.too-small", Files.write(folder.resolve("tiny.png"), headerOf(4, 4)));
    }

    private static byte[] headerOf(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        byte[] head = ByteBuffer.allocate(17).put("IHDR".getBytes()).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0}).array();
        var sum = new CRC32();
        sum.update(head);
        out.write(ByteBuffer.allocate(25).putInt(13).put(head).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }

    private static void refused(String key, Path file) {
        assertEquals(key, assertThrows(UserProblem.class, () -> new CharacterPictureFile(file).shape()).key());
    }
}
