package org.gongkailan.typeset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.progress.Progress;

/**
 * Pages of a PDF as PNG files, for groups of villagers who read them on a telephone, without the
 * blank margins, so that type is as large as the screen allows. Grey, because that halves the file;
 * the same PDF gives the same bytes.
 *
 * @param width dots across a page
 * @param whole whether pages stand under each other in one long picture
 */
public record PagePictures(int width, boolean whole) {
    /** Dots across an A4 page that is legible on a telephone without zooming far. */
    public static final int USUAL_WIDTH = 1440;
    /** Fewest and most dots across. */
    public static final int LEAST_WIDTH = 600;
    /** Most dots across. */
    public static final int MOST_WIDTH = 6000;
    /** What groups still show unshrunk, and what a telephone still decodes, in dots. */
    private static final int LONGEST = 20_000;
    private static final double POINTS_PER_INCH = 72;
    private static final int GAP = 12;

    /** Single pages of the usual width. */
    public static final PagePictures USUAL = new PagePictures(USUAL_WIDTH, false);

    public PagePictures {
        if (width < LEAST_WIDTH || width > MOST_WIDTH) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    /**
     * Writes the pictures of a PDF: {@code name.png} for one, {@code name-1.png} and so on for several.
     *
     * @param name what the files are called, without ending
     * @return the files, in order
     */
    public List<Path> write(Path pdf, Path folder, String name, Progress progress) {
        try (var pages = new Preview(pdf)) {
            var pictures = new ArrayList<BufferedImage>();
            var files = new ArrayList<Path>();
            var part = PrintedPart.of(pages);
            for (int page = 0; page < pages.pages(); page++) {
                progress.step(page, pages.pages());
                double dots = width / part.width();
                var next = copied(part.of(pages.renderGrey(page, dots * POINTS_PER_INCH / pages.width(page)), width));
                if (!pictures.isEmpty() && (!whole || height(pictures) + GAP + next.getHeight() > LONGEST)) {
                    files.add(write(pictures, folder, name, files.size() + 1));
                    pictures.clear();
                }
                pictures.add(next);
            }
            boolean alone = files.isEmpty();
            files.add(write(pictures, folder, name, alone ? 0 : files.size() + 1));
            return files;
        }
    }

    private static int height(List<BufferedImage> pictures) {
        return pictures.stream().mapToInt(picture -> picture.getHeight() + GAP).sum() - GAP;
    }

    private static Path write(List<BufferedImage> pictures, Path folder, String name, int number) {
        Path file = folder.resolve(name + (number == 0 ? "" : "-" + number) + ".png");
        var picture = pictures.size() == 1 ? pictures.getFirst() : under(pictures);
        new OutputFile(file).write(out -> {
            if (!ImageIO.write(picture, "png", out)) {
                throw new IOException("png");
            }
        });
        return file;
    }

    private static BufferedImage under(List<BufferedImage> pictures) {
        int width = pictures.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        return drawn(width, height(pictures), graphics -> {
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.fillRect(0, 0, width, height(pictures));
            int y = 0;
            for (BufferedImage picture : pictures) {
                graphics.drawImage(picture, 0, y, null);
                y += picture.getHeight() + GAP;
            }
        });
    }

    // Without the margins, which a part of a picture keeps in memory.
    private static BufferedImage copied(BufferedImage page) {
        return drawn(page.getWidth(), page.getHeight(), graphics -> graphics.drawImage(page, 0, 0, null));
    }

    private static BufferedImage drawn(int width, int height, java.util.function.Consumer<Graphics2D> drawing) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        drawing.accept(graphics);
        graphics.dispose();
        return picture;
    }
}
