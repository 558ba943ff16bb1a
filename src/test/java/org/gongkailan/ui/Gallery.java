package org.gongkailan.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** A county's window with screens made up for the tests: what the real program looks like, without a workspace. */
final class Gallery {
    final Notices notices = new Notices();
    final Sheets sheets = new Sheets();
    final Navigator navigator = new Navigator();
    final RecordingDialogs dialogs = new RecordingDialogs();
    final RememberedSteps undo = new RememberedSteps();
    final Desk desk;
    MainWindow window;
    Stage stage;

    Gallery(Preferences preferences, Jobs jobs) {
        desk = new Desk(jobs, dialogs, notices, sheets, navigator, preferences);
    }

    /** Opens the window on the made-up county. */
    Gallery open() {
        FxTest.fx(() -> {
            stage = new Stage();
            window = new MainWindow(stage, desk, new Doors(() -> { }, () -> { }, () -> { }, path -> { }, () -> { }, () -> { }));
            window.open(workplace());
        });
        return this;
    }

    Workplace workplace() {
        return new Workplace("云溪县政务公开办（县级）", Path.of("云溪县.gkl"), List.of(new DemoTable(desk),
            new DemoEmpty("village", "公示"), new DemoEmpty("village-archive", "档案")), undo, List.of(text -> List.of(new SearchSource.Hit("关于" + text + "的通知", "文件库",
            Feather.FILE_TEXT, () -> notices.say("打开" + text)))), new SimpleStringProperty("已保存 14:02 · 备份 13:30"));
    }

    /** Brings the window into a state worth looking at. */
    void play(String scene) {
        switch (scene) {
            case "edit" -> ((DemoTable) navigator.current().get()).edit();
            case "findings" -> {
                ((DemoTable) navigator.current().get()).strip.open();
                notices.say("已导出 12 个文件", org.gongkailan.ui.control.Action.of("打开文件夹", () -> { }));
            }
            case "empty" -> navigator.show("village");
            case "search" -> ((javafx.scene.control.Button) stage.getScene().lookup("#search")).fire();
            case "help" -> HelpSheet.open(desk);
            case "job" -> desk.jobs().run("生成公示文件", progress -> {
                for (int i = 0; i < 500; i++) {
                    progress.step(i, 500);
                    java.util.concurrent.locks.LockSupport.parkNanos(40_000_000);
                }
                return "";
            }, done -> { });
            default -> { }
        }
    }

    /** Two steps that can be taken back. */
    static final class RememberedSteps implements Undo {
        int done = 2;

        @Override
        public Optional<String> undo() {
            return undoable().map(name -> {
                done--;
                return name;
            });
        }

        @Override
        public Optional<String> redo() {
            return redoable().map(name -> {
                done++;
                return name;
            });
        }

        @Override
        public Optional<String> undoable() {
            return done > 0 ? Optional.of("改第 " + done + " 行") : Optional.empty();
        }

        @Override
        public Optional<String> redoable() {
            return done < 2 ? Optional.of("改第 " + (done + 1) + " 行") : Optional.empty();
        }
    }

    /** One made-up row. */
    record Row(String domain, String item, int basis, LocalDate due, String state) {
    }
}
