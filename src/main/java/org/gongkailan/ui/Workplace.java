package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;

/**
 * One open workspace as the window sees it; assembled anew for each workspace.
 *
 * @param unit    whose it is and its level, e.g. 云溪县政务公开办（县级）
 * @param file    where it lies
 * @param screens in menu order; the first is shown
 * @param undo    taking back
 * @param search  what Ctrl+K finds besides screens and actions
 * @param status  what the status bar says about saving and backup, e.g. 已保存 14:02 · 备份 13:30; changes on the
 *                screen thread
 */
public record Workplace(String unit, Path file, List<Screen> screens, Undo undo, List<SearchSource> search,
                        ObservableValue<String> status) {
    public Workplace {
        screens = List.copyOf(screens);
        search = List.copyOf(search);
    }
}
