package org.gongkailan.catalogue.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.ui.control.Option;

/** What the line over the table narrows it to, and what there is to choose from. */
final class RowFilters {
    final StringProperty text = new SimpleStringProperty("");
    /** Finds that were kept; the next one searches within their results. */
    final ObservableList<String> kept = FXCollections.observableArrayList();
    final ObjectProperty<Tick> level = new SimpleObjectProperty<>();
    final ObjectProperty<String> body = new SimpleObjectProperty<>();
    final ObjectProperty<String> channel = new SimpleObjectProperty<>();
    final ObjectProperty<String> check = new SimpleObjectProperty<>();
    final ObjectProperty<RowFilter.Standing> standing = new SimpleObjectProperty<>();

    final ObservableList<Option<Tick>> levels = FXCollections.observableArrayList();
    final ObservableList<Option<String>> bodies = FXCollections.observableArrayList();
    final ObservableList<Option<String>> channels = FXCollections.observableArrayList();
    final ObservableList<Option<String>> checks = FXCollections.observableArrayList();
    final ObservableList<Option<RowFilter.Standing>> standings = FXCollections.observableArrayList();

    private final Runnable changed;
    private boolean quiet;

    /** @param changed runs after every change but those of {@link #clear} */
    RowFilters(Runnable changed) {
        this.changed = changed;
        kept.subscribe(this::tell);
        Stream.<Observable>of(text, level, body, channel, check, standing)
                .forEach(filter -> filter.addListener((InvalidationListener) change -> tell()));
    }

    /** Whether anything is narrowed. */
    BooleanBinding active() {
        return text.isNotEmpty().or(Bindings.isNotEmpty(kept)).or(level.isNotNull()).or(body.isNotNull())
                .or(channel.isNotNull()).or(check.isNotNull()).or(standing.isNotNull());
    }

    /** Every word that a row must hold. */
    String words() {
        return String.join(" ", Stream.concat(kept.stream(), Stream.of(text.get())).toList()).strip();
    }

    RowFilter chosen() {
        return new RowFilter(level.get(), body.get(), channel.get(), check.get(), standing.get());
    }

    /** Takes every narrowing back; the caller looks again. */
    void clear() {
        quiet = true;
        text.set("");
        kept.clear();
        Stream.<Property<?>>of(level, body, channel, check, standing).forEach(filter -> filter.setValue(null));
        quiet = false;
    }

    /** Offers what there is to choose from. */
    void offer(Offers now) {
        offer(levels, now.levels());
        offer(bodies, now.bodies());
        offer(channels, now.channels());
        offer(checks, now.checks());
        offer(standings, now.standings());
    }

    private static <T> void offer(ObservableList<Option<T>> options, List<Option<T>> now) {
        if (!options.equals(now)) {
            options.setAll(now);
        }
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }
}
