package org.gongkailan.villageboard.ui;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Words;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.kordamp.ikonli.feather.Feather;

/** The sheet on which the office edits its kinds of notices: the kinds, the form of one, the page it makes. */
final class KindSheet extends BorderPane {
    private static final double LIST_WIDTH = 220;
    private static final double FORM_WIDTH = 440;
    private final Desk desk;
    private final KindViewModel model;
    private final VBox columns = new VBox(6);
    private final VBox bases = new VBox(6);

    KindSheet(Desk desk, KindViewModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("posting-sheet");
        setLeft(list());
        var form = new ScrollPane(form());
        form.setFitToWidth(true);
        form.setMinWidth(FORM_WIDTH);
        form.setPrefWidth(FORM_WIDTH);
        setCenter(new BorderPane(new PageView(model.pages, Messages.of("villageboard.kinds.drawing")), null, null, null, form));
        setBottom(foot());
        model.columns.addListener((ListChangeListener<NoticeKind.Column>) change -> showColumns());
        showColumns();
        model.bases.addListener((ListChangeListener<NoticeKind.Basis>) change -> showBases());
        showBases();
    }

    /** Opens it over the screen, nearly as large as the window. */
    void open() {
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                prefWidthProperty().bind(scene.widthProperty().subtract(96));
                prefHeightProperty().bind(scene.heightProperty().subtract(144));
            }
        });
        lay();
    }

    private void lay() {
        desk.sheets().open(Messages.of("villageboard.kinds.open"), this, () -> {
            if (!mayLeave()) {
                lay();
            }
        });
    }

    private Node list() {
        var list = new ListView<>(model.kinds);
        list.setPrefWidth(LIST_WIDTH);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(NoticeKind kind, boolean empty) {
                super.updateItem(kind, empty);
                setText(empty || kind == null ? null : kind.name());
            }
        });
        list.getSelectionModel().select(model.kind.get());
        list.getSelectionModel().selectedItemProperty().addListener((observable, old, now) -> {
            if (now != null && !now.equals(model.kind.get())) {
                if (mayLeave()) {
                    model.choose(now.id());
                } else {
                    list.getSelectionModel().select(model.kind.get());
                }
            }
        });
        model.kind.subscribe(kind -> {
            if (kind != null) {
                list.getSelectionModel().select(kind);
            }
        });
        return list;
    }

    private Node form() {
        var words = new Form().section(Messages.of("villageboard.kinds.section.words"))
                .text(Messages.of("villageboard.kinds.name"), model.name)
                .area(Messages.of("villageboard.kinds.title"), model.title, 1)
                .area(Messages.of("villageboard.kinds.intro"), model.intro, 3)
                .area(Messages.of("villageboard.kinds.draft"), model.draft, 2)
                .add(Messages.of("villageboard.new.term"), term(), field -> { })
                .choice(Messages.of("villageboard.kinds.frequency"), model.frequency, NoticeKind.Ground.FREQUENCIES, KindSheet::often)
                .add(Messages.of("villageboard.posting-day"), postingDay(), field -> { })
                .node();
        var ground = new VBox(8, section(Messages.of("villageboard.kinds.basis")), bases,
                Buttons.link(Action.of(Messages.of("villageboard.kinds.add-basis"), Feather.PLUS, model::addBasis)));
        var foot = new Form().section(Messages.of("villageboard.kinds.section.foot"))
                .list(Messages.of("villageboard.kinds.lines"), model.lines, field -> { })
                .text(Messages.of("villageboard.kinds.phone-line"), model.phoneLine)
                .list(Messages.of("villageboard.kinds.signatures"), model.signatures, field -> { })
                .text(Messages.of("villageboard.kinds.seal"), model.seal).node();
        var form = new VBox(12, words, ground, foot, section(Messages.of("villageboard.kinds.columns")), columns,
                Buttons.of(Action.of(Messages.of("villageboard.kinds.add-column"), Feather.PLUS, model::addColumn)));
        form.getStyleClass().add("posting-form");
        form.setPadding(new Insets(0, 12, 0, 16));
        return form;
    }

    private Node postingDay() {
        var usual = new Label();
        usual.getStyleClass().add("field-hint");
        usual.setWrapText(true);
        usual.textProperty().bind(model.frequency.map(this::usual));
        return new VBox(4, new PostingDayField(model.postingDay, model.frequency.map(KindViewModel::months),
                Messages.of("villageboard.posting-day.usual")), usual);
    }

    private String usual(String frequency) {
        String day = model.usualDay(frequency);
        return KindViewModel.months(frequency) == 0 ? Messages.of("villageboard.posting-day.no-rhythm")
                : day.isEmpty() ? Messages.of("villageboard.posting-day.at-end") : Messages.of("villageboard.posting-day.of-all", day);
    }

    private static Label section(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("form-section");
        return heading;
    }

    private static String often(String frequency) {
        return switch (frequency) {
            case "realtime" -> Messages.of("villageboard.frequency.realtime");
            case "monthly" -> Messages.of("villageboard.frequency.monthly");
            case "quarterly" -> Messages.of("villageboard.frequency.quarterly");
            case "half-yearly" -> Messages.of("villageboard.frequency.half-yearly");
            case "yearly" -> Messages.of("villageboard.frequency.yearly");
            case "per-batch" -> Messages.of("villageboard.frequency.per-batch");
            case "on-change" -> Messages.of("villageboard.frequency.on-change");
            default -> Messages.of("villageboard.frequency.long-term");
        };
    }

    private void showBases() {
        if (bases.getChildren().size() == model.bases.size() && bases.isFocusWithin()) {
            return; // a name is being typed: its field must stay
        }
        bases.getChildren().clear();
        for (int i = 0; i < model.bases.size(); i++) {
            bases.getChildren().add(basis(i));
        }
    }

    // Only what has been read in a published source is printed: the register knows some, for others the officer says so.
    private Node basis(int at) {
        var basis = model.bases.get(at);
        var name = new ComboBox<String>();
        name.setEditable(true);
        name.getItems().setAll(model.laws);
        name.setValue(basis.name());
        name.getEditor().setText(basis.name());
        name.setMinWidth(0);
        name.setPrefWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAccessibleText(Messages.of("villageboard.kinds.basis"));
        name.setTooltip(new Tooltip(basis.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var checked = new CheckBox(Messages.of("villageboard.kinds.verified"));
        checked.setSelected(basis.verified());
        checked.setMinWidth(Region.USE_PREF_SIZE);
        name.getEditor().textProperty().addListener((observable, old, now) -> {
            model.nameBasis(at, now, checked.isSelected());
            checked.setSelected(model.bases.get(at).verified());
        });
        checked.selectedProperty().addListener((observable, old, now) -> model.nameBasis(at, name.getEditor().getText(), now));
        var remove = Icons.button(Feather.X, Messages.of("villageboard.kinds.remove-basis"), () -> {
            requestFocus();
            model.bases.remove(at);
        });
        var line = new HBox(6, name, checked, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node term() {
        var days = new TextField();
        days.setPrefColumnCount(4);
        days.setPromptText(Messages.of("villageboard.new.term.none"));
        days.textProperty().bindBidirectional(model.days);
        var unit = new ComboBox<TermUnit>();
        unit.getItems().setAll(TermUnit.values());
        unit.setConverter(new Words<>(TermUnit::label));
        unit.valueProperty().bindBidirectional(model.unit);
        return new HBox(8, days, unit);
    }

    private void showColumns() {
        if (columns.getChildren().size() == model.columns.size() && columns.isFocusWithin()) {
            return; // a heading is being typed: its field must stay
        }
        columns.getChildren().clear();
        for (int i = 0; i < model.columns.size(); i++) {
            columns.getChildren().add(column(i));
        }
    }

    private Node column(int at) {
        var column = model.columns.get(at);
        var heading = new TextField(column.heading());
        heading.setAccessibleText(Messages.of("villageboard.kinds.heading"));
        HBox.setHgrow(heading, Priority.ALWAYS);
        var field = new ComboBox<RollField>();
        field.getItems().setAll(Arrays.stream(RollField.values()).filter(each -> each.mayBePosted()
                || model.kind.get().listing().exempts(each)).toList());
        field.setConverter(new Words<>(RollField::label));
        field.setValue(column.field());
        field.setAccessibleText(Messages.of("villageboard.kinds.field"));
        field.setMinWidth(Region.USE_PREF_SIZE);
        heading.textProperty().addListener((observable, old, now) -> change(at, field.getValue(), now));
        field.valueProperty().addListener((observable, old, now) -> change(at, now, heading.getText()));
        var up = Icons.button(Feather.ARROW_UP, Messages.of("villageboard.kinds.up"), () -> move(at));
        up.setDisable(at == 0);
        var remove = Icons.button(Feather.X, Messages.of("villageboard.kinds.remove"), () -> model.columns.remove(at));
        var line = new HBox(6, heading, field, up, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void change(int at, RollField field, String heading) {
        var was = model.columns.get(at);
        model.columns.set(at, new NoticeKind.Column(field, heading, was.align(), was.also(), was.group()));
    }

    private void move(int at) {
        requestFocus();
        model.columns.add(at - 1, model.columns.remove(at));
    }

    private Node foot() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var restore = Buttons.of(Action.of("", Feather.ROTATE_CCW, model::restore).possibleWhen(model.changedByOffice));
        restore.textProperty().bind(Bindings.createStringBinding(() -> Messages.of(model.ships()
                ? "villageboard.kinds.restore" : "villageboard.kinds.delete"), model.kind));
        var foot = new HBox(8, restore, room, Buttons.of(Action.of(Messages.of("villageboard.kinds.copy"), Feather.COPY, model::copy)),
                Buttons.primary(Action.of(Messages.of("villageboard.kinds.save"), Feather.SAVE, this::save)));
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    // Nothing that was typed is lost by looking at another kind or closing; false where somebody stepped back.
    private boolean mayLeave() {
        if (!model.changed()) {
            return true;
        }
        var answer = desk.dialogs().choose(Messages.of("villageboard.kinds.unsaved", model.name.get()), "",
                List.of(Messages.of("villageboard.kinds.save"), Messages.of("villageboard.kinds.leave")));
        if (answer.isPresent() && answer.getAsInt() == 0) {
            save();
        }
        return answer.isPresent();
    }

    private void save() {
        model.save();
        desk.notices().say(Messages.of("villageboard.kinds.saved", model.name.get()));
    }
}
