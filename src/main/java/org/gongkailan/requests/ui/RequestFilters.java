package org.gongkailan.requests.ui;

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
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Option;

/** What narrows the ledger down, and what each filter offers. Null stands for all. */
final class RequestFilters {
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Light> light = new SimpleObjectProperty<>(Light.ALL);
    final ObjectProperty<String> applicant = new SimpleObjectProperty<>();
    final ObjectProperty<String> outcome = new SimpleObjectProperty<>();
    final ObjectProperty<String> year = new SimpleObjectProperty<>();
    final ObjectProperty<String> section = new SimpleObjectProperty<>();
    final ObservableList<Option<String>> applicants = FXCollections.observableArrayList();
    final ObservableList<Option<String>> outcomes = FXCollections.observableArrayList();
    final ObservableList<Option<String>> years = FXCollections.observableArrayList();
    final ObservableList<Option<String>> sections = FXCollections.observableArrayList();
    /** Words for a fixed choice of cases, such as those behind a figure of the report; null where there is none. */
    final StringProperty only = new SimpleStringProperty();

    private final Runnable changed;
    private boolean quiet;

    /** @param changed runs after every change but those of {@link #clear} */
    RequestFilters(Runnable changed) {
        this.changed = changed;
        Stream.<Observable>of(find, light, applicant, outcome, year, section)
                .forEach(filter -> filter.addListener((InvalidationListener) change -> tell()));
    }

    private void tell() {
        if (!quiet) {
            only.set(null);
            changed.run();
        }
    }

    /** Whether anything but the light is narrowed. */
    BooleanBinding active() {
        return find.isNotEmpty().or(applicant.isNotNull()).or(outcome.isNotNull()).or(year.isNotNull())
                .or(section.isNotNull()).or(only.isNotNull());
    }

    /** What the list asks for. */
    RequestQuery query() {
        return new RequestQuery(light.get().states(),
                applicant.get() == null ? null : ApplicantClass.of(applicant.get()).orElseThrow(),
                outcome.get() == null ? null : Outcome.of(outcome.get()).orElseThrow(),
                year.get() == null ? null : Integer.valueOf(year.get()), section.get(), Objects.requireNonNullElse(find.get(), ""));
    }

    /** Offers what occurs. */
    void offer(RequestLists.Choices choices) {
        offer(applicants, choices.applicants(), id -> ApplicantClass.of(id).orElseThrow().label());
        offer(outcomes, choices.outcomes(), id -> Outcome.of(id).orElseThrow().label());
        offer(years, choices.years(), words -> Messages.of("requests.filter.year", words));
        offer(sections, choices.sections(), words -> words);
    }

    private static void offer(ObservableList<Option<String>> options, Map<String, Integer> counts, UnaryOperator<String> words) {
        List<Option<String>> now = counts.entrySet().stream()
                .map(count -> new Option<>(count.getKey(), words.apply(count.getKey()), count.getValue())).toList();
        if (!options.equals(now)) {
            options.setAll(now);
        }
    }

    /** Lets everything through but one light; the caller looks again. */
    void clear(Light one) {
        quiet = true;
        find.set("");
        light.set(one);
        only.set(null);
        Stream.of(applicant, outcome, year, section).forEach(filter -> filter.set(null));
        quiet = false;
    }
}
