package org.gongkailan.annualreport.ui;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;

/** Printed pages one below the other, as they leave the printer. */
final class PagesPane extends ScrollPane {
    private static final double WIDTH = 720;
    private static final double SHEET_MARGIN = 128;

    PagesPane(List<Image> pages) {
        getStyleClass().add("pages");
        getStylesheets().add(ReportsScreen.STYLE);
        var column = new VBox(16);
        column.getStyleClass().add("pages-column");
        column.setAlignment(Pos.TOP_CENTER);
        for (Image page : pages) {
            var view = new ImageView(page);
            view.setFitWidth(WIDTH);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.getStyleClass().add("page");
            column.getChildren().add(view);
        }
        setContent(column);
        setFitToWidth(true);
        setPrefWidth(WIDTH + 96);
        // As high as the window allows, with a margin for the sheet around it.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                prefHeightProperty().bind(scene.heightProperty().subtract(SHEET_MARGIN));
            }
        });
    }

    /** A drawn page as the screen takes it; may be called off the screen thread. */
    static Image image(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(),
                page.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return image;
    }
}
