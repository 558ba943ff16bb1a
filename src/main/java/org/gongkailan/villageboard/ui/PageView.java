package org.gongkailan.villageboard.ui;

import java.awt.image.BufferedImage;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page as it will print: the whole of it as large as the room allows, or as wide as the room and scrolled; with the way to the
 * next one.
 */
public final class PageView extends BorderPane {
    private static final double MARGIN = 16;
    /** What rounding to dots may change of a page's shape. */
    private static final double ROUNDING = 0.02;
    private final Pages model;
    private final ImageView image = new ImageView();
    private final StackPane ground;
    private final ScrollPane scroll;
    /** Height of the pages for each of their width. */
    private double shape = 1;

    /** @param words what stands there while there is no page and none is being drawn */
    public PageView(Pages model, String words) {
        this(model, new ReadOnlyStringWrapper(words));
    }

    /** The same with words that change. */
    PageView(Pages model, ObservableStringValue words) {
        this.model = model;
        getStyleClass().add("page-view");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        var nothing = new Label();
        nothing.textProperty().bind(Bindings.when(model.works).then(Messages.of("villageboard.new.drawing-page")).otherwise(words));
        nothing.getStyleClass().add("quiet");
        nothing.visibleProperty().bind(model.picture.isNull());
        scroll = scroll();
        ground = new StackPane(nothing, scroll);
        ground.setMinSize(0, 0);
        image.fitWidthProperty().bind(ground.widthProperty().subtract(2 * MARGIN));
        image.fitHeightProperty().bind(Bindings.when(model.wide).then(0).otherwise(ground.heightProperty().subtract(2 * MARGIN)));
        ground.heightProperty().subscribe(this::ask);
        ground.widthProperty().subscribe(this::ask);
        model.wide.subscribe(this::ask);
        setCenter(ground);
        setBottom(pager());
        model.page.subscribe(page -> scroll.setVvalue(0));
        model.picture.subscribe(this::show);
    }

    private ScrollPane scroll() {
        var around = new StackPane(image);
        around.setPadding(new Insets(MARGIN));
        var pane = new ScrollPane(around);
        pane.setFitToWidth(true);
        pane.fitToHeightProperty().bind(model.wide.not());
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.vbarPolicyProperty().bind(Bindings.when(model.wide).then(ScrollPane.ScrollBarPolicy.AS_NEEDED)
                .otherwise(ScrollPane.ScrollBarPolicy.NEVER));
        pane.visibleProperty().bind(model.picture.isNotNull());
        pane.setMinSize(0, 0);
        return pane;
    }

    private void show(BufferedImage picture) {
        image.setImage(picture == null ? null : Pictures.image(picture));
        if (picture != null) {
            take((double) picture.getHeight() / picture.getWidth());
            if (model.spot.get() != null) {
                scrollTo(model.spot.get());
            }
        }
    }

    private void take(double now) {
        if (Math.abs(now - shape) > shape * ROUNDING) {
            shape = now;
            ask();
        }
    }

    private void scrollTo(double spot) {
        scroll.layout();
        double room = scroll.getViewportBounds().getHeight();
        double page = image.getBoundsInLocal().getHeight();
        double beyond = page + 2 * MARGIN - room;
        scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp((MARGIN + spot * page - room / 2) / beyond, 0, 1));
    }

    private void ask() {
        model.viewHeight.set(dots());
    }

    /** How high the picture is shown, in dots of the screen. */
    private int dots() {
        var window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getOutputScaleY();
        double height = model.wide.get() ? (ground.getWidth() - 2 * MARGIN) * shape : ground.getHeight() - 2 * MARGIN;
        return (int) Math.round(height * scale);
    }

    private HBox pager() {
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
        var pager = new HBox(8, back, words, on, wide());
        pager.getStyleClass().add("pager");
        pager.visibleProperty().bind(model.pages.greaterThan(0));
        pager.setAlignment(Pos.CENTER);
        return pager;
    }

    private Node wide() {
        var wide = new ToggleButton(Messages.of("villageboard.new.page.wide"));
        wide.setMinWidth(Region.USE_PREF_SIZE);
        wide.selectedProperty().bindBidirectional(model.wide);
        return wide;
    }
}
