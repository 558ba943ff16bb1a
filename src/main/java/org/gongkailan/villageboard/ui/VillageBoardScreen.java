package org.gongkailan.villageboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.OfficeFonts;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Matrix;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.ui.DetailsViewModel;
import org.gongkailan.villageboard.posting.ui.PostingDetails;
import org.gongkailan.villageboard.posting.ui.Step;
import org.gongkailan.villageboard.posting.ui.StepSheet;
import org.gongkailan.villageboard.proof.ui.ProofSheet;
import org.gongkailan.villageboard.roll.RollReading;
import org.kordamp.ikonli.feather.Feather;

/** 村务公开栏: villages down, kinds of notices across, each cell a state; above them what waits for somebody. */
public final class VillageBoardScreen implements Screen {
    /** Its name to other parts. */
    public static final String ID = "village-board";
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName(ID, Messages.of("villageboard.board.title"), Feather.CLIPBOARD)
            .tab(Messages.of("villageboard.board.tab"));
    private static final String FILTER = "filter:";

    private final Desk desk;
    private final NoticeDesk notices;
    private final PdfWriter printer;
    private final VillageBoardViewModel model;
    private final DetailsViewModel details;
    private final Supplier<NewPostingViewModel> newPosting;
    private final Runnable editKinds;
    /** What the sheet of kinds does when something changed. */
    private Runnable followed = () -> { };
    private final Runnable editFonts;
    private final Runnable editDays;
    private final SideForm side = new SideForm();
    private final HBox waiting = new HBox(16);
    /** The cell that the side form told of last; empty before the first. */
    private String shown = "";
    private final BorderPane node = new BorderPane();
    private final Matrix<Village, NoticeKind> matrix;

    /** The screen of an opened workspace. */
    public VillageBoardScreen(Desk desk, VillageBoard board, NoticeDesk notices, PdfWriter printer) {
        this.desk = desk;
        this.notices = notices;
        this.printer = printer;
        model = new VillageBoardViewModel(desk.jobs(), notices);
        details = new DetailsViewModel(desk, notices, this::refresh);
        newPosting = () -> new NewPostingViewModel(desk.jobs(), board, notices);
        editKinds = () -> {
            var sheet = new KindSheet(desk, new KindViewModel(desk.jobs(), board, notices));
            followed = sheet::follow;
            sheet.open();
        };
        editFonts = () -> desk.sheets().open(Messages.of("villageboard.fonts.open"), new FontSheet(desk,
                new OfficeFonts(board.fonts(), desk.preferences().fonts()), notices.pictures()));
        editDays = () -> new PostingDaysSheet(desk, notices).open();
        matrix = new Matrix<Village, NoticeKind>(ID, (village, kind) -> CellFaces.of(model.cell(village, kind), village, kind, model.today()))
                .head(Messages.of("villageboard.board.township"), 96, Village::township)
                .head(Messages.of("villageboard.board.village"), 112, Village::name).onOpen(this::open);
    }

    @Override
    public ScreenName name() {
        return NAME;
    }

    @Override
    public void refresh() {
        model.refresh();
        followed.run();
    }

    @Override
    public boolean prepare() {
        model.refresh();
        return true;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(Messages.of("villageboard.proof.open"), Feather.FILE_TEXT, () -> new ProofSheet(desk, notices, printer).open())
                        .withKeys("Shortcut+E"),
                Action.of(Messages.of("villageboard.kinds.open"), Feather.SLIDERS, editKinds),
                Action.of(Messages.of("villageboard.posting-days.open"), Feather.CALENDAR, editDays),
                Action.of(Messages.of("villageboard.fonts.open"), Feather.TYPE, editFonts));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(makePosting().withKeys("Shortcut+N"));
    }

    /** What {@link #reveal} understands as the villages that have to post something. */
    public static String due() {
        return FILTER + CellFilter.DUE.name();
    }

    /** What {@link #reveal} understands as the villages where something has to be taken down. */
    public static String expired() {
        return FILTER + CellFilter.EXPIRED.name();
    }

    @Override
    public void reveal(String record) {
        if (record.startsWith(FILTER)) {
            model.filter.set(CellFilter.valueOf(record.substring(FILTER.length())));
        } else {
            desk.jobs().load(() -> notices.postings().find(List.of(record)), found -> found.forEach(this::open));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void furnish() {
        waiting.setAlignment(Pos.CENTER_LEFT);
        waiting.setPadding(new Insets(0, 0, 8, 0));
        waiting.setId("village-board-waiting");
        node.setTop(new VBox(filter(), waiting));
        node.setCenter(matrix);
        node.setRight(side);
        side.asks();
        matrix.empty(EmptyState.orNoMatch(model.loaded, model.empty,
                new EmptyState(Feather.CLIPBOARD, Messages.of("villageboard.board.empty"), makePosting())));
        model.version.subscribe(version -> {
            draw();
            tellAgain();
        });
        waiting.getChildren().setAll(Stream.of(Step.values()).map(this::wait).toList());
        details.opened().subscribe((was, is) -> show(is));
        details.chosen().subscribe((was, is) -> show(details.opened().getValue()));
        side.open().subscribe((was, open) -> {
            if (!open) {
                details.close();
                matrix.table().requestFocus();
            }
        });
    }

    private Node filter() {
        var bar = new FilterBar();
        bar.text().bindBidirectional(model.find);
        model.filter.bindBidirectional(bar.chips(List.of(CellFilter.values()), CellFilter::label));
        return bar.choice(Messages.of("villageboard.board.kinds"), model.groups, model.group).count(model.count).findWithin(node);
    }

    // It keeps its place when nothing waits, so that the next one does not slide under the hand.
    private Button wait(Step step) {
        var lines = model.waiting.map(now -> now.getOrDefault(step, List.of()));
        var link = Buttons.link(Action.of("", () -> begin(step, lines.getValue()))
                .possibleWhen(Bindings.createBooleanBinding(() -> !lines.getValue().isEmpty(), lines), Messages.of("villageboard.do.nobody")));
        link.setId("wait-" + step.name());
        link.textProperty().bind(lines.map(each -> step.waiting(each.size())));
        return link;
    }

    private void begin(Step step, List<PostingLine> lines) {
        new StepSheet(desk, notices, printer, () -> {
            refresh();
            matrix.table().requestFocus();
        }).open(step, lines);
    }

    private void draw() {
        matrix.show(List.copyOf(model.rows), List.copyOf(model.across), NoticeKind::name, model::under);
    }

    // What is told beside the board follows every step, undo and redo.
    private void tellAgain() {
        var told = details.opened().getValue();
        if (told != null) {
            open(told.village(), told.kind());
        }
    }

    private void open(Village village, NoticeKind kind) {
        details.open(kind, village, model.cell(village, kind));
    }

    private void open(Posting posting) {
        notices.kinds().kinds().find(posting.kind()).ifPresent(kind -> details.open(kind, posting.village(),
                notices.dues().today().cell(kind.id(), posting.village()), posting));
    }

    private void show(DetailsViewModel.Opened opened) {
        if (opened != null) {
            // What had the keyboard in the form is replaced: the cell it tells of takes it again.
            if (side.isFocusWithin()) {
                matrix.table().requestFocus();
            }
            var title = opened.village().label() + " · " + opened.kind().name();
            var told = new PostingDetails(details, desk).of(opened);
            var buttons = verbs(opened).stream().map(Buttons::of).toArray(Button[]::new);
            if (side.open().get() && title.equals(shown)) {
                side.showAgain(title, told, buttons);
            } else {
                side.show(title, told, buttons);
            }
            shown = title;
        }
    }

    private List<Action> verbs(DetailsViewModel.Opened opened) {
        Posting posting = details.chosen().getValue();
        if (posting == null) {
            return List.of(makePosting(opened.kind()));
        }
        var verbs = new ArrayList<Action>();
        details.steps(posting).forEach(step -> verbs.add(Action.of(step.label(), () -> begin(step, List.of(posting.line())))));
        if (posting.life().slip() == null) {
            verbs.add(Action.of(Messages.of(posting.paper() == null ? "villageboard.board.print" : "villageboard.board.print-again"),
                    Feather.PRINTER, () -> print(posting)));
            verbs.add(Action.of(Messages.of("villageboard.do.discard"), Feather.TRASH_2, details::discard));
        } else {
            verbs.add(makePosting(opened.kind()));
        }
        return verbs;
    }

    private void print(Posting posting) {
        var kind = notices.kinds().kinds().find(posting.kind());
        desk.jobs().load(() -> notices.postings().roll(posting.content().roll())
                .map(roll -> new RollReading(roll, notices.postings().findings(roll.id()))), reading -> reading.ifPresent(stored -> {
                    var posted = newPosting.get();
                    new NewPostingSheet(desk, posted).open();
                    posted.resume(kind.orElseThrow(), stored.roll(), stored.findings(), posting.village());
                }));
    }

    private Action makePosting() {
        return Action.of(Messages.of("villageboard.board.new"), Feather.PLUS,
                () -> new NewPostingSheet(desk, newPosting.get()).open());
    }

    private Action makePosting(NoticeKind kind) {
        return Action.of(Messages.of("villageboard.board.new"), Feather.PLUS, () -> {
            var posted = newPosting.get();
            posted.kind.set(kind);
            new NewPostingSheet(desk, posted).open();
        });
    }
}
