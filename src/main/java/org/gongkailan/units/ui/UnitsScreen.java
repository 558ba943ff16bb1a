package org.gongkailan.units.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Selections;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.kordamp.ikonli.feather.Feather;

/** 单位设置: the directory of units as a table with a form beside it. */
public final class UnitsScreen implements Screen {
    /** The id of this screen. */
    public static final String ID = "units";
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName(ID, Messages.of("units.title"), Feather.USERS)
            .tab(Messages.of("units.tab"));

    private final Desk desk;
    private final UnitsViewModel model;
    private final BorderPane node = new BorderPane();
    private final TableView<Unit> table;

    public UnitsScreen(UnitDirectory directory, Desk desk) {
        this.desk = desk;
        model = new UnitsViewModel(directory, desk);
        table = table();
        node.setTop(filter());
        node.setCenter(table);
        node.setRight(new UnitForm(model).node());
    }

    private FilterBar filter() {
        var filter = new FilterBar();
        filter.text().bindBidirectional(model.find);
        model.level.bind(filter.chips(
            Stream.concat(Stream.of(Optional.<UnitLevel>empty()),
                Stream.of(UnitLevel.DEPARTMENT, UnitLevel.TOWNSHIP, UnitLevel.VILLAGE).map(Optional::of)).toList(),
            level -> level.map(UnitLevel::label).orElseGet(() -> Messages.of("units.every-level"))));
        return filter.count(model.count).findWithin(node);
    }

    private TableView<Unit> table() {
        var remove = Action.of(Messages.of("units.remove"), Feather.TRASH_2, this::removeSelected);
        TableView<Unit> units = new Columns<Unit>("units", desk.preferences().columns())
            .text("name", Messages.of("units.name"), 280, Unit::name)
            .badge("level", Messages.of("units.level"), 88, unit -> new Badge(unit.level().label(), tone(unit.level())))
            .text("parent", Messages.of("units.parent"), 200, model::parentName)
            .text("code", Messages.of("units.code"), 176, Unit::code)
            .text("phone", Messages.of("units.phone"), 136, Unit::phone)
            .onOpen(model::edit)
            .menu(Action.of(Messages.of("units.edit"), Feather.EDIT_2, this::editSelected), remove)
            .table(model.rows, EmptyState.orNoMatch(model.loaded, Bindings.isEmpty(model.all),
                new EmptyState(Feather.USERS, Messages.of("units.none"), newUnit(), many())));
        Selections.onDelete(units, this::removeSelected);
        return units;
    }

    private static Tone tone(UnitLevel level) {
        return level == UnitLevel.COUNTY ? Tone.ACCENT : Tone.NEUTRAL;
    }

    private Optional<Unit> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void editSelected() {
        selected().ifPresent(model::edit);
    }

    private void removeSelected() {
        selected().ifPresent(model::remove);
    }

    private Action newUnit() {
        return Action.of(Messages.of("units.new"), Feather.PLUS, model::add).withKeys("Shortcut+N");
    }

    private Action officer() {
        return Action.of(Messages.of("units.officer"), Feather.USER,
                () -> desk.sheets().open(Messages.of("units.officer"), new OfficerSheet(desk)));
    }

    private Action many() {
        return Action.of(Messages.of("units.many"), Feather.LIST, () -> new ManyUnits(model, desk.sheets()).open());
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
    public void refresh() {
        model.refresh();
    }

    @Override
    public void reveal(String unit) {
        model.reveal(unit, found -> Selections.show(table, found));
    }

    @Override
    public List<Action> actions() {
        return List.of(many(), officer());
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(newUnit());
    }
}
