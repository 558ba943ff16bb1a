package org.gongkailan.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The lower edge of the window: saving, backup and file at the left, the oldest running job at the right. */
final class StatusBar extends HBox {
    private final Jobs jobs;
    private final Label status = new Label();
    private final Label file = new Label();
    private final HBox right = new HBox();

    StatusBar(Jobs jobs) {
        super(16);
        this.jobs = jobs;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        right.setAlignment(Pos.CENTER_RIGHT);
        status.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(status, file, gap, right);
        jobs.running().subscribe(this::showJobs);
        showJobs();
    }

    /** Says how it stands with this workspace. */
    void show(Workplace workplace) {
        status.textProperty().bind(workplace.status());
        file.setText(workplace.file().getFileName().toString());
    }

    private void showJobs() {
        right.getChildren().clear();
        if (!jobs.running().isEmpty()) {
            right.getChildren().add(new JobBar(jobs.running().getFirst()));
        }
    }
}
