package org.gongkailan.requests.letter.ui;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;

/** Printed pages one below the other, as wide as there is room. */
final class PagesColumn extends ScrollPane {
    private static final double MARGIN = 40;
    private final VBox column = new VBox(16);

    PagesColumn() {
        column.setAlignment(Pos.TOP_CENTER);
        column.setPadding(new Insets(16));
        column.getStyleClass().add("letter-pages");
        setContent(column);
        setFitToWidth(true);
    }

    void show(List<BufferedImage> pages) {
        column.getChildren().setAll(pages.stream().map(page -> {
            var view = new ImageView(image(page));
            view.fitWidthProperty().bind(widthProperty().subtract(2 * MARGIN));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.getStyleClass().add("letter-page");
            return view;
        }).toList());
    }

    private static Image image(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(),
                page.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return image;
    }
}
