package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.gongkailan.paper.Scratch;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PagePictures;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.SystemFolder;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Obstacles;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.printing.PrintResult;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What becomes of a posting: files, paper or pictures of one village or of all, and what is said when they are there. */
final class PostingFoot extends HBox {
    private static final String NOT_YET = Messages.of("villageboard.new.not-yet");
    private final Desk desk;
    private final NewPostingViewModel model;
    private final Runnable openFindings;

    /** @param openFindings shows why villages were held back */
    PostingFoot(Desk desk, NewPostingViewModel model, Runnable openFindings) {
        super(8);
        this.desk = desk;
        this.model = model;
        this.openFindings = openFindings;
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("side-form-foot");
        getChildren().addAll(Buttons.of(Action.of(Messages.of("ui.close"), desk.sheets()::close)), pictures(), paper(), one(), all());
    }

    private Node one() {
        return Buttons.of(Action.of(Messages.of("villageboard.new.print-one"), () -> print(village())).possibleWhen(model.printable, NOT_YET));
    }

    private Node paper() {
        return menu(Messages.of("villageboard.new.paper-print"), Feather.PRINTER, List.of(
                Action.of(Messages.of("villageboard.new.paper-one"), () -> onPaper(village())),
                Action.of(Messages.of("villageboard.new.paper-all"), () -> onPaper(villages()))));
    }

    private Node pictures() {
        var pages = PagePictures.USUAL;
        var together = new PagePictures(PagePictures.USUAL_WIDTH, true);
        return menu(Messages.of("villageboard.new.pictures"), Feather.IMAGE, List.of(
                Action.of(Messages.of("villageboard.new.pictures.one"), () -> draw(village(), pages)),
                Action.of(Messages.of("villageboard.new.pictures.one-long"), () -> draw(village(), together)),
                Action.of(Messages.of("villageboard.new.pictures.all"), () -> draw(villages(), pages)),
                Action.of(Messages.of("villageboard.new.pictures.all-long"), () -> draw(villages(), together))));
    }

    private Node all() {
        var all = Buttons.primary(Action.of("", Feather.FILE_TEXT, () -> print(villages())).possibleWhen(model.printable, NOT_YET));
        all.textProperty().bind(Bindings.createStringBinding(
                () -> model.page.villages.isEmpty() ? Messages.of("villageboard.new.print")
                        : Messages.of("villageboard.new.print-all", model.page.villages.size()), model.page.villages));
        return all;
    }

    private Set<Village> village() {
        return Set.of(model.page.village.get());
    }

    private Set<Village> villages() {
        return Set.copyOf(model.page.villages);
    }

    private Node menu(String words, Ikon icon, List<Action> actions) {
        var menu = new MenuButton(words, Icons.of(icon));
        menu.getItems().setAll(actions.stream().map(Buttons::item).toList());
        menu.disableProperty().bind(model.printable.not());
        Obstacles.of(menu, NOT_YET);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private void print(Set<Village> wanted) {
        desk.dialogs().pickFolder(Messages.of("villageboard.new.folder")).ifPresent(folder -> {
            model.print(wanted, folder, this::printed);
            model.whenStopped(done -> desk.notices().say(Messages.of("villageboard.new.stopped", done), SystemFolder.show(folder)));
        });
    }

    private void onPaper(Set<Village> wanted) {
        model.print(wanted, Scratch.folder(), (result, folder) -> {
            allPassed(result);
            if (!result.printed().isEmpty()) {
                desk.printing().print(files(result));
            }
        });
        model.whenStopped(done -> desk.notices().say(Messages.of("villageboard.new.stopped-paper")));
    }

    private void draw(Set<Village> wanted, PagePictures kind) {
        desk.dialogs().pickFolder(Messages.of("villageboard.new.pictures.folder")).ifPresent(chosen -> {
            model.pictures(wanted, chosen, kind, (result, folder) -> {
                if (allPassed(result.notices())) {
                    desk.notices().say(Messages.of("villageboard.new.drawn", result.notices().printed().size(),
                            result.files().size()), SystemFolder.show(folder));
                }
            });
            model.whenStopped(done -> desk.notices().say(Messages.of("villageboard.new.stopped-pictures"), SystemFolder.show(chosen)));
        });
    }

    private static List<Path> files(PrintResult result) {
        return result.printed().stream().map(PrintResult.Printout::file).toList();
    }

    private boolean allPassed(PrintResult result) {
        int done = result.printed().size();
        int heldBack = result.villages().size() - done;
        if (heldBack > 0) {
            openFindings.run();
            desk.notices().warn(Messages.of("villageboard.new.held-back", done, heldBack));
        }
        return heldBack == 0;
    }

    // A sheet with villages that were held back stays open, and the files of the others are one click away.
    private void printed(PrintResult result, Path folder) {
        if (allPassed(result)) {
            desk.sheets().close();
        }
        if (!result.printed().isEmpty()) {
            desk.notices().say(Messages.of("villageboard.new.printed", result.printed().size(), result.pages()),
                    SystemFolder.show(folder), desk.printing().offer(files(result)));
        }
    }
}
