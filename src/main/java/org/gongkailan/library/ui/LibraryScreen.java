package org.gongkailan.library.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongkailan.library.DocumentState;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImportSheet;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.FindingsStrip;
import org.kordamp.ikonli.feather.Feather;

/** 文件库: the documents of the office, what holds of them, and what the year's report counts. */
public final class LibraryScreen implements Screen {
    /** The id of this screen. */
    public static final String ID = "library";
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName(ID, Messages.of("library.title"), Feather.FOLDER);
    private static final String STYLE = LibraryScreen.class.getResource("library.css").toExternalForm();
    private static final String STATE = "state/";
    private static final String BEHIND = "behind/";

    private final LibraryDesk shelf;
    private final Desk desk;
    private final LibraryViewModel model;
    private final LibraryFiles files;
    private final BorderPane node = new BorderPane();
    private boolean built;

    /** The screen over a workspace's library. */
    public LibraryScreen(LibraryDesk shelf, Desk desk) {
        this.shelf = shelf;
        this.desk = desk;
        model = new LibraryViewModel(shelf, desk);
        files = new LibraryFiles(shelf, model, desk);
    }

    @Override
    public ScreenName name() {
        return NAME;
    }

    @Override
    public Node node() {
        if (!built) {
            built = true;
            build();
        }
        return node;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** What {@link #reveal} understands as all documents in a state. */
    public static String state(DocumentState state) {
        return STATE + state.name();
    }

    /** What {@link #reveal} understands as the documents behind a number of a report. */
    public static String behind(List<String> ids) {
        return BEHIND + String.join(",", ids);
    }

    @Override
    public void reveal(String record) {
        if (record.startsWith(STATE)) {
            model.show(Light.valueOf(record.substring(STATE.length())));
        } else if (record.startsWith(BEHIND)) {
            model.showBehind(List.of(record.substring(BEHIND.length()).split(",")));
        } else {
            model.show(record);
        }
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(Messages.of("library.import"), Feather.DOWNLOAD, this::openImport).withKeys("Shortcut+I"),
                Action.of(Messages.of("library.cleanup"), Feather.CHECK_SQUARE,
                        () -> new CleanUpSheet(shelf, files, desk).open()),
                Action.of(Messages.of("library.export"), Feather.UPLOAD, files::export).withKeys("Shortcut+E"));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(register());
    }

    private Action register() {
        return Action.of(Messages.of("library.new"), Feather.PLUS, model::add).withKeys("Shortcut+N");
    }

    private void openImport() {
        new ListImportSheet<>(new DocumentList(shelf), desk).open();
    }

    private void build() {
        node.getStylesheets().add(STYLE);
        var table = new DocumentTable(model, desk, register(), Action.of(Messages.of("library.import"), this::openImport));
        var strip = new FindingsStrip(finding -> model.show(finding.place().id()));
        model.findings.subscribe(() -> strip.show(List.copyOf(model.findings)));
        node.setTop(new VBox(filters(), new CountsBar(model)));
        node.setCenter(table.node());
        node.setBottom(strip);
        node.setRight(new DocumentForm(model, desk).node());
        model.draft.subscribe((was, is) -> {
            if (is == null) {
                table.node().requestFocus();
            }
        });
    }

    private FilterBar filters() {
        var filters = model.filters;
        var bar = new FilterBar();
        bar.text().bindBidirectional(filters.find);
        bar.changingChips(Light.CHIPS, light -> model.lights.map(counts -> Messages.of("library.chip", light.label(),
                counts.getOrDefault(light, 0)))).bindBidirectional(filters.light);
        return bar.choice(Messages.of("library.column.kind"), filters.kinds, filters.kind)
                .choice(Messages.of("library.filter.issuers"), filters.issuers, filters.issuer)
                .choice(Messages.of("library.filter.subject"), filters.subjects, filters.subject)
                .choice(Messages.of("library.filter.years"), filters.years, filters.year)
                .clearing(filters.active(), model::clear).count(model.count).findWithin(node);
    }
}
