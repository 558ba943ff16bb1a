package org.gongkailan.villageboard.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The page as it will print, as large as the room allows, with the way to the next one. */
public final class PageView extends BorderPane {
    private static final double MARGIN = 16;
    private final ImageView image = new ImageView();

    /** @param words what stands there while there is no page and none is being drawn */
    public PageView(Pages model, String words) {
        this(model, new ReadOnlyStringWrapper(words));
    }

    /** The same with words that change. */
    PageView(Pages model, ObservableStringValue words) {
        getStyleClass().add("page-view");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        var nothing = new Label();
        nothing.textProperty().bind(Bindings.when(model.works).then(Messages.of("villageboard.new.drawing-page")).otherwise(words));
        nothing.getStyleClass().add("quiet");
        nothing.visibleProperty().bind(model.picture.isNull());
        var ground = new StackPane(nothing, image);
        ground.setMinSize(0, 0);
        image.fitWidthProperty().bind(ground.widthProperty().subtract(2 * MARGIN));
        image.fitHeightProperty().bind(ground.heightProperty().subtract(2 * MARGIN));
        ground.heightProperty().addListener((height, old, now) -> model.viewHeight.set(dots(now.doubleValue())));
        setCenter(ground);
        setBottom(pager(model));
        model.picture.subscribe(picture -> image.setImage(picture == null ? null : Pictures.image(picture)));
    }

    private int dots(double height) {
        var window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getOutputScaleY();
        return (int) Math.round((height - 2 * MARGIN) * scale);
    }

    private static HBox pager(Pages model) {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(() -> model.pages.get() == 0 ? ""
                : Messages.of("villageboard.new.page", model.page.get() + 1, model.pages.get()), model.page, model.pages));
        words.setMinWidth(Region.USE_PREF_SIZE);
        var back = Icons.button(Feather.CHEVRON_LEFT, Messages.of("villageboard.new.page.back"),
                () -> model.turnTo(model.page.get() - 1));
        back.disableProperty().bind(model.page.lessThan(1));
        var on = Icons.button(Feather.CHEVRON_RIGHT, Messages.of("villageboard.new.page.on"),
                () -> model.turnTo(model.page.get() + 1));
        on.disableProperty().bind(model.page.greaterThanOrEqualTo(model.pages.subtract(1)));
        var pager = new HBox(8, back, words, on);
        pager.getStyleClass().add("pager");
        pager.visibleProperty().bind(model.pages.greaterThan(0));
        pager.setAlignment(Pos.CENTER);
        return pager;
    }
}
