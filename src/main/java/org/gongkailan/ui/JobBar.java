package org.gongkailan.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.gongkailan.text.Messages;

/** How far one job has come: a thin bar, "128 / 500 · 剩余约 20 秒", and a way to cancel. Goes away with the job. */
public final class JobBar extends HBox {
    /** @param job the job it shows */
    public JobBar(Job job) {
        super(8);
        getStyleClass().add("job-bar");
        setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar();
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> progress(job), job.done, job.total));
        var words = new Label();
        words.textProperty().bind(Bindings.createStringBinding(() -> words(job), job.done, job.total, job.secondsLeft));
        words.setMinWidth(USE_PREF_SIZE);
        var cancel = new Button(Messages.of("ui.job.cancel"));
        cancel.getStyleClass().addAll("flat", "link");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> {
            job.cancel();
            cancel.setDisable(true);
        });
        getChildren().addAll(bar, words, cancel);
        visibleProperty().bind(job.alive());
        managedProperty().bind(visibleProperty());
    }

    private static double progress(Job job) {
        return job.total.get() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) job.done.get() / job.total.get();
    }

    /** The words beside the bar. */
    static String words(Job job) {
        if (job.total.get() == 0) {
            return job.label();
        }
        String steps = Messages.of("ui.job.steps", job.label(), job.done.get(), job.total.get());
        return switch ((int) Math.min(job.secondsLeft.get(), 3600)) {
            case -1 -> steps;
            case 3600 -> steps + Messages.of("ui.job.left.long");
            default -> steps + Messages.of("ui.job.left", Math.max(1, job.secondsLeft.get()));
        };
    }
}
