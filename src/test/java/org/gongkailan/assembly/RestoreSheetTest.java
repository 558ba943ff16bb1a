package org.gongkailan.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.gongkailan.store.Backups;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups restored in the window; a picture of it lies in target/screens. */
class RestoreSheetTest {
    @TempDir
    Path folder;
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T06:30:00Z"), ZoneOffset.UTC);
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> replaced = new ArrayList<>();
    private Path workspace;
    private Path copy;
    private Desk desk;
    private RestoreSheet sheet;
    private Scene scene;

    @BeforeEach
    void open() {
        workspace = folder.resolve("云溪县.gkl");
        try (var database = WorkspaceFile.create(workspace, clock)) {
            copy = database.backup("manual").file();
        }
        desk = TestDesk.in(folder, dialogs);
        scene = FxTest.fx(() -> {
            sheet = new RestoreSheet(desk, workspace, new Backups(workspace, clock));
            sheet.open(opened::add, replaced::add);
            return new Scene(new BorderPane((Parent) desk.sheets().current().get().node()), 760, 460);
        });
    }

    @Test
    void theCopiesStandWithDayReasonAndSizeTheNewestChosen() {
        FxTest.snapshot(scene, Path.of("target", "screens", "restore.png"));
        assertEquals(copy, sheet.copies().getSelectionModel().getSelectedItem().file());
        assertEquals(List.of(), ClippedText.in(scene));
    }

    @Test
    void aCopyIsWrittenBesideAndOpened() {
        dialogs.answer(folder.resolve("看看.gkl"));
        press("另存为副本并打开");
        assertEquals(List.of(folder.resolve("看看.gkl")), opened);
        assertTrue(Files.isRegularFile(folder.resolve("看看.gkl")));
        assertNull(desk.sheets().current().get());
    }

    @Test
    void theWorkspaceIsReplacedOnlyAfterAQuestion() {
        press("恢复到原工作区");
        assertEquals(List.of(), replaced);
        dialogs.answer(0);
        press("恢复到原工作区");
        assertEquals(List.of(copy), replaced);
    }

    private void press(String words) {
        FxTest.fx(() -> scene.getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst().orElseThrow().fire());
    }
}
