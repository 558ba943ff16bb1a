package org.gongkailan.catalogue.edition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.comparison.RowChange;
import org.gongkailan.catalogue.comparison.RowChange.Kind;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.table.ui.Exporting;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.CalmList;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** 版本: the editions at the left, the working catalogue on top; at the right what differs between two of them. */
public final class EditionsScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("catalogue-editions", Messages.of("catalogue.editions.title"), Feather.ARCHIVE)
            .beside("catalogue")
            .tab(Messages.of("catalogue.editions.tab"));

    private final Desk desk;
    private final UnitDirectory units;
    private final EditionsViewModel model;
    private final Exporting exporting;
    private final BorderPane node = new BorderPane();
    private final ListView<Edition> list = new ListView<>();

    /** The screen over a workspace's catalogue. */
    public EditionsScreen(CatalogueDesk catalogue, UnitDirectory units, Desk desk) {
        this.desk = desk;
        this.units = units;
        model = new EditionsViewModel(catalogue, units, desk);
        exporting = new Exporting(catalogue, new CatalogueUnits(units, catalogue.rows()), desk);
    }

    @Override
    public ScreenName name() {
        return NAME;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void furnish() {
        var left = new EditionList(list, model, List.of(
                Action.of(Messages.of("catalogue.editions.compare"), Feather.COLUMNS, () -> model.choose(selected())),
                Action.of(Messages.of("catalogue.action.export"), Feather.UPLOAD, () -> exporting.choose(selected()))),
                List.of(Action.of(Messages.of("catalogue.editions.correct"), Feather.EDIT_2,
                                () -> new ImprintSheet(model, desk).correct(selected())),
                        Action.of(Messages.of("catalogue.action.delete"), Feather.TRASH_2, () -> model.remove(selected()))
                                .withKeys("Delete")));
        BorderPane.setMargin(left.node(), new Insets(0, 16, 0, 0));
        node.setLeft(left.node());
        var middle = new BorderPane();
        middle.setTop(new VBox(8, sides(), filter()));
        middle.setCenter(changes());
        node.setCenter(middle);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(Messages.of("catalogue.action.export"), Feather.UPLOAD,
                        () -> exporting.choose(list.getSelectionModel().getSelectedItem())).withKeys("Shortcut+E"),
                Action.of(Messages.of("catalogue.editions.print"), Feather.PRINTER, this::print)
                        .possibleWhen(Bindings.createBooleanBinding(() -> model.comparison.get() != null
                                && model.comparison.get().substantial() > 0, model.comparison), Messages.of("catalogue.editions.print.obstacle")).withKeys("Shortcut+P"));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(freezing());
    }

    private Action freezing() {
        return Action.of(Messages.of("catalogue.editions.freeze"), Feather.LOCK,
                () -> new ImprintSheet(model, desk).freeze()).withKeys("Shortcut+N");
    }

    private Edition selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private Node sides() {
        var swap = Icons.button(Feather.REPEAT, Messages.of("catalogue.editions.swap"), model::swap);
        var line = new HBox(8, word(Messages.of("catalogue.editions.from")),
                new Choice<>(model.choices, model.from, EditionChoice::label,
                        Messages.of("catalogue.editions.from")).box("edition-from"), swap,
                word(Messages.of("catalogue.editions.to")),
                new Choice<>(model.choices, model.to, EditionChoice::label,
                        Messages.of("catalogue.editions.to")).box("edition-to"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var summary = new Label();
        summary.getStyleClass().add("quiet");
        summary.setMinWidth(Region.USE_PREF_SIZE);
        summary.textProperty().bind(model.summary);
        line.getChildren().addAll(gap, summary);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label word(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node filter() {
        var filter = new FilterBar();
        filter.text().bindBidirectional(model.find);
        var kinds = new ArrayList<Optional<Kind>>();
        kinds.add(Optional.empty());
        List.of(Kind.values()).forEach(kind -> kinds.add(Optional.of(kind)));
        var chosen = filter.chips(kinds, kind -> kind.map(Kind::label).orElse(Messages.of("catalogue.editions.all")));
        chosen.subscribe(kind -> model.kind.set(kind.orElse(null)));
        filter.choice(Messages.of("catalogue.column.domain"), model.domains, model.domain);
        filter.findWithin(node);
        return filter;
    }

    private Node changes() {
        var cards = new CalmList<>(model.rows);
        cards.getStyleClass().add("change-list");
        cards.setCellFactory(view -> new ChangeCell(model.rows, this::go));
        cards.setPlaceholder(nothing());
        cards.setOnKeyPressed(event -> {
            RowChange change = cards.getSelectionModel().getSelectedItem();
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER && change != null && change.after() != null) {
                go(change);
            }
        });
        return cards;
    }

    private Node nothing() {
        var same = new EmptyState(Feather.CHECK_CIRCLE, Messages.of("catalogue.editions.same"));
        same.visibleProperty().bind(model.comparison.isNotNull());
        var none = new EmptyState(Feather.ARCHIVE, Messages.of("catalogue.editions.empty"), freezing());
        none.visibleProperty().bind(model.comparison.isNull().and(model.loaded)
                .and(Bindings.size(model.editions).lessThan(2)));
        return new javafx.scene.layout.StackPane(same, none);
    }

    private void go(RowChange change) {
        desk.navigator().show("catalogue", change.after().id());
    }

    private void print() {
        List<String> endings = List.of("docx", "pdf");
        List<String> kinds = List.of(Messages.of("catalogue.export.docx"), Messages.of("catalogue.export.pdf"));
        OptionalInt answer = desk.dialogs().choose(Messages.of("catalogue.editions.print.question"),
                Messages.of("catalogue.editions.print.text"), kinds);
        answer.ifPresent(i -> {
            String name = FileNames.clean(Messages.of("catalogue.editions.print.file", units.own().name(),
                    model.from.get().label(), model.to.get().label()) + "." + endings.get(i));
            desk.dialogs().pickSave(Messages.of("catalogue.editions.print"), name,
                    FileKind.of(kinds.get(i), "*." + endings.get(i))).ifPresent(model::print);
        });
    }
}
