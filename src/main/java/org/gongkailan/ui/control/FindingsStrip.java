package org.gongkailan.ui.control;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * The strip at the lower edge of a screen that counts its findings (错误 2 · 提醒 5 · 提示 1) and opens their list, worst
 * first. Takes no room of its own list while closed. Long lists can be narrowed to one kind of finding and handed on.
 */
public final class FindingsStrip extends VBox {
    private static final double HEIGHT = 200;
    private static final double LINE = 44;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final FilteredList<Finding> shown = new FilteredList<>(findings);
    private final ObservableList<Option<String>> kinds = FXCollections.observableArrayList();
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>();
    private final HBox tools = new HBox(8);
    private final HBox counts = new HBox(16);
    private final Button bar = new Button();
    private final ListView<Finding> list = new CalmList<>(shown);

    private Function<Finding, String> kindOf = finding -> "";

    /** A strip whose findings lead nowhere. */
    public FindingsStrip() {
        this((Function<Finding, Optional<Action>>) finding -> Optional.empty());
    }

    /** @param go brings the place of a finding into view (去处理) */
    public FindingsStrip(Consumer<Finding> go) {
        this((Function<Finding, Optional<Action>>) finding -> Optional.of(Action.of(Messages.of("ui.findings.go"), () -> go.accept(finding))));
    }

    private FindingsStrip(Function<Finding, Optional<Action>> go) {
        getStyleClass().add("findings-strip");
        bar.getStyleClass().addAll("flat", "findings-bar");
        counts.setAlignment(Pos.CENTER_LEFT);
        bar.setGraphic(counts);
        bar.setMaxWidth(Double.MAX_VALUE);
        list.setCellFactory(view -> new FindingCell(go));
        list.prefHeightProperty().bind(Bindings.min(HEIGHT, Bindings.size(shown).multiply(LINE).add(LINE / 2)));
        // The height of a line follows from the width, and the list remembers heights.
        list.widthProperty().subscribe(list::refresh);
        bar.setOnAction(event -> list.setVisible(!list.isVisible()));
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        tools.getStyleClass().add("findings-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.visibleProperty().bind(list.visibleProperty().and(Bindings.isNotEmpty(tools.getChildren())));
        tools.managedProperty().bind(tools.visibleProperty());
        kind.subscribe(this::narrow);
        getChildren().addAll(bar, tools, list);
        show(List.of());
    }

    /** @param go what brings the place of a finding into view; empty for one that has none */
    public static FindingsStrip leading(Function<Finding, Optional<Action>> go) {
        return new FindingsStrip(go);
    }

    /** Lets the open list be narrowed to one kind of finding, which {@code words} name. */
    public FindingsStrip kinds(String title, Function<Finding, String> words) {
        kindOf = words;
        tools.getChildren().add(new ChoiceChip<>(title, kinds, kind));
        return this;
    }

    /** Puts what can be done with the whole list over it. */
    public FindingsStrip with(Action action) {
        tools.getChildren().add(Buttons.link(action));
        return this;
    }

    /** Shows these findings instead of the ones before; an open list stays open while there is something in it. */
    public void show(List<Finding> now) {
        List<Finding> sorted = now.stream().sorted(Comparator.comparing(Finding::severity)).toList();
        if (sorted.equals(findings) && !counts.getChildren().isEmpty()) {
            return; // whoever reads the list stays where he is
        }
        boolean counted = sorted.stream().map(Finding::severity).toList()
                .equals(findings.stream().map(Finding::severity).toList());
        findings.setAll(sorted);
        count(sorted);
        if (counted && !counts.getChildren().isEmpty()) {
            return;
        }
        counts.getChildren().clear();
        for (Severity severity : Severity.values()) {
            long count = now.stream().filter(f -> f.severity() == severity).count();
            if (count > 0) {
                counts.getChildren().add(count(severity, count));
            }
        }
        if (now.isEmpty()) {
            counts.getChildren().add(new Label(Messages.of("ui.findings.none"), Icons.of(Feather.CHECK_CIRCLE, Tone.GOOD)));
            list.setVisible(false);
        }
        bar.setDisable(now.isEmpty());
    }

    private void count(List<Finding> now) {
        var counted = now.stream().collect(Collectors.groupingBy(kindOf, LinkedHashMap::new, Collectors.counting()));
        kinds.setAll(counted.entrySet().stream().map(each -> new Option<>(each.getKey(), each.getKey(), each.getValue().intValue())).toList());
        if (!counted.containsKey(kind.get())) {
            kind.set(null);
        }
    }

    private void narrow() {
        String wanted = kind.get();
        shown.setPredicate(wanted == null ? null : finding -> kindOf.apply(finding).equals(wanted));
    }

    /** Opens the list. */
    public void open() {
        list.setVisible(!findings.isEmpty());
    }

    private static Label count(Severity severity, long count) {
        return new Label(Messages.of("ui.findings.count", severity.label(), count), FindingCell.icon(severity));
    }
}
