package org.gongkailan.villageboard.ui;

import java.awt.image.BufferedImage;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures that were drawn without a window, for the window. */
final class Pictures {
    private Pictures() {
    }

    static WritableImage image(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var image = new WritableImage(width, height);
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
