package org.gongkailan.catalogue.disclosure.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.catalogue.disclosure.DisclosureState;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.gongkailan.ui.control.Option;

/** What narrows the ledger down, and what each filter offers. Null stands for all. */
final class Filters {
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Light> light = new SimpleObjectProperty<>(Light.ALL);
    /** The light while it is one of {@link Light#OTHERS}, else null; choosing null lets all through. */
    final ObjectProperty<Light> otherLight = new SimpleObjectProperty<>();
    final ObjectProperty<String> domain = new SimpleObjectProperty<>();
    final ObjectProperty<String> body = new SimpleObjectProperty<>();
    final ObjectProperty<String> channel = new SimpleObjectProperty<>();
    final ObjectProperty<String> year = new SimpleObjectProperty<>();
    final ObservableList<Option<Light>> otherLights = FXCollections.observableArrayList();
    final ObservableList<Option<String>> domains = FXCollections.observableArrayList();
    final ObservableList<Option<String>> bodies = FXCollections.observableArrayList();
    final ObservableList<Option<String>> channels = FXCollections.observableArrayList();
    final ObservableList<Option<String>> years = FXCollections.observableArrayList();

    private final Runnable changed;
    private boolean quiet;

    /** @param changed runs after every change but those of {@link #clear} */
    Filters(Runnable changed) {
        this.changed = changed;
        Stream.<Observable>of(find, light, domain, body, channel, year)
                .forEach(filter -> filter.addListener((InvalidationListener) change -> tell()));
        light.subscribe(is -> otherLight.set(Light.OTHERS.contains(is) ? is : null));
        otherLight.subscribe(is -> {
            if (is != null) {
                light.set(is);
            } else if (Light.OTHERS.contains(light.get())) {
                light.set(Light.ALL);
            }
        });
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    /** Whether anything but the light is narrowed. */
    BooleanBinding active() {
        return find.isNotEmpty().or(domain.isNotNull()).or(body.isNotNull()).or(channel.isNotNull()).or(year.isNotNull());
    }

    /** What the list asks for. */
    DisclosureQuery query() {
        int wanted = yearOr(0);
        return new DisclosureQuery(light.get().states(), domain.get(), body.get(), channel.get(),
                wanted == 0 ? null : LocalDate.of(wanted, 1, 1), wanted == 0 ? null : LocalDate.of(wanted, 12, 31),
                Objects.requireNonNullElse(find.get(), ""));
    }

    int yearOr(int other) {
        return year.get() == null ? other : Integer.parseInt(year.get());
    }

    /** Whether a row of the catalogue passes. */
    boolean lets(CatalogueItem item) {
        return Pinyin.finds(item.entry().matter().path() + ' ' + item.entry().body(), find.get())
                && (domain.get() == null || domain.get().equals(item.domain()))
                && (body.get() == null || body.get().equals(item.entry().body()));
    }

    /** Offers the other lights with their counts. */
    void offer(Map<DisclosureState, Integer> counts) {
        List<Option<Light>> now = Light.OTHERS.stream()
                .map(each -> new Option<>(each, each.label(), each.count(counts))).toList();
        if (!otherLights.equals(now)) {
            otherLights.setAll(now);
        }
    }

    /** Offers what occurs. */
    void offer(DisclosureLedger.Choices choices, UnaryOperator<String> domainName) {
        offer(domains, choices.domains(), domainName);
        offer(bodies, choices.bodies(), words -> words.isEmpty() ? Messages.of("catalogue.disclosure.filter.nobody") : words);
        offer(channels, choices.channels(), words -> words);
        offer(years, choices.years(), words -> Messages.of("catalogue.disclosure.filter.year", words));
    }

    private static void offer(ObservableList<Option<String>> options, Map<String, Integer> counts,
                              UnaryOperator<String> words) {
        List<Option<String>> now = counts.entrySet().stream()
                .map(count -> new Option<>(count.getKey(), words.apply(count.getKey()), count.getValue())).toList();
        if (!options.equals(now)) {
            options.setAll(now);
        }
    }

    /** Lets everything through but one light; the caller looks again. */
    void clear(Light only) {
        quiet = true;
        find.set("");
        light.set(only);
        Stream.of(domain, body, channel, year).forEach(filter -> filter.set(null));
        quiet = false;
    }
}
