package org.gongkailan.villageboard.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.gongkailan.finding.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosTest {
    @TempDir
    private Path folder;

    @Test
    void whereAndWithWhatItWasTakenIsGone() throws IOException {
        byte[] clean = Photos.clean(written("现场.jpg", exif((short) 1)));

        assertFalse(new String(clean, StandardCharsets.ISO_8859_1).contains("Exif"));
        assertFalse(new String(clean, StandardCharsets.ISO_8859_1).contains("HUAWEI"));
    }

    @Test
    void aPictureTakenOnItsSideStandsUpright() throws IOException {
        var upright = ImageIO.read(new ByteArrayInputStream(Photos.clean(written("横.jpg", exif((short) 6)))));

        assertEquals(60, upright.getHeight());
        assertEquals(30, upright.getWidth());
        assertTrue(new Color(upright.getRGB(15, 5)).getRed() > 200, "what was at the left is at the top");
    }

    @Test
    void aLargePictureIsMadeSmaller() throws IOException {
        var small = ImageIO.read(new ByteArrayInputStream(Photos.clean(written("大.png", image(3200, 400, "png")))));

        assertEquals(1600, small.getWidth());
        assertEquals(200, small.getHeight());
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsName() throws IOException {
        for (byte[] bytes : new byte[][] {{}, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), java.util.Arrays.copyOf(image(60, 30, "jpg"), 40),
            image(60, 30, "gif")}) {
            var problem = assertThrows(UserProblem.class, () -> Photos.clean(written("不是照片.jpg", bytes)));
            assertTrue(problem.getLocalizedMessage().contains("不是照片.jpg"));
        }
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** 60 × 30, red at the left. */
    private static byte[] image(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var ink = image.createGraphics();
        ink.setColor(Color.RED);
        ink.fillRect(0, 0, width / 2, height);
        ink.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A jpg as a telephone writes it: maker and orientation in front of the picture. */
    private static byte[] exif(short orientation) throws IOException {
        byte[] jpg = image(60, 30, "jpg");
        byte[] maker = "HUAWEI\0\0".getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + maker.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010F).putShort((short) 2).putInt(maker.length).putInt(8 + 2 + 24 + 4);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort(orientation).putShort((short) 0);
        tiff.putInt(0).put(maker);
        var out = new ByteArrayOutputStream();
        out.write(jpg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1});
        int length = 2 + 6 + tiff.capacity();
        out.write(new byte[] {(byte) (length >> 8), (byte) length});
        out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.write(tiff.array());
        out.write(jpg, 2, jpg.length - 2);
        return out.toByteArray();
    }
}
