package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.SystemFolder;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.JobBar;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Derivation;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Form;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.PrintResult;
import org.gongkailan.villageboard.Village;
import org.kordamp.ikonli.feather.Feather;

/** The sheet on which a posting is made: roll and settings at the left, the page itself at the right, findings below. */
final class NewPostingSheet extends BorderPane {
    private static final double LEFT_WIDTH = 400;
    private static final double LINE_HEIGHT = 32;
    private final Desk desk;
    private final NewPostingViewModel model;
    private final FindingsStrip strip = new FindingsStrip(null);

    NewPostingSheet(Desk desk, NewPostingViewModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("posting-sheet");
        setLeft(left());
        setCenter(new BorderPane(new PageView(model), villageBar(), null, null, null));
        setBottom(new VBox(strip, foot()));
        strip.visibleProperty().bind(model.roll.isNotNull());
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
    }

    /** Opens it over the screen, nearly as large as the window. */
    void open() {
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                prefWidthProperty().bind(scene.widthProperty().subtract(96));
                prefHeightProperty().bind(scene.heightProperty().subtract(144));
            }
        });
        desk.sheets().open(Messages.of("villageboard.new.title"), this);
    }

    private Node left() {
        var seen = new Label();
        seen.textProperty().bind(Bindings.createStringBinding(model::seenByOutsiders, model.kind));
        seen.setWrapText(true);
        seen.getStyleClass().add("outsiders");
        var column = new VBox(12, new RollDrop(model, this::pick, model::read), seen, form());
        column.getStyleClass().add("posting-form");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(LEFT_WIDTH);
        scroll.setPrefWidth(LEFT_WIDTH);
        return scroll;
    }

    private Node form() {
        return new Form()
                .choice(Messages.of("villageboard.new.kind"), model.kind, model.kinds, NoticeKind::name)
                .text(Messages.of("villageboard.new.programme"), model.programme)
                .choice(Messages.of("villageboard.new.paper"), model.paper, Arrays.asList(PaperSize.values()).reversed(),
                        PaperSize::name)
                .date(Messages.of("villageboard.new.from"), model.from, field -> { })
                .add(Messages.of("villageboard.new.term"), term(), field -> { })
                .add(Messages.of("villageboard.new.last"), last(), field -> { })
                .text(Messages.of("villageboard.new.phone"), model.phone,
                        field -> field.prompt(Messages.of("villageboard.new.phone.prompt")))
                .text(Messages.of("villageboard.new.issuer"), model.issuer,
                        field -> field.prompt(Messages.of("villageboard.new.issuer.prompt")))
                .node();
    }

    private Node term() {
        var days = new TextField();
        days.setPrefColumnCount(4);
        days.textProperty().bindBidirectional(model.days);
        var unit = new ComboBox<TermUnit>();
        unit.getItems().setAll(TermUnit.values());
        unit.setConverter(words(TermUnit::label));
        unit.valueProperty().bindBidirectional(model.unit);
        return new HBox(8, days, unit);
    }

    private Node last() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(this::lastWords, model.period));
        words.setWrapText(true);
        var how = new Hyperlink(Messages.of("villageboard.new.how"));
        how.setMinWidth(Region.USE_PREF_SIZE);
        how.setOnAction(event -> showDerivation(how));
        how.disableProperty().bind(model.period.isNull());
        var line = new HBox(8, words, how);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(LINE_HEIGHT);
        return line;
    }

    private String lastWords() {
        var period = model.period.get();
        return period == null ? Messages.of("villageboard.new.no-period")
                : ChineseDate.full(period.last()) + " " + ChineseDate.weekday(period.last());
    }

    private void showDerivation(Node where) {
        var over = new PopOver(new Derivation(model.period.get()));
        over.setArrowLocation(PopOver.ArrowLocation.LEFT_CENTER);
        over.show(where);
    }

    private Node villageBar() {
        var villages = new ComboBox<>(model.villages);
        villages.setConverter(words(Village::label));
        villages.valueProperty().bindBidirectional(model.village);
        villages.setAccessibleText(Messages.of("villageboard.new.village"));
        villages.setVisibleRowCount(16);
        villages.setMinWidth(200);
        var bar = new HBox(8, new Label(Messages.of("villageboard.new.village")), villages);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("village-bar");
        return bar;
    }

    private Node foot() {
        var jobs = new HBox();
        HBox.setHgrow(jobs, Priority.ALWAYS);
        jobs.setAlignment(Pos.CENTER_LEFT);
        model.job.subscribe(job -> jobs.getChildren().setAll(job == null ? List.of() : List.of(new JobBar(job))));
        var one = Buttons.of(Action.of(Messages.of("villageboard.new.print-one"), () -> print(Set.of(model.village.get())))
                .possibleWhen(model.printable));
        var all = Buttons.primary(Action.of("", Feather.PRINTER, () -> print(Set.copyOf(model.villages)))
                .possibleWhen(model.printable));
        all.textProperty().bind(Bindings.createStringBinding(
                () -> model.villages.isEmpty() ? Messages.of("villageboard.new.print")
                        : Messages.of("villageboard.new.print-all", model.villages.size()), model.villages));
        var foot = new HBox(8, jobs, one, all);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    /** Asks for a roll's file. */
    void pick() {
        desk.dialogs().pickFile(Messages.of("villageboard.new.pick"), FileKind.of(Messages.of("villageboard.new.file-kind"),
                "*.xlsx", "*.xls", "*.csv")).ifPresent(model::read);
    }

    private void print(Set<Village> wanted) {
        desk.dialogs().pickFolder(Messages.of("villageboard.new.folder"))
                .ifPresent(folder -> model.print(wanted, folder, this::printed));
    }

    private void printed(PrintResult result, Path folder) {
        int done = result.printed().size();
        int heldBack = result.villages().size() - done;
        if (heldBack > 0) {
            strip.open();
            desk.notices().warn(Messages.of("villageboard.new.held-back", done, heldBack));
        } else {
            desk.sheets().close();
            desk.notices().say(Messages.of("villageboard.new.printed", done, result.pages()),
                    SystemFolder.show(folder));
        }
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
