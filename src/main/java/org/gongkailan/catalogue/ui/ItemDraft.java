package org.gongkailan.catalogue.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.Audience;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Channels;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Method;
import org.gongkailan.catalogue.OfficeColumn;
import org.gongkailan.catalogue.Publication;
import org.gongkailan.catalogue.TimeLimit;

/** One item while it is being edited: a property per field of the side form, and the item they make. */
final class ItemDraft {
    final CatalogueItem item;
    final StringProperty level1;
    final StringProperty level2;
    final StringProperty level3;
    final ObservableList<String> elements;
    final ObservableList<String> legalBases;
    final StringProperty timeLimit;
    final StringProperty body;
    final ObservableSet<String> channels = FXCollections.observableSet();
    final StringProperty ownChannels = new SimpleStringProperty("");
    final ObservableSet<Tick> ticks = FXCollections.observableSet();
    final StringProperty specific;
    /** The columns beyond the official ones that the row has. */
    final Map<String, StringProperty> extra = new LinkedHashMap<>();
    /** Who is responsible and whom one may call: always offered, whether the row has the columns or not. */
    final Map<OfficeColumn, StringProperty> office = new EnumMap<>(OfficeColumn.class);

    ItemDraft(CatalogueItem item) {
        this.item = item;
        Entry entry = item.entry();
        level1 = new SimpleStringProperty(entry.matter().level1());
        level2 = new SimpleStringProperty(orEmpty(entry.matter().level2()));
        level3 = new SimpleStringProperty(orEmpty(entry.matter().level3()));
        elements = FXCollections.observableArrayList(entry.elements());
        legalBases = FXCollections.observableArrayList(entry.legalBases());
        timeLimit = new SimpleStringProperty(entry.timeLimit().text());
        body = new SimpleStringProperty(entry.body());
        specific = new SimpleStringProperty(orEmpty(entry.publication().audience().specific()));
        entry.extra().forEach((head, text) -> extra.put(head, new SimpleStringProperty(text)));
        for (OfficeColumn column : OfficeColumn.values()) {
            office.put(column, extra.getOrDefault(column.head(), new SimpleStringProperty("")));
        }
        spread(entry.publication());
    }

    /** The item as edited. */
    CatalogueItem edited() {
        var matter = new Matter(level1.get().strip(), level2.get().strip(), level3.get().strip());
        var columns = new LinkedHashMap<String, String>();
        extra.forEach((head, text) -> columns.put(head, text.get().strip()));
        office.forEach((column, text) -> {
            if (!text.get().isBlank()) {
                columns.put(column.head(), text.get().strip());
            }
        });
        return item.withEntry(new Entry(matter, lines(elements), lines(legalBases), limit(), body.get().strip(),
                publication(), columns));
    }

    /** Whether anything differs from the stored item. */
    boolean changed() {
        return !edited().equals(item);
    }

    private void spread(Publication publication) {
        List<String> own = new ArrayList<>(publication.channels());
        own.removeAll(Channels.official().names());
        channels.addAll(publication.channels());
        channels.removeAll(own);
        ownChannels.set(String.join("、", own));
        tick(Tick.EVERYONE, publication.audience().everyone());
        tick(Tick.SPECIFIC, publication.audience().specific() != null);
        tick(Tick.PROACTIVE, publication.method().proactive());
        tick(Tick.ON_REQUEST, publication.method().onRequest());
        tick(Tick.COUNTY, publication.levels().county());
        tick(Tick.TOWNSHIP, publication.levels().township());
        tick(Tick.VILLAGE, publication.levels().village());
    }

    private Publication publication() {
        var ticked = new ArrayList<>(channels);
        for (String own : ownChannels.get().split("[、，,；;]")) {
            if (!own.isBlank()) {
                ticked.add(own.strip());
            }
        }
        return new Publication(ticked,
                new Audience(ticks.contains(Tick.EVERYONE), ticks.contains(Tick.SPECIFIC) ? specific.get().strip() : null),
                new Method(ticks.contains(Tick.PROACTIVE), ticks.contains(Tick.ON_REQUEST)),
                new Levels(ticks.contains(Tick.COUNTY), ticks.contains(Tick.TOWNSHIP), ticks.contains(Tick.VILLAGE)));
    }

    // A limit whose words were not touched keeps what was counted in it.
    private TimeLimit limit() {
        TimeLimit stored = item.entry().timeLimit();
        return timeLimit.get().strip().equals(stored.text()) ? stored : TimeLimit.parse(timeLimit.get());
    }

    private void tick(Tick tick, boolean on) {
        if (on) {
            ticks.add(tick);
        }
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
