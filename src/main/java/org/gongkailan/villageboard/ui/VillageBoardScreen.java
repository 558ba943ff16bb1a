package org.gongkailan.villageboard.ui;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.OfficeFonts;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;
import org.gongkailan.villageboard.posting.Postings;
import org.gongkailan.villageboard.roll.RollReading;
import org.kordamp.ikonli.feather.Feather;

/** 村务公开栏: villages down, kinds of notices across, each cell a state. */
public final class VillageBoardScreen implements Screen {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** The id of this screen. */
    public static final String ID = "village-board";

    private final Desk desk;
    private final VillageBoardViewModel model;
    private final Postings postings;
    private final Supplier<NoticeKinds> kinds;
    private final Supplier<NewPostingViewModel> newPosting;
    private final Runnable editKinds;
    private final Runnable editFonts;
    private final SideForm side = new SideForm();
    private final BorderPane node = new BorderPane();
    private TableView<BoardRow> table;

    VillageBoardScreen(Desk desk, VillageBoardViewModel model, Postings postings, Supplier<NoticeKinds> kinds,
                       Supplier<NewPostingViewModel> newPosting, Runnable editKinds, Runnable editFonts) {
        this.desk = desk;
        this.model = model;
        this.postings = postings;
        this.kinds = kinds;
        this.newPosting = newPosting;
        this.editKinds = editKinds;
        this.editFonts = editFonts;
    }

    /** The screen of an opened workspace. */
    public static VillageBoardScreen of(Desk desk, VillageBoard board, NoticeDesk notices) {
        return new VillageBoardScreen(desk, new VillageBoardViewModel(desk.jobs(), notices.postings(), notices.units()),
                notices.postings(), notices.kinds()::kinds, () -> new NewPostingViewModel(desk.jobs(), board, notices),
                () -> new KindSheet(desk, new KindViewModel(desk.jobs(), board, notices)).open(),
                () -> desk.sheets().open(Messages.of("villageboard.fonts.open"), new FontSheet(desk,
                        new OfficeFonts(board.fonts(), desk.preferences().fonts()), notices.pictures())));
    }

    @Override
    public ScreenName name() {
        return new ScreenName(ID, Messages.of("villageboard.board.title"), Feather.CLIPBOARD);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(Messages.of("villageboard.board.take-down"), Feather.ARCHIVE,
                () -> model.archive(model.expired())).possibleWhen(model.anyExpired),
                Action.of(Messages.of("villageboard.kinds.open"), Feather.SLIDERS, editKinds),
                Action.of(Messages.of("villageboard.fonts.open"), Feather.TYPE, editFonts));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(makePosting().withKeys("Shortcut+N"));
    }

    @Override
    public void reveal(String village) {
        model.find(village, row -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
            table.scrollTo(row);
            table.requestFocus();
            show(row);
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void furnish() {
        table = table();
        node.setTop(filter());
        node.setCenter(table);
        node.setRight(side);
    }

    private Node filter() {
        var bar = new FilterBar();
        bar.text().bindBidirectional(model.find);
        var choices = Stream.concat(Stream.of(Optional.<PostingState>empty()),
                Arrays.stream(PostingState.values()).map(Optional::of)).toList();
        bar.chips(choices, state -> state.map(PostingState::label).orElse(Messages.of("villageboard.board.all")))
                .subscribe(state -> model.state.set(state.orElse(null)));
        return bar.count(model.count).findWithin(node);
    }

    private TableView<BoardRow> table() {
        var columns = new Columns<BoardRow>("village-board", desk.preferences().columns())
                .grouped("township", Messages.of("villageboard.board.township"), 110, row -> row.village().township())
                .text("village", Messages.of("villageboard.board.village"), 110, row -> row.village().name());
        shown().forEach(kind -> columns.badge(kind.id(), kind.name(), 160,
                row -> row.latest(kind.id()).map(posting -> badge(row, posting)).orElse(null)));
        return columns
                .text("programme", Messages.of("villageboard.board.programme"), 260,
                        row -> row.latest().map(posting -> posting.content().programme()).orElse(null))
                .number("rows", Messages.of("villageboard.board.rows"), 72,
                        row -> row.latest().map(posting -> posting.content().rows()).orElse(null))
                .number("total", Messages.of("villageboard.board.amount"), 110,
                        row -> row.latest().map(posting -> posting.content().total()).orElse(null))
                .date("from", Messages.of("villageboard.board.from"), 104,
                        row -> row.latest().map(Posting::hanging).map(Posting.Hanging::from).orElse(null))
                .date("last", Messages.of("villageboard.board.last"), 104,
                        row -> row.latest().map(Posting::hanging).map(Posting.Hanging::last).orElse(null))
                .onOpen(this::show)
                .table(model.rows, EmptyState.orNoMatch(model.loaded, Bindings.isEmpty(model.all),
                        new EmptyState(Feather.CLIPBOARD, Messages.of("villageboard.board.empty"), makePosting())));
    }

    // Fifty kinds would fill three screens: a kind has a column once something of it was posted.
    private List<NoticeKind> shown() {
        var posted = postings.all().stream().map(Posting::kind).collect(Collectors.toSet());
        var all = kinds.get().all();
        var used = all.stream().filter(kind -> posted.contains(kind.id())).toList();
        return used.isEmpty() ? all.subList(0, 1) : used;
    }

    private static Badge badge(BoardRow row, Posting posting) {
        var state = posting.state(row.today());
        return switch (state) {
            case DUE -> new Badge(state.label(), Tone.ACCENT);
            case POSTED -> new Badge(posting.hanging().last() == null ? state.label()
                    : Messages.of("villageboard.board.until", state.label(), DAY.format(posting.hanging().last())), Tone.GOOD);
            case EXPIRED -> new Badge(state.label(), Tone.SOON);
            case ARCHIVED -> new Badge(state.label(), Tone.NEUTRAL);
        };
    }

    private void show(BoardRow row) {
        side.show(row.village().label(), new PostingDetails(kinds).of(row), row.latest().stream()
                .flatMap(posting -> verbs(row, posting).map(Buttons::of)).toArray(Button[]::new));
    }

    private Stream<Action> verbs(BoardRow row, Posting posting) {
        return switch (posting.state(row.today())) {
            case DUE -> Stream.of(Action.of(Messages.of("villageboard.board.print"), Feather.PRINTER, () -> print(posting)));
            case POSTED, EXPIRED -> Stream.of(
                    Action.of(Messages.of("villageboard.board.archive"), Feather.ARCHIVE, () -> archive(posting)),
                    Action.of(Messages.of("villageboard.board.print-again"), Feather.PRINTER, () -> print(posting)));
            case ARCHIVED -> Stream.empty();
        };
    }

    private void archive(Posting posting) {
        side.open().set(false);
        model.archive(List.of(posting));
    }

    private void print(Posting posting) {
        var kind = kinds.get().find(posting.kind());
        desk.jobs().load(() -> postings.roll(posting.content().roll())
                .map(roll -> new RollReading(roll, postings.findings(roll.id()))), reading -> reading.ifPresent(stored -> {
                    var posted = newPosting.get();
                    new NewPostingSheet(desk, posted).open();
                    posted.resume(kind.orElseThrow(), stored.roll(), stored.findings(), posting.village());
                }));
    }

    private Action makePosting() {
        return Action.of(Messages.of("villageboard.board.new"), Feather.PLUS,
                () -> new NewPostingSheet(desk, newPosting.get()).open());
    }
}
