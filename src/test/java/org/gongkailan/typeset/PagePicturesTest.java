package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkailan.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePicturesTest {
    @TempDir
    private Path folder;

    private Path pdf() {
        return new Printer(folder).print(Samples.notice(60)).file();
    }

    private List<Path> pictures(PagePictures kind, String name) {
        return kind.write(pdf(), folder.resolve(name), "告示", Progress.NONE);
    }

    @Test
    void eachPageIsAPictureOfItsWidth() throws IOException {
        var files = pictures(PagePictures.USUAL, "a");

        assertTrue(files.size() > 1);
        assertEquals("告示-1.png", files.getFirst().getFileName().toString());
        var picture = ImageIO.read(files.getFirst().toFile());
        assertEquals(PagePictures.USUAL_WIDTH, picture.getWidth(), 1);
        assertTrue(Files.size(files.getFirst()) < 600_000, Files.size(files.getFirst()) + " bytes");
    }

    @Test
    void marginsAreNotShown() throws IOException {
        var picture = ImageIO.read(pictures(PagePictures.USUAL, "a").getFirst().toFile());
        int left = picture.getWidth();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < left; x++) {
                left = (picture.getRGB(x, y) & 0xff) < 128 ? x : left;
            }
        }

        assertTrue(left > 10 && left < PagePictures.USUAL_WIDTH * 0.05, left + " dots");
    }

    @Test
    void aLongPictureHoldsAllPagesUnderEachOther() throws IOException {
        int pages = pictures(new PagePictures(600, false), "a").size();
        var files = pictures(new PagePictures(600, true), "b");

        assertEquals(List.of("告示.png"), files.stream().map(file -> file.getFileName().toString()).toList());
        assertTrue(ImageIO.read(files.getFirst().toFile()).getHeight() > pages * 800);
    }

    @Test
    void noPictureIsLongerThanATelephoneShows() throws IOException {
        for (Path file : pictures(new PagePictures(6000, true), "a")) {
            assertTrue(ImageIO.read(file.toFile()).getHeight() <= 20_000);
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        var first = pictures(PagePictures.USUAL, "a");
        var second = pictures(PagePictures.USUAL, "b");

        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(Files.readAllBytes(first.get(i)), Files.readAllBytes(second.get(i)));
        }
    }
}
