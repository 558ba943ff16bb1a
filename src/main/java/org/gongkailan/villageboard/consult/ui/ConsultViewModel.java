package org.gongkailan.villageboard.consult.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.consult.Consultation;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.posting.HungQuery;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.ui.Pages;

/** What a villager looks up: what hung in a year, a village, of a kind; and the page of the chosen one. */
final class ConsultViewModel {
    // State
    /** Whether it was read once; until then nothing can be said about it. */
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final ObservableList<PostingLine> found = FXCollections.observableArrayList();
    final ObservableList<Integer> years = FXCollections.observableArrayList();
    final ObservableList<Village> villages = FXCollections.observableArrayList();
    final ObservableList<NoticeKind> kinds = FXCollections.observableArrayList();
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final ObjectProperty<Village> village = new SimpleObjectProperty<>();
    final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>();
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty count = new SimpleStringProperty("");
    final StringProperty said = new SimpleStringProperty("");
    final ObjectProperty<PostingLine> chosen = new SimpleObjectProperty<>();
    /** The pages of the chosen one as they hung. */
    final Pages pages;
    private final Jobs jobs;
    private final Consultation consultation;
    private final NoticeDesk notices;

    ConsultViewModel(Jobs jobs, NoticeDesk notices) {
        this.jobs = jobs;
        pages = new Pages(jobs, this::drawing);
        this.notices = notices;
        this.consultation = notices.consultation();
        Stream.<ObservableValue<?>>of(year, village, kind, words).forEach(value -> value.addListener((observable, old, now) -> find()));
        chosen.addListener((observable, old, now) -> turnTo(now));
    }

    // Actions

    /** Reads what there is to choose from, and finds. */
    void refresh() {
        jobs.load(consultation::choices, choices -> {
            offer(years, choices.years());
            offer(villages, choices.villages());
            offer(kinds, notices.kinds().kinds().all().stream().filter(each -> choices.kinds().contains(each.id())).toList());
            find();
        });
    }

    // The first entry narrows nothing. A list that is as it was stays, and with it what was chosen.
    private static <T> void offer(ObservableList<T> list, Collection<T> values) {
        var now = new ArrayList<T>();
        now.add(null);
        now.addAll(values);
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private void find() {
        var wanted = new Consultation.Wanted(year.get(), village.get(), kind.get(), words.get() == null ? "" : words.get());
        jobs.answer(() -> consultation.find(wanted), this::show);
    }

    private void show(HungQuery.Found now) {
        var before = chosen.get();
        found.setAll(now.lines());
        loaded.set(true);
        count.set(now.all() > now.lines().size() ? Messages.of("villageboard.consult.count-most", now.all(), now.lines().size())
                : Messages.of("villageboard.consult.count", now.all()));
        chosen.set(now.lines().contains(before) ? before : now.lines().isEmpty() ? null : now.lines().getFirst());
    }

    /** Writes a copy of the chosen pages. */
    void copy(Path file, Runnable then) {
        var line = chosen.get();
        jobs.run(Messages.of("villageboard.consult.copy"), progress -> {
            consultation.copy(line, file);
            return file;
        }, written -> then.run());
    }

    private void turnTo(PostingLine line) {
        said.set("");
        if (line == null) {
            pages.clear();
        } else {
            pages.begin();
        }
    }

    private Optional<Pages.Drawing> drawing() {
        return Optional.ofNullable(chosen.get()).map(line -> (page, dots) -> look(line, page, dots));
    }

    private Pages.Drawn look(PostingLine line, int page, int dots) {
        return consultation.pages(line).map(preview -> {
            try (preview) {
                return Pages.Drawn.of(preview, page, dots, () -> { });
            }
        }).orElseGet(() -> Pages.Drawn.nothing(() -> said.set(Messages.of("villageboard.consult.not-kept"))));
    }
}
