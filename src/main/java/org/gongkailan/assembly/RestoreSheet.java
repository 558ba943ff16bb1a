package org.gongkailan.assembly;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.store.Backups;
import org.gongkailan.store.Backups.Backup;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.kordamp.ikonli.feather.Feather;

/** 恢复备份: the copies of a workspace; one is put beside it and opened, or takes its place after a last copy. */
final class RestoreSheet {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 440;

    private final Desk desk;
    private final Path workspace;
    private final Backups backups;
    private final ObservableList<Backup> rows = FXCollections.observableArrayList();
    private TableView<Backup> table;

    RestoreSheet(Desk desk, Path workspace, Backups backups) {
        this.desk = desk;
        this.workspace = workspace;
        this.backups = backups;
    }

    /**
     * Shows the copies, the newest chosen.
     *
     * @param opened   opens the workspace that was made beside
     * @param replaced puts a copy in the workspace's place; the user has agreed
     */
    void open(Consumer<Path> opened, Consumer<Path> replaced) {
        table = table(opened);
        var hint = new Label(Messages.of("assembly.restore.hint", workspace.getFileName()));
        hint.setWrapText(true);
        hint.getStyleClass().add("quiet");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var pane = new BorderPane(table);
        pane.setTop(hint);
        pane.setBottom(foot(opened, replaced));
        BorderPane.setMargin(hint, new javafx.geometry.Insets(0, 0, 12, 0));
        pane.setPrefSize(WIDTH, HEIGHT);
        desk.sheets().open(Messages.of("assembly.restore.title", workspace.getFileName()), pane);
        desk.jobs().load(backups::list, all -> {
            rows.setAll(all);
            table.getSelectionModel().selectFirst();
            table.requestFocus();
        });
    }

    TableView<Backup> copies() {
        return table;
    }

    private TableView<Backup> table(Consumer<Path> opened) {
        TableView<Backup> made = new Columns<Backup>("workspace.backups", desk.preferences().columns())
                .text("at", Messages.of("assembly.restore.at"), 150, BackupWords::at)
                .text("reason", Messages.of("assembly.restore.reason"), 90, BackupWords::reason)
                .text("size", Messages.of("assembly.restore.size"), 90, BackupWords::size)
                .text("file", Messages.of("assembly.restore.file"), 330, backup -> backup.file().getFileName().toString())
                .onOpen(backup -> beside(backup, opened))
                .table(rows, new EmptyState(Feather.SHIELD, Messages.of("assembly.restore.none", workspace.getFileName())));
        made.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        return made;
    }

    private HBox foot(Consumer<Path> opened, Consumer<Path> replaced) {
        var any = Bindings.isNotNull(table.getSelectionModel().selectedItemProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, gap, Buttons.of(Action.of(Messages.of("assembly.restore.cancel"), desk.sheets()::close)),
                Buttons.of(Action.of(Messages.of("assembly.restore.replace"), Feather.ROTATE_CCW,
                        () -> replace(chosen(), replaced)).possibleWhen(any)),
                Buttons.primary(Action.of(Messages.of("assembly.restore.beside"), Feather.COPY,
                        () -> beside(chosen(), opened)).possibleWhen(any)));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("side-form-foot");
        return foot;
    }

    private Backup chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void beside(Backup backup, Consumer<Path> opened) {
        String name = workspace.getFileName().toString().replaceFirst("\\.gkl$", "");
        desk.dialogs().pickSave(Messages.of("assembly.restore.where"),
                Messages.of("assembly.restore.name", name, BackupWords.at(backup).replace(":", "")),
                FileKind.of(Messages.of("assembly.gkl"), "*.gkl")).ifPresent(target -> desk.jobs().run(
                        Messages.of("assembly.restore.working"), progress -> {
                            backups.restoreAs(backup.file(), target);
                            return target;
                        }, made -> {
                            desk.sheets().close();
                            opened.accept(made);
                        }));
    }

    private void replace(Backup backup, Consumer<Path> replaced) {
        if (desk.dialogs().ask(Messages.of("assembly.restore.ask", workspace.getFileName(), BackupWords.at(backup)),
                Messages.of("assembly.restore.what"), Messages.of("assembly.restore.replace"))) {
            desk.sheets().close();
            replaced.accept(backup.file());
        }
    }
}
