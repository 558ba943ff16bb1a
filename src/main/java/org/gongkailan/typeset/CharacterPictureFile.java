package org.gongkailan.typeset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gongkailan.finding.UserProblem;

/**
 * A picture of one character that somebody hands in: PNG or JPEG, of a sensible size, with ink on paper. What it claims
 * to measure is read before a single dot is decoded.
 *
 * @param file the picture
 */
public record CharacterPictureFile(Path file) {
    private static final long MOST_BYTES = 8L << 20;
    private static final int LEAST_DOTS = 24;
    private static final int MOST_DOTS = 4000;

    /**
     * The character in it.
     *
     * @throws UserProblem if it cannot be read, is no PNG or JPEG, is too small or too large, or shows nothing
     */
    public CharacterShape shape() {
        BufferedImage picture = read();
        CharacterShape shape = CharacterShape.of(picture);
        if (shape == null) {
            throw new UserProblem("typeset.picture.blank", file.getFileName());
        }
        return shape;
    }

    private BufferedImage read() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserProblem("typeset.picture.too-large", file.getFileName(), MOST_BYTES >> 20, MOST_DOTS);
            }
            try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
                return read(in);
            }
        } catch (IOException e) {
            throw new UserProblem(e, "typeset.picture.unreadable", file.getFileName());
        }
    }

    private BufferedImage read(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = in == null ? java.util.Collections.emptyIterator() : ImageIO.getImageReaders(in);
        ImageReader reader = readers.hasNext() ? readers.next() : null;
        if (reader == null || !reader.getFormatName().toLowerCase(Locale.ROOT).matches("png|jpe?g")) {
            throw new UserProblem("typeset.picture.unreadable", file.getFileName());
        }
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST_DOTS || height > MOST_DOTS) {
                throw new UserProblem("typeset.picture.too-large", file.getFileName(), MOST_BYTES >> 20, MOST_DOTS);
            }
            if (width < LEAST_DOTS || height < LEAST_DOTS) {
                throw new UserProblem("typeset.picture.too-small", file.getFileName(), LEAST_DOTS);
            }
            return reader.read(0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException | NegativeArraySizeException broken) {
            // The JDK's decoders throw all of these at pictures that are damaged on purpose.
            throw new UserProblem(broken, "typeset.picture.unreadable", file.getFileName());
        } finally {
            reader.dispose();
        }
    }
}
