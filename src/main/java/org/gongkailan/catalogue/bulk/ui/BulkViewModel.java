package org.gongkailan.catalogue.bulk.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.gongkailan.catalogue.Audience;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Method;
import org.gongkailan.catalogue.OfficeColumn;
import org.gongkailan.catalogue.Publication;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.bulk.Amendment;
import org.gongkailan.catalogue.bulk.BulkEdit;
import org.gongkailan.text.Messages;

/** Several rows while one change is thought out for all of them. What is not filled in stays as it is. */
public final class BulkViewModel {
    /** What happens to the lines of a list; null leaves them. */
    record ListChange(ObjectProperty<Amendment.Mode> mode, StringProperty lines) {
        ListChange() {
            this(new SimpleObjectProperty<>(), new SimpleStringProperty(""));
        }
    }

    final List<CatalogueItem> items;
    final Map<Column, StringProperty> texts = new LinkedHashMap<>();
    final Map<Column, ListChange> lists = new LinkedHashMap<>();
    final ObservableMap<String, Boolean> channels = FXCollections.observableHashMap();
    final ObservableMap<Amendment.Tick, Boolean> ticks = FXCollections.observableHashMap();
    /** Null leaves the audience as it is; false stands for the group named beside it. */
    final ObjectProperty<Boolean> everyone = new SimpleObjectProperty<>();
    final StringProperty group = new SimpleStringProperty("");
    final Map<String, StringProperty> extra = new LinkedHashMap<>();
    final StringProperty replaced = new SimpleStringProperty("");
    final StringProperty by = new SimpleStringProperty("");
    /** Where to replace; null for everywhere. */
    final ObjectProperty<Column> replacedIn = new SimpleObjectProperty<>();
    /** The column that is filled down from the first row; null for none. */
    final ObjectProperty<Column> fillDown = new SimpleObjectProperty<>();

    private final Catalogue catalogue;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /** @param items the selected rows, the first one first */
    public BulkViewModel(Catalogue catalogue, List<CatalogueItem> items) {
        this.catalogue = catalogue;
        this.items = List.copyOf(items);
        for (Column column : List.of(Column.LEVEL1, Column.TIME_LIMIT, Column.BODY)) {
            texts.put(column, new SimpleStringProperty(""));
        }
        for (Column column : List.of(Column.ELEMENTS, Column.LEGAL_BASES)) {
            lists.put(column, new ListChange());
        }
        heads().forEach(head -> extra.put(head, new SimpleStringProperty("")));
        watch();
    }

    /** How many rows the change would really change. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** What is to stand in a column of their own; blank leaves it. */
    public StringProperty extra(String head) {
        return extra.get(head);
    }

    /** Whether it is about exactly these rows as they are. */
    public boolean shows(List<CatalogueItem> rows) {
        return items.equals(rows);
    }

    /** What all rows say in a column; null where they differ. */
    String common(Column column) {
        String first = column.text(items.getFirst().entry());
        return items.stream().allMatch(item -> column.text(item.entry()).equals(first)) ? first : null;
    }

    /** What all rows say in a column of their own; null where they differ. */
    String common(String head) {
        String first = items.getFirst().entry().extra().getOrDefault(head, "");
        return items.stream().allMatch(item -> item.entry().extra().getOrDefault(head, "").equals(first)) ? first : null;
    }

    /** Makes the change; one step of undo. */
    public void apply() {
        var changed = edit().changed(items);
        if (!changed.isEmpty()) {
            catalogue.saveAll(Messages.of("catalogue.undo.bulk", changed.size()), changed);
        }
    }

    /** The change as it is thought out now. */
    BulkEdit edit() {
        var amendments = new ArrayList<Amendment>();
        if (fillDown.get() != null) {
            amendments.add(new Amendment.Set(fillDown.get(), items.getFirst().entry()));
        }
        texts.forEach((column, text) -> {
            if (!text.get().isBlank()) {
                amendments.add(new Amendment.Set(column, saying(column, text.get().strip())));
            }
        });
        lists.forEach((column, change) -> {
            if (change.mode().get() != null && !change.lines().get().isBlank()) {
                amendments.add(new Amendment.Lines(column, change.mode().get(), lines(change.lines().get())));
            }
        });
        marks(amendments);
        extra.forEach((head, text) -> {
            if (!text.get().isBlank()) {
                amendments.add(new Amendment.SetExtra(head, text.get().strip()));
            }
        });
        if (!replaced.get().isEmpty()) {
            amendments.add(new Amendment.Replace(replaced.get(), by.get(), replacedIn.get()));
        }
        return new BulkEdit(amendments);
    }

    private void marks(List<Amendment> amendments) {
        for (boolean add : new boolean[] {true, false}) {
            var named = channels.entrySet().stream().filter(mark -> mark.getValue() == add).map(Map.Entry::getKey).toList();
            if (!named.isEmpty()) {
                amendments.add(new Amendment.Lines(Column.CHANNELS,
                        add ? Amendment.Mode.ADD : Amendment.Mode.REMOVE, named));
            }
        }
        if (everyone.get() != null) {
            amendments.add(new Amendment.Set(Column.AUDIENCE,
                    reaching(new Audience(everyone.get(), everyone.get() ? null : group.get().strip()))));
        }
        ticks.forEach((tick, on) -> amendments.add(new Amendment.SetTick(tick, on)));
    }

    private static Entry saying(Column column, String text) {
        return switch (column) {
            case LEVEL1 -> Entry.BLANK.withMatter(new Matter(text, null, null));
            case TIME_LIMIT -> Entry.BLANK.withTimeLimit(TimeLimit.parse(text));
            default -> Entry.BLANK.withBody(text);
        };
    }

    private static Entry reaching(Audience audience) {
        return Entry.BLANK.withPublication(new Publication(List.of(), audience, Method.NONE, Levels.NONE));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    // The four that every office has, and what the rows have of their own.
    private LinkedHashSet<String> heads() {
        var heads = new LinkedHashSet<String>();
        for (OfficeColumn column : OfficeColumn.values()) {
            heads.add(column.head());
        }
        items.forEach(item -> heads.addAll(item.entry().extra().keySet()));
        return heads;
    }

    private void watch() {
        texts.values().forEach(text -> text.subscribe(this::recount));
        extra.values().forEach(text -> text.subscribe(this::recount));
        lists.values().forEach(list -> {
            list.mode().subscribe(this::recount);
            list.lines().subscribe(this::recount);
        });
        channels.subscribe(this::recount);
        ticks.subscribe(this::recount);
        List.of(group, replaced, by).forEach(text -> text.subscribe(this::recount));
        List.of(everyone, replacedIn, fillDown).forEach(choice -> choice.subscribe(this::recount));
    }

    private void recount() {
        count.set(edit().changed(items).size());
    }
}
