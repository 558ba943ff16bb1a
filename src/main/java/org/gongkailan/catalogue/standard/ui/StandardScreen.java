package org.gongkailan.catalogue.standard.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.holders.ui.HolderBar;
import org.gongkailan.catalogue.inherit.ui.UpdateSheet;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.SideForm;
import org.kordamp.ikonli.feather.Feather;

/** 标准: domains at the left, the rows of a standard in the middle, one of them whole at the right. */
public final class StandardScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("catalogue-standard", Messages.of("catalogue.standard.title"), Feather.BOOK_OPEN)
            .beside("catalogue")
            .tab(Messages.of("catalogue.standard"));

    private static final double WIDE = 1240;
    /** Widths of the table in normal type from which on the limit, and then the counts, have room too. */
    private static final double ROOM = 720;
    private static final double MORE_ROOM = 900;
    /** Lower than this the sentences over the table have one line each, in px. */
    private static final double LOW = 440;
    private static final List<String> WITHOUT_FORM = List.of("elements", "body");
    private static final String LIMIT = "limit";
    private static final List<String> NUMBERS = List.of("bases", "channels");

    private static final String OF = "of/";

    private final CatalogueDesk catalogue;
    private final Desk desk;
    private final StandardViewModel model;
    private final BorderPane node = new BorderPane();
    private final SideForm side = new SideForm();
    private final SideForms forms;
    private TableView<RowLine> table;
    private boolean following;

    /** The screen over a workspace's catalogues. */
    public StandardScreen(CatalogueDesk catalogue, CatalogueUnits units, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
        model = new StandardViewModel(catalogue, units, desk);
        forms = new SideForms(side, model);
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
        table = table();
        var filter = new FilterBar();
        filter.text().bindBidirectional(model.find);
        filter.chips(List.of(RowChoice.values()), RowChoice::label).bindBidirectional(model.filter);
        filter.count(model.count).findWithin(node);
        var middle = new BorderPane();
        middle.setTop(new VBox(new HolderBar(model.whose, model::showCatalogue), new EditionHead(model, node.heightProperty().lessThan(LOW)), filter));
        middle.setCenter(table);
        middle.setBottom(foot());
        var domains = new StandardDomainList(model, domainVerbs());
        domains.managedProperty().bind(side.open().not().or(node.widthProperty().greaterThan(WIDE)));
        domains.visibleProperty().bind(domains.managedProperty());
        BorderPane.setMargin(domains, new Insets(0, 12, 0, 0));
        node.setLeft(domains);
        node.setCenter(middle);
        node.setRight(side);
        WITHOUT_FORM.forEach(id -> column(id).visibleProperty().bind(side.open().not()));
        column(LIMIT).visibleProperty().bind(side.open().not().and(room(ROOM)));
        NUMBERS.forEach(id -> column(id).visibleProperty().bind(side.open().not().and(room(MORE_ROOM))));
        side.onClosed(table::requestFocus);
        side.asks();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** Understands the code of a domain and the id of a standard row, alone or {@link #of} a unit. */
    @Override
    public void reveal(String record) {
        boolean other = record.startsWith(OF);
        int slash = other ? record.indexOf('/', OF.length()) : 0;
        model.show(other ? record.substring(OF.length(), slash) : null, other ? record.substring(slash + 1) : record);
    }

    /** What {@link #reveal} understands as a record beside the catalogue of a unit; null for the own one. */
    public static String of(String unit, String record) {
        return unit == null ? record : OF + unit + '/' + record;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(Messages.of("catalogue.leftOut.action"), Feather.MINUS_CIRCLE, forms::leaveOut)
                        .possibleWhen(model.canAdopt, Messages.of("catalogue.adopt.obstacle")),
                Action.of(Messages.of("catalogue.update.open"), Feather.GIT_MERGE, () -> new UpdateSheet(catalogue, desk).open(null))
                        .possibleWhen(model.updates.greaterThan(0), Messages.of("catalogue.update.nothing")),
                Action.of(Messages.of("catalogue.standard.edition.import"), Feather.DOWNLOAD, this::openImport).withKeys("Shortcut+I"),
                Action.of(Messages.of("catalogue.domain.new"), Feather.PLUS, () -> forms.domain(null)).withKeys("Shortcut+N"));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("catalogue.adopt"), Feather.CHECK, model::adopt)
                .possibleWhen(model.canAdopt, Messages.of("catalogue.adopt.obstacle")));
    }

    private BooleanBinding room(double width) {
        return Bindings.createBooleanBinding(() -> table.getWidth() > width * Columns.scaleOf(table),
                table.widthProperty(), table.fixedCellSizeProperty());
    }

    private TableColumn<RowLine, ?> column(String id) {
        return table.getColumns().stream().filter(column -> column.getId().equals(id)).findFirst().orElseThrow();
    }

    private TableView<RowLine> table() {
        TableView<RowLine> made = new Columns<RowLine>("catalogue.standard", desk.preferences().columns()).twoLines()
                .grouped("level1", Column.LEVEL1.label(), 92, line -> Column.LEVEL1.text(line.row().entry()))
                .text("level2", Column.LEVEL2.label(), 124, line -> Column.LEVEL2.text(line.row().entry()))
                .text("elements", Messages.of("catalogue.column.short.elements"), 150,
                        line -> String.join("；", line.row().entry().elements()))
                .number("bases", Messages.of("catalogue.column.short.bases"), 48, line -> line.row().entry().legalBases().size())
                .text("limit", Column.TIME_LIMIT.label(), 104, line -> line.row().entry().timeLimit().text())
                .text("body", Column.BODY.label(), 84, line -> line.row().entry().body())
                .number("channels", Messages.of("catalogue.column.short.channels"), 48,
                        line -> line.row().entry().publication().channels().size())
                .badge("verified", Messages.of("catalogue.standard.column"), 92, line -> StandardWords.verified(line.row()))
                .badge("state", Messages.of("catalogue.standard.mineHead"), 108, line -> line.state().badge())
                .onOpen(line -> {
                    forms.row(line);
                    side.enter();
                }).menu(rowVerbs()).table(model.rows, nothing());
        made.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RowLine>) change -> choose());
        model.reveal.subscribe(this::select);
        return made;
    }

    private Node nothing() {
        return EmptyState.orNoMatch(model.loaded, model.edition.isNull(), new EmptyState(Feather.BOOK_OPEN,
                Messages.of("catalogue.standard.empty"),
                Action.of(Messages.of("catalogue.standard.edition.import"), Feather.DOWNLOAD, this::openImport)));
    }

    private Action[] rowVerbs() {
        return new Action[] {
            Action.of(Messages.of("catalogue.standard.open.row"), Feather.INFO, () -> forms.row(model.selected.getFirst()))
                    .possibleWhen(Bindings.isNotEmpty(model.selected)),
            Action.of(Messages.of("catalogue.adopt"), Feather.CHECK, model::adopt).possibleWhen(model.canAdopt, Messages.of("catalogue.adopt.obstacle")),
            Action.of(Messages.of("catalogue.leftOut.action"), Feather.MINUS_CIRCLE, forms::leaveOut).possibleWhen(model.canAdopt, Messages.of("catalogue.adopt.obstacle")),
            Action.of(Messages.of("catalogue.leftOut.takeBack"), Feather.ROTATE_CCW, model::takeBack)
                    .possibleWhen(model.canTakeBack, Messages.of("catalogue.leftOut.takeBack.obstacle"))};
    }

    private Action[] domainVerbs() {
        var own = Bindings.createBooleanBinding(() -> model.domain.get() != null && model.domain.get().own(), model.domain);
        return new Action[] {
            Action.of(Messages.of("catalogue.domain.new"), Feather.PLUS, () -> forms.domain(null)),
            Action.of(Messages.of("catalogue.domain.rename"), Feather.EDIT_2, () -> forms.domain(model.domain.get())).possibleWhen(own),
            Action.of(Messages.of("catalogue.domain.delete"), Feather.TRASH_2, () -> model.deleteDomain(model.domain.get()))
                    .possibleWhen(own)};
    }

    private Node foot() {
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(
                () -> Messages.of("catalogue.adopt.chosen", model.selected.size()), model.selected));
        words.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8,
                Buttons.of(Action.of(Messages.of("catalogue.adopt.tickVerified"), () -> model.selectMissing(false))),
                Buttons.of(Action.of(Messages.of("catalogue.adopt.tickAll"), () -> model.selectMissing(true))), gap, words,
                Buttons.of(Action.of(Messages.of("catalogue.leftOut.takeBack"), model::takeBack).possibleWhen(model.canTakeBack, Messages.of("catalogue.leftOut.takeBack.obstacle"))));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(8, 0, 8, 0));
        return foot;
    }

    private void openImport() {
        new EditionSheet(catalogue, desk).open(model.domain.get());
    }

    private void choose() {
        if (!following) {
            var chosen = table.getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull).toList();
            model.selected.setAll(chosen);
            if (chosen.size() == 1 && side.open().get()) {
                forms.row(chosen.getFirst());
            }
        }
    }

    private void select(List<RowLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        following = true;
        table.getSelectionModel().clearSelection();
        lines.forEach(line -> table.getSelectionModel().select(line));
        following = false;
        model.selected.setAll(lines);
        table.scrollTo(Math.max(0, table.getItems().indexOf(lines.getFirst()) - 3));
    }
}
