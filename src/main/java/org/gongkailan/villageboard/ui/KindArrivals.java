package org.gongkailan.villageboard.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.kind.KindArrival;
import org.gongkailan.villageboard.kind.KindFile;

/** What a file of kinds brings, each to be ticked: what is new, what changes and in which parts, what cannot be taken. */
final class KindArrivals extends VBox {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;
    private final Desk desk;
    private final KindViewModel model;
    private final KindFile file;
    private final ObservableList<KindArrival> chosen = FXCollections.observableArrayList();

    KindArrivals(Desk desk, KindViewModel model, KindFile file, List<KindArrival> arrivals) {
        super(12);
        this.desk = desk;
        this.model = model;
        this.file = file;
        setPrefWidth(WIDTH);
        var lines = new VBox(10);
        arrivals.forEach(arrival -> lines.getChildren().add(line(arrival)));
        var scrolled = new ScrollPane(lines);
        scrolled.setFitToWidth(true);
        scrolled.setPrefHeight(HEIGHT);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().addAll(quiet(Messages.of("villageboard.kind-arrival.from", file.office(), arrivals.size())), scrolled,
                quiet(Messages.of("villageboard.kind-arrival.words")), foot());
    }

    void open() {
        desk.sheets().over(Messages.of("villageboard.kinds.import"), this);
    }

    /** A kind that cannot be taken in, and why. */
    static String words(KindArrival arrival) {
        return Messages.of("villageboard.kinds.line", arrival.kind().name(), why(arrival));
    }

    private static String why(KindArrival arrival) {
        return arrival.findings().stream().map(Finding::message).distinct().collect(Collectors.joining(" "));
    }

    private Node line(KindArrival arrival) {
        var box = new CheckBox(arrival.kind().name());
        box.setWrapText(true);
        box.setDisable(!arrival.takeable());
        box.selectedProperty().addListener((ticked, was, is) -> {
            if (is) {
                chosen.add(arrival);
            } else {
                chosen.remove(arrival);
            }
        });
        box.setSelected(arrival.takeable());
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, box, new Badge(arrival.state().label(), tone(arrival.state())).label());
        head.setAlignment(Pos.CENTER_LEFT);
        String more = arrival.state() == KindArrival.State.CHANGED ? String.join(Messages.of("villageboard.comma"), arrival.differs()) : why(arrival);
        return more.isEmpty() ? head : new VBox(2, head, quiet(more));
    }

    private static Tone tone(KindArrival.State state) {
        return switch (state) {
            case NEW -> Tone.GOOD;
            case CHANGED -> Tone.SOON;
            case SAME -> Tone.NEUTRAL;
            case WRONG -> Tone.BAD;
        };
    }

    private static Label quiet(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("quiet");
        return words;
    }

    private HBox foot() {
        var take = Buttons.primary(Action.of("", this::take).possibleWhen(Bindings.isNotEmpty(chosen)));
        take.textProperty().bind(Bindings.createStringBinding(() -> Messages.of("villageboard.kind-arrival.take", chosen.size()), chosen));
        var foot = new HBox(8, Buttons.of(Action.of(Messages.of("ui.dialog.back"), desk.sheets()::close)), take);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void take() {
        model.take(List.copyOf(chosen), file.office(), taken -> {
            desk.sheets().close();
            desk.notices().sayUndoable(Messages.of("villageboard.kind-arrival.done", taken));
        });
    }
}
