package org.gongkailan.requests.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** The list of the screen 依申请公开: what its filters let through, and which lines are selected. */
final class RequestRows {
    /** More than anybody scrolls through; the filters narrow. */
    private static final int MOST = 500;

    // State
    final RequestFilters filters = new RequestFilters(this::look);
    final ObservableList<RequestLine> lines = FXCollections.observableArrayList();
    final ObservableList<RequestLine> selected = FXCollections.observableArrayList();
    final ObjectProperty<Map<Light, Integer>> lights = new SimpleObjectProperty<>(Map.of());
    final StringProperty count = new SimpleStringProperty("");
    /** Whether the store has been looked at; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    /** Whether nothing at all was put down yet. */
    final BooleanProperty empty = new SimpleBooleanProperty();
    /** A line to bring into view; null when it has been. */
    final ObjectProperty<RequestLine> reveal = new SimpleObjectProperty<>();

    private final RequestLists lists;
    private final Desk desk;
    private List<String> chosen = List.of();

    RequestRows(RequestLists lists, Desk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    // Actions
    /** Looks again after a change. */
    void refresh() {
        look();
        desk.jobs().load(lists::choices, choices -> {
            empty.set(choices.empty());
            filters.offer(choices);
        });
    }

    /** Narrows the list to one light. */
    void show(Light light) {
        filters.clear(light);
        look();
    }

    /** Shows the cases behind a figure. */
    void show(String words, List<String> ids) {
        filters.clear(Light.ALL);
        chosen = ids;
        filters.only.set(words);
        look();
    }

    /** Takes every narrowing back. */
    void clear() {
        show(filters.light.get());
    }

    /** Brings a case into view, if it is among them. */
    void bringIntoView(String id) {
        lines.stream().filter(line -> line.id().equals(id)).findFirst().ifPresent(line -> {
            reveal.set(null);
            reveal.set(line);
        });
    }

    private void look() {
        if (filters.only.get() != null) {
            desk.jobs().load(() -> lists.lines(chosen), found -> show(found, found.size()));
            return;
        }
        var query = filters.query();
        desk.jobs().load(() -> lists.page(query, MOST), page -> {
            lights.set(Light.CHIPS.stream().collect(Collectors.toMap(light -> light, light -> light.count(page.counts()))));
            show(page.lines(), filters.light.get().count(page.counts()));
        });
    }

    private void show(List<RequestLine> found, int total) {
        loaded.set(true);
        var keep = selected.stream().map(RequestLine::id).collect(Collectors.toSet());
        lines.setAll(found);
        count.set(total > found.size() ? Messages.of("requests.count.first", total, found.size())
                : Messages.of("requests.count", total));
        if (keep.size() == 1) {
            keep.forEach(this::bringIntoView);
        }
    }
}
