package org.gongkailan.villageboard.archive;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.gongkailan.finding.UserProblem;

/**
 * Pictures of the board as evidence: read as jpg or png, drawn anew upright and no larger than a page needs, so that
 * nothing of the camera, the place or the time it was taken at stays in the file.
 */
public final class Photos {
    private static final int MOST_MEGABYTES = 20;
    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;
    private static final long MOST_DOTS = 60_000_000;
    private static final int LONGEST_SIDE = 1600;

    private Photos() {
    }

    /**
     * The picture of a file as it may be kept: a jpg of at most 1,600 dots a side.
     *
     * @throws UserProblem if the file is no jpg or png, or larger than 20 megabytes or 60 million dots
     */
    public static byte[] clean(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserProblem("villageboard.photo.too-large", file.getFileName(), MOST_MEGABYTES);
            }
            byte[] bytes = Files.readAllBytes(file);
            return jpg(upright(small(read(bytes, file)), Orientation.of(bytes)));
        } catch (IOException e) {
            throw new UserProblem(e, "villageboard.photo.unreadable", file.getFileName());
        }
    }

    private static BufferedImage read(byte[] bytes, Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UserProblem("villageboard.photo.unreadable", file.getFileName());
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!reader.getFormatName().matches("(?i)jpe?g|png")) {
                    throw new UserProblem("villageboard.photo.unreadable", file.getFileName());
                }
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw new UserProblem("villageboard.photo.too-many-dots", file.getFileName());
                }
                return reader.read(0);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(e); // what the readers of the platform throw on a damaged picture
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage small(BufferedImage image) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        return drawn(image, width, height, AffineTransform.getScaleInstance((double) width / image.getWidth(),
                (double) height / image.getHeight()));
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        boolean turned = orientation.swapsSides();
        return drawn(image, turned ? image.getHeight() : image.getWidth(), turned ? image.getWidth() : image.getHeight(),
                orientation.upright(image.getWidth(), image.getHeight()));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = page.createGraphics();
        ink.setColor(java.awt.Color.WHITE);
        ink.fillRect(0, 0, width, height);
        ink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        ink.drawImage(image, how, null);
        ink.dispose();
        return page;
    }

    private static byte[] jpg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
