package org.gongkailan.catalogue.intake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.intake.ColumnUse;
import org.gongkailan.catalogue.intake.TableLook;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Words;
import org.kordamp.ikonli.feather.Feather;

/** The second step of an import: where the head of each table stands, and what each of its columns is taken for. */
final class HeadsPane {
    private static final double LEFT = 320;
    private static final double WIDEST = 420;
    private static final int HIGHEST = 3;

    private final HeadsViewModel model;
    private final List<Domain> domains;
    private final ComboBox<TableLook> tables = new ComboBox<>();
    private final CheckBox taken = new CheckBox(Messages.of("catalogue.mapping.taken"));
    private final ComboBox<Domain> domain = new ComboBox<>();
    private final Label how = new Label();
    private final Button forget;
    private final ListView<String> top = new ListView<>();
    private final ComboBox<Integer> height = new ComboBox<>();
    private boolean showing;

    HeadsPane(HeadsViewModel model, List<Domain> domains) {
        this.model = model;
        this.domains = domains;
        forget = Buttons.link(Action.of(Messages.of("catalogue.mapping.forget"), Feather.X, model::forget));
    }

    Node node() {
        var pane = new BorderPane(new UseTable(model).node());
        pane.setTop(line());
        pane.setLeft(left());
        choices();
        model.tables.subscribe(this::list);
        model.table.subscribe(this::show);
        return pane;
    }

    private Node line() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        how.setMinWidth(0);
        how.setWrapText(true);
        var into = new Label(Messages.of("catalogue.import.into"));
        into.setMinWidth(Region.USE_PREF_SIZE);
        taken.setMinWidth(Region.USE_PREF_SIZE);
        domain.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(8, tables, taken, gap, into, domain);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(8, how, forget);
        second.setAlignment(Pos.CENTER_LEFT);
        var line = new VBox(6, first, second);
        line.setPadding(new Insets(8, 0, 8, 0));
        return line;
    }

    private Node left() {
        var words = new Label(Messages.of("catalogue.mapping.point"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var rows = new HBox(8, new Label(Messages.of("catalogue.mapping.height")), height);
        rows.setAlignment(Pos.CENTER_LEFT);
        top.setAccessibleText(Messages.of("catalogue.mapping.point"));
        top.setCellFactory(view -> new RowLine());
        VBox.setVgrow(top, Priority.ALWAYS);
        var left = new VBox(8, words, top, rows);
        left.setPrefWidth(LEFT);
        left.setPadding(new Insets(0, 12, 12, 0));
        return left;
    }

    // Whoever listens is told the value there is, which nobody has chosen yet.
    private void choices() {
        showing = true;
        tables.setConverter(new Words<>(look -> Messages.of("catalogue.mapping.tableRows", look.name(), look.rows())));
        tables.setMaxWidth(WIDEST);
        tables.setAccessibleText(Messages.of("catalogue.mapping.table"));
        tables.valueProperty().subscribe(look -> act(() -> {
            if (look != null) {
                model.table.set(look);
            }
        }));
        taken.selectedProperty().subscribe(is -> act(() -> model.taken(is)));
        var all = new ArrayList<Domain>();
        all.add(null);
        all.addAll(domains);
        domain.getItems().setAll(all);
        domain.setConverter(new Words<>(Messages.of("catalogue.import.byFile"), Domain::name));
        domain.setAccessibleText(Messages.of("catalogue.import.into"));
        domain.valueProperty().subscribe(is -> act(() -> model.domain(is == null ? null : is.code())));
        height.getItems().setAll(IntStream.rangeClosed(0, HIGHEST).boxed().toList());
        height.setAccessibleText(Messages.of("catalogue.mapping.height"));
        height.valueProperty().subscribe(is -> act(() -> model.pointAt(model.table.get().plan().row(), is)));
        top.getSelectionModel().selectedIndexProperty().subscribe(row -> act(() -> {
            if (row.intValue() >= 0) {
                model.pointAt(row.intValue(), model.table.get().plan().height());
            }
        }));
        showing = false;
    }

    private void act(Runnable change) {
        if (!showing && model.table.get() != null) {
            change.run();
        }
    }

    private void list() {
        showing = true;
        tables.getItems().setAll(model.tables);
        showing = false;
        show(model.table.get());
    }

    private void show(TableLook look) {
        if (look == null) {
            return;
        }
        showing = true;
        tables.setValue(look);
        taken.setSelected(look.plan().taken());
        domain.setValue(domains.stream().filter(known -> known.code().equals(look.plan().domain())).findFirst().orElse(null));
        if (!top.getItems().equals(look.top())) {
            top.getItems().setAll(look.top());
        }
        top.getSelectionModel().clearAndSelect(look.plan().row());
        height.setValue(look.plan().height());
        how.setText(words(look));
        forget.setVisible(look.how() == TableLook.How.REMEMBERED);
        showing = false;
    }

    private String words(TableLook look) {
        var twice = look.plan().twice();
        return twice.isEmpty() ? words(model.guessed(look) ? TableLook.How.UNKNOWN : look.how())
                : Messages.of("catalogue.mapping.twice",
                        twice.stream().map(ColumnUse::label).collect(Collectors.joining("、")));
    }

    private static String words(TableLook.How how) {
        return switch (how) {
            case RECOGNISED -> Messages.of("catalogue.mapping.recognised");
            case REMEMBERED -> Messages.of("catalogue.mapping.remembered");
            case CHOSEN -> Messages.of("catalogue.mapping.chosen");
            case UNKNOWN -> Messages.of("catalogue.mapping.unknown");
        };
    }
}
