package org.gongkailan.annualreport.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.intake.ui.FileDrop;
import org.gongkailan.annualreport.intake.ui.IntakeSheet;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** 年度报告: the reports on the left, the opened one beside them. */
public final class ReportsScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("annualreport", Messages.of("report.title"), Feather.FILE_TEXT);

    static final String STYLE = ReportsScreen.class.getResource("report.css").toExternalForm();

    private static final double ROOM_FOR_THE_LIST = 1240;
    private final ReportsViewModel model;
    private final ReportPreview preview;
    private final ReportArchive archive;
    private final UnitDirectory units;
    private final Desk desk;
    private final BorderPane node = new BorderPane();
    private ReportEditor editor;

    public ReportsScreen(ReportWork work, Clock clock, Desk desk) {
        this.model = new ReportsViewModel(work, clock, desk);
        this.preview = new ReportPreview(work, desk);
        this.archive = work.archive();
        this.units = work.units();
        this.desk = desk;
    }

    @Override
    public ScreenName name() {
        return NAME;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void leave() {
        model.editor.commit();
    }

    @Override
    public void reveal(String record) {
        model.open(record);
    }

    @Override
    public List<Action> actions() {
        return List.of(begin(), importing(),
                Action.of(Messages.of("report.check"), Feather.CHECK_SQUARE, () -> editor.openFindings())
                        .possibleWhen(model.editor.open, Messages.of("report.open.obstacle")).withKeys("F7"),
                Action.of(Messages.of("report.preview"), Feather.EYE, () -> preview.show(model.editor))
                        .possibleWhen(model.editor.open, Messages.of("report.open.obstacle")).withKeys("Shortcut+P"));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("report.export"), Feather.UPLOAD, this::chooseFormat)
                .possibleWhen(model.editor.open, Messages.of("report.open.obstacle")).withKeys("Shortcut+E"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void furnish() {
        var list = new ReportList(model);
        var signing = new SigningActions(model.editor, preview, desk);
        var head = new EditorHead(model.editor, signing, () -> model.listShown.set(!model.listShown.get()));
        editor = new ReportEditor(model.editor, head, desk.navigator());
        signing.goWith(editor::go);
        var empty = new EmptyState(Feather.FILE_TEXT, Messages.of("report.empty"), importing(), begin());
        empty.visibleProperty().bind(model.loaded.and(Bindings.isEmpty(model.lines)));
        node.setCenter(new StackPane(editor, empty));
        node.setLeft(list);
        list.visibleProperty().bind(model.listShown.or(model.loaded.and(model.editor.open.not())));
        list.managedProperty().bind(list.visibleProperty());
        // On a small screen the list would leave the paper too little room: it opens on request.
        node.widthProperty().subscribe((was, is) -> {
            if (was.doubleValue() == 0) {
                model.listShown.set(is.doubleValue() >= ROOM_FOR_THE_LIST);
            }
        });
        FileDrop.on(node, files -> intake().drop(files));
        node.getStyleClass().add("reports");
        node.getStylesheets().add(STYLE);
    }

    private Action begin() {
        return Action.of(Messages.of("report.new"), Feather.PLUS, this::askForNew).withKeys("Shortcut+N");
    }

    private Action importing() {
        return Action.of(Messages.of("report.import"), Feather.DOWNLOAD, () -> intake().pick()).withKeys("Shortcut+O");
    }

    private IntakeSheet intake() {
        model.editor.commit();
        return new IntakeSheet(archive, units, desk, model::imported);
    }

    private void askForNew() {
        desk.jobs().load(units::all, all -> desk.jobs().load(units::own, own ->
                desk.sheets().open(Messages.of("report.new.title"),
                        new NewReportForm(model, desk.sheets(), all, own))));
    }

    private void chooseFormat() {
        var menu = new ContextMenu();
        model.exports().forEach(action -> menu.getItems().add(Buttons.item(action)));
        // Under the button that asked for it; its keys may be pressed from anywhere.
        Node from = node.getScene().getFocusOwner() instanceof Button button ? button : node;
        menu.show(from, from == node ? Side.TOP : Side.BOTTOM, 0, 0);
    }
}
