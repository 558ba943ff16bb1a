package org.gongkailan.catalogue.levels.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.levels.LevelTable;
import org.gongkailan.catalogue.levels.LevelTable.Line;
import org.gongkailan.catalogue.levels.LevelTable.Square;
import org.gongkailan.catalogue.levels.LevelTable.State;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Matrix;
import org.gongkailan.ui.control.MatrixFace;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 各级对照: matters down, the own catalogue and those of townships and villages across. */
public final class LevelsScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("catalogue-levels", Messages.of("catalogue.levels.title"), Feather.COLUMNS)
            .beside("catalogue")
            .tab(Messages.of("catalogue.levels.tab"));

    private final LevelsWork work;
    private final Desk desk;
    private final LevelsViewModel model;
    private final BorderPane node = new BorderPane();
    private final SideForm side = new SideForm();
    private final Matrix<Line, Integer> matrix;

    /** The tab over a workspace's catalogues. */
    public LevelsScreen(LevelsWork work, Desk desk) {
        this.work = work;
        this.desk = desk;
        model = new LevelsViewModel(work.levelling(), desk);
        matrix = new Matrix<Line, Integer>("catalogue-levels", this::face)
                .head(Messages.of("catalogue.column.domain"), 112, line -> line.domain().name())
                .head(Messages.of("catalogue.law.matter"), 300, Line::matter)
                .onOpen(model::open);
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
        var filter = new FilterBar();
        filter.text().bindBidirectional(model.find);
        model.show.bindBidirectional(filter.chips(List.of(LevelsViewModel.Show.values()), LevelsViewModel.Show::label));
        filter.choice(Messages.of("catalogue.column.domain"), model.domains, model.domain).count(model.count)
                .findWithin(node);
        matrix.empty(EmptyState.orNoMatch(model.loaded, model.alone,
                new EmptyState(Feather.COLUMNS, Messages.of("catalogue.levels.empty"), takeIn())));
        node.setTop(filter);
        node.setCenter(matrix);
        node.setRight(side);
        model.lines.subscribe((was, is) -> draw());
        model.opened.subscribe((was, is) -> open(is));
        side.onClosed(() -> {
            model.opened.set(null);
            matrix.table().requestFocus();
        });
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(Messages.of("catalogue.levels.remove"), Feather.TRASH_2, this::remove)
                .possibleWhen(model.alone.not(), Messages.of("catalogue.levels.remove.obstacle")));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(takeIn().withKeys("Shortcut+I"));
    }

    private Action takeIn() {
        return Action.of(Messages.of("catalogue.levels.takeIn"), Feather.DOWNLOAD, () -> new TakeInSheet(work, desk).open());
    }

    /** Opens a square as a click would; for pictures and tests. */
    void opens(int line, int unit) {
        model.open(model.lines.get().get(line), unit);
    }

    private void draw() {
        List<Holder> units = model.table.get().units();
        matrix.show(model.alone.get() ? List.of() : model.lines.get(),
                model.alone.get() ? List.of() : IntStream.range(0, units.size()).boxed().toList(),
                unit -> units.get(unit).name(),
                unit -> Messages.of("catalogue.levels.items", units.get(unit).tier().label(), units.get(unit).items()));
    }

    private MatrixFace face(Line line, int unit) {
        Square square = line.squares().get(unit);
        String words = words(square);
        return MatrixFace.toned(words, tone(square.state()), Messages.of("catalogue.levels.spoken", line.matter(),
                model.table.get().units().get(unit).name(), words));
    }

    /** The state of a square in a word or two. */
    static String words(Square square) {
        return switch (square.state()) {
            case HAS -> Messages.of("catalogue.levels.has");
            case DIFFERENT -> Messages.of("catalogue.levels.different", square.different().size());
            case MISSING -> Messages.of("catalogue.levels.missing");
            case NOT_ASKED -> Messages.of("catalogue.levels.notAsked");
        };
    }

    private static Tone tone(State state) {
        return switch (state) {
            case HAS -> Tone.GOOD;
            case DIFFERENT -> Tone.ACCENT;
            case MISSING -> Tone.SOON;
            case NOT_ASKED -> Tone.NEUTRAL;
        };
    }

    private void open(LevelsViewModel.Opened opened) {
        if (opened == null) {
            side.open().set(false);
            return;
        }
        LevelTable table = model.table.get();
        var own = opened.own();
        var theirs = opened.theirs();
        var show = Action.of(Messages.of("catalogue.levels.open"), () ->
                desk.navigator().show("catalogue", (theirs.item() == null ? own : theirs).item().id()));
        boolean proposable = own.item() != null && opened.unit() > 0
                && theirs.state() != State.HAS && theirs.state() != State.NOT_ASKED;
        var propose = Action.of(theirs.item() == null ? Messages.of("catalogue.levels.propose")
                : Messages.of("catalogue.levels.level"), model::propose);
        side.show(opened.line().matter(), new SideBySide(table.units().getFirst(), opened),
                proposable ? new javafx.scene.control.Button[] {Buttons.primary(propose), Buttons.of(show)}
                        : new javafx.scene.control.Button[] {Buttons.of(show)});
    }

    private void remove() {
        var others = model.table.get().units().stream().filter(unit -> !unit.own()).toList();
        desk.dialogs().choose(Messages.of("catalogue.levels.remove.question"), Messages.of("catalogue.levels.remove.text"),
                others.stream().map(Holder::name).toList()).ifPresent(chosen -> model.remove(others.get(chosen)));
    }
}
