package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.OfficeFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.SystemFolder;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.character.CharacterPicture;
import org.gongkailan.villageboard.character.CharacterPictures;
import org.kordamp.ikonli.feather.Feather;

/** The sheet of fonts: the office's folder and what is in it, whether there is a 仿宋, pictures of characters. */
final class FontSheet extends VBox {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 520;
    private static final double PICTURE = 48;
    private final Desk desk;
    private final CharacterPictures pictures;
    private OfficeFonts fonts;

    FontSheet(Desk desk, OfficeFonts fonts, CharacterPictures pictures) {
        super(12);
        this.desk = desk;
        this.fonts = fonts;
        this.pictures = pictures;
        setPrefSize(WIDTH, HEIGHT);
        show();
    }

    private void show() {
        var all = new VBox(12, section(Messages.of("villageboard.fonts.folder")), words(fonts.folder().toString()), folderButtons(),
                list(fonts.found()), quiet(Messages.of("villageboard.fonts.usual")),
                words(Messages.of(fonts.hasFangsong() ? "villageboard.fonts.fangsong" : "villageboard.fonts.no-fangsong")),
                section(Messages.of("villageboard.fonts.pictures")), drawn(pictures.all()));
        all.getStyleClass().add("posting-form");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        getChildren().setAll(scroll);
    }

    private static Label section(String words) {
        var label = new Label(words);
        label.getStyleClass().add("form-section");
        return label;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String words) {
        var label = words(words);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node folderButtons() {
        return new HBox(8, Buttons.of(Action.of(Messages.of("villageboard.fonts.add"), Feather.PLUS, this::add)),
                Buttons.of(Action.of(Messages.of("villageboard.fonts.folder.choose"), Feather.FOLDER, this::choose)),
                Buttons.link(SystemFolder.show(fonts.folder())));
    }

    private Node list(List<OfficeFonts.Found> found) {
        if (found.isEmpty()) {
            return quiet(Messages.of("villageboard.fonts.none"));
        }
        return new VBox(6, found.stream().map(FontSheet::line).toArray(Node[]::new));
    }

    private static Node line(OfficeFonts.Found font) {
        var badge = switch (font.state()) {
            case USABLE -> new Badge(Messages.of("villageboard.fonts.usable"), Tone.GOOD);
            case FORBIDDEN -> new Badge(Messages.of("villageboard.fonts.forbidden"), Tone.SOON);
            case UNUSABLE -> new Badge(Messages.of("villageboard.fonts.unusable"), Tone.BAD);
        };
        var line = new HBox(12, badge.label(), new Label(font.file()), quiet(font.family()));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node drawn(List<CharacterPicture> all) {
        if (all.isEmpty()) {
            return quiet(Messages.of("villageboard.fonts.pictures.none"));
        }
        return new FlowPane(12, 12, all.stream().map(this::face).toArray(Node[]::new));
    }

    private Node face(CharacterPicture picture) {
        var image = new ImageView(Pictures.image(picture.shape().picture()));
        image.setFitWidth(PICTURE);
        image.setFitHeight(PICTURE);
        var remove = Icons.button(Feather.X, Messages.of("villageboard.fonts.remove", picture.number()), () -> {
            pictures.remove(picture);
            show();
        });
        var face = new HBox(6, image, new Label(picture.number()), remove);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    private void add() {
        desk.dialogs().pickFiles(Messages.of("villageboard.fonts.add"), FileKind.of(Messages.of("villageboard.fonts.files"),
                "*.ttf", "*.ttc")).forEach(fonts::add);
        show();
    }

    private void choose() {
        desk.dialogs().pickFolder(Messages.of("villageboard.fonts.folder")).ifPresent(this::moveTo);
    }

    private void moveTo(Path folder) {
        desk.preferences().fonts(folder);
        desk.preferences().save();
        fonts = fonts.in(folder);
        show();
    }
}
