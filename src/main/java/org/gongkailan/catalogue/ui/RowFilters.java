package org.gongkailan.catalogue.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import org.gongkailan.catalogue.Channels;
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

    /** Offers what the rows of a domain have; the code is null for all. */
    void offer(Stock stock, String domain) {
        offer(levels, stock.count(domain, RowFilter::levels), Comparator.naturalOrder(), Tick::words);
        offer(bodies, stock.count(domain, item -> Stream.of(item.entry().body()).filter(text -> !text.isBlank())),
                Comparator.naturalOrder(), Function.identity());
        offer(channels, stock.count(domain, item -> item.entry().publication().channels().stream()),
                Comparator.comparingInt(RowFilters::place), Function.identity());
        offer(checks, stock.count(domain, item -> RowFilter.checks(stock.of(item))),
                Comparator.comparingInt(RowFilters::severity), RuleWords::of);
        offer(standings, stock.count(domain, item -> Stream.of(RowFilter.standing(item, stock.of(item)))),
                Comparator.naturalOrder(), RowFilter.Standing::words);
    }

    private static <T> void offer(ObservableList<Option<T>> options, Map<T, Integer> counts, Comparator<T> order,
                                  Function<T, String> words) {
        List<Option<T>> now = new ArrayList<>();
        counts.entrySet().stream().sorted(Map.Entry.comparingByKey(order))
                .forEach(count -> now.add(new Option<>(count.getKey(), words.apply(count.getKey()), count.getValue())));
        if (!options.equals(now)) {
            options.setAll(now);
        }
    }

    private static int place(String channel) {
        int place = Channels.official().names().indexOf(channel);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static int severity(String check) {
        return switch (check) {
            case RowFilter.ERROR -> 0;
            case RowFilter.WARNING -> 1;
            case RowFilter.CLEAN -> 2;
            default -> 3;
        };
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }
}
