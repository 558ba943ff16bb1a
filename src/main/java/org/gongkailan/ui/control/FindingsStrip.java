package org.gongkailan.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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
 * first. Takes no room of its own list while closed.
 */
public final class FindingsStrip extends VBox {
    private static final double HEIGHT = 200;
    private static final double LINE = 44;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final HBox counts = new HBox(16);
    private final Button bar = new Button();
    private final ListView<Finding> list = new ListView<>(findings);

    /** @param go brings the place of a finding into view (去处理); null where there is nowhere to go */
    public FindingsStrip(Consumer<Finding> go) {
        getStyleClass().add("findings-strip");
        bar.getStyleClass().addAll("flat", "findings-bar");
        counts.setAlignment(Pos.CENTER_LEFT);
        bar.setGraphic(counts);
        bar.setMaxWidth(Double.MAX_VALUE);
        list.setCellFactory(view -> new FindingCell(go));
        list.prefHeightProperty().bind(Bindings.min(HEIGHT, Bindings.size(findings).multiply(LINE).add(LINE / 2)));
        // The height of a line follows from the width, and the list remembers heights.
        list.widthProperty().subscribe(list::refresh);
        bar.setOnAction(event -> list.setVisible(!list.isVisible()));
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(bar, list);
        show(List.of());
    }

    /** Shows these findings instead of the ones before; an open list stays open while there is something in it. */
    public void show(List<Finding> now) {
        List<Finding> sorted = now.stream().sorted(Comparator.comparing(Finding::severity)).toList();
        boolean counted = sorted.stream().map(Finding::severity).toList()
                .equals(findings.stream().map(Finding::severity).toList());
        findings.setAll(sorted);
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

    /** Opens the list. */
    public void open() {
        list.setVisible(!findings.isEmpty());
    }

    private static Label count(Severity severity, long count) {
        return new Label(Messages.of("ui.findings.count", severity.label(), count), FindingCell.icon(severity));
    }
}
