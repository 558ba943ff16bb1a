package org.gongkailan.library.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.Library;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Option;

/** What narrows the list of documents, and what each filter offers. Null stands for all. */
final class Filters {
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Light> light = new SimpleObjectProperty<>(Light.ALL);
    final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<String> issuer = new SimpleObjectProperty<>();
    final ObjectProperty<String> subject = new SimpleObjectProperty<>();
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    /** The documents behind a number of the report; null for all. */
    final ObjectProperty<Set<String>> behind = new SimpleObjectProperty<>();
    final ObservableList<Option<DocumentKind>> kinds = FXCollections.observableArrayList();
    final ObservableList<Option<String>> issuers = FXCollections.observableArrayList();
    final ObservableList<Option<String>> subjects = FXCollections.observableArrayList();
    final ObservableList<Option<Integer>> years = FXCollections.observableArrayList();

    private final Runnable changed;
    private boolean quiet;

    /** @param changed runs after every change but those of {@link #clear} */
    Filters(Runnable changed) {
        this.changed = changed;
        Stream.<Observable>of(find, light, kind, issuer, subject, year, behind)
                .forEach(filter -> filter.addListener((InvalidationListener) change -> tell()));
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    /** Whether anything but the light is narrowed. */
    BooleanBinding active() {
        return find.isNotEmpty().or(kind.isNotNull()).or(issuer.isNotNull()).or(subject.isNotNull()).or(year.isNotNull())
                .or(behind.isNotNull());
    }

    /** What the list asks for. */
    DocumentQuery query() {
        return new DocumentQuery(light.get().states(), kind.get(), issuer.get(), subject.get(), year.get(), behind.get(),
                Objects.requireNonNullElse(find.get(), ""));
    }

    /** Offers what occurs. */
    void offer(Library.Choices choices) {
        offer(kinds, choices.kinds(), DocumentKind::label);
        offer(issuers, choices.issuers(), words -> words);
        offer(subjects, choices.subjects(), words -> words);
        offer(years, choices.years(), year -> Messages.of("library.filter.year", String.valueOf(year)));
    }

    private static <T> void offer(ObservableList<Option<T>> options, Map<T, Integer> counts, Function<T, String> words) {
        List<Option<T>> now = counts.entrySet().stream()
                .map(count -> new Option<>(count.getKey(), words.apply(count.getKey()), count.getValue())).toList();
        if (!options.equals(now)) {
            options.setAll(now);
        }
    }

    /** Lets everything through but one light and, if not null, these documents; the caller looks again. */
    void clear(Light only, Set<String> alone) {
        quiet = true;
        find.set("");
        light.set(only);
        Stream.of(kind, issuer, subject, year).forEach(filter -> filter.set(null));
        behind.set(alone);
        quiet = false;
    }
}
