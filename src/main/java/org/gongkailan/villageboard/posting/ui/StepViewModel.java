package org.gongkailan.villageboard.posting.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Paper;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.posting.Hold;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.SlipPaper;

/** A step that is about to be taken by the ticked ones of several postings. */
final class StepViewModel {
    /** Years the archive may keep a notice; 0 for ever. */
    static final List<Integer> RETENTIONS = List.of(10, 30, 0);

    // State
    final Step step;
    final ObservableList<PostingLine> waiting = FXCollections.observableArrayList();
    final ObservableSet<PostingLine> ticked = FXCollections.observableSet();
    final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    final StringProperty place = new SimpleStringProperty(Messages.of("villageboard.do.place.usual"));
    final StringProperty person = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final ObjectProperty<Integer> retention = new SimpleObjectProperty<>(RETENTIONS.getFirst());
    final StringProperty problem = new SimpleStringProperty("");
    /** How long each has to hang if it is hung on the day, by its id; empty for other steps and while there is no day. */
    final ObjectProperty<Map<String, Hold>> holds = new SimpleObjectProperty<>(Map.of());
    final StringBinding until = Bindings.createStringBinding(() -> HoldWords.until(held()), holds, ticked());
    final StringBinding warning = Bindings.createStringBinding(() -> HoldWords.warning(held()), holds, ticked());
    final BooleanBinding possible = Bindings.createBooleanBinding(() -> !ticked().isEmpty(), ticked());
    private final Desk desk;
    private final NoticeDesk notices;

    StepViewModel(Step step, List<PostingLine> lines, Desk desk, NoticeDesk notices) {
        this.step = step;
        this.desk = desk;
        this.notices = notices;
        waiting.setAll(lines);
        ticked.addAll(lines);
        day.subscribe(this::count);
        day.set(notices.postings().today());
    }

    private void count() {
        var hung = day.get();
        holds.set(Map.of());
        if (step == Step.HANG && hung != null) {
            desk.jobs().load(() -> held(hung), counted -> {
                if (hung.equals(day.get())) {
                    holds.set(counted);
                }
            });
        }
    }

    private Map<String, Hold> held(LocalDate hung) {
        return notices.postings().find(waiting.stream().map(PostingLine::id).toList()).stream()
                .collect(Collectors.toMap(Posting::id, posting -> notices.steps().hold(posting, hung)));
    }

    private List<Hold> held() {
        return waiting.stream().filter(ticked::contains).map(this::hold).filter(Objects::nonNull).toList();
    }

    /** How long one has to hang if it is hung on the day; null if that is not known. */
    Hold hold(PostingLine line) {
        return holds.get().get(line.id());
    }

    private ObservableSet<PostingLine> ticked() {
        return ticked;
    }

    /** The name of a line's kind. */
    Function<PostingLine, String> kindNames() {
        Map<String, String> names = notices.kinds().kinds().all().stream()
                .collect(Collectors.toMap(kind -> kind.id(), kind -> kind.name()));
        return line -> names.getOrDefault(line.kind(), line.kind());
    }

    // Actions

    /** Takes the step with all that are ticked, as one step of undo; then says what was done. */
    void go(Runnable then) {
        problem.set("");
        desk.jobs().run(step.label(), progress -> take(chosen()), said -> {
            then.run();
            desk.notices().sayUndoable(said);
        }, refused -> problem.set(refused.getLocalizedMessage()));
    }

    /** The ticked postings in the order of the list. */
    List<Posting> chosen() {
        var ids = waiting.stream().filter(ticked::contains).map(PostingLine::id).toList();
        var found = notices.postings().find(ids).stream().collect(Collectors.toMap(Posting::id, Function.identity()));
        var chosen = new ArrayList<Posting>();
        ids.stream().filter(found::containsKey).forEach(id -> chosen.add(found.get(id)));
        return chosen;
    }

    /** The slips of the ticked ones, for the villages to sign. */
    Paper slips(String issuer) {
        var hung = day.get() == null ? notices.postings().today() : day.get();
        return SlipPaper.of(chosen(), issuer, posting -> notices.steps().hold(posting, hung));
    }

    private String take(List<Posting> chosen) {
        if (day.get() == null) {
            throw new UserProblem("villageboard.do.no-day");
        }
        return switch (step) {
            case CHECK -> {
                notices.steps().check(chosen, new Life.Check(day.get(), person.get().strip()));
                yield Messages.of("villageboard.done.check", chosen.size());
            }
            case HANG -> {
                int rows = notices.steps().hang(chosen, day.get(), place.get(), person.get());
                yield rows == 0 ? Messages.of("villageboard.done.hang", chosen.size())
                        : Messages.of("villageboard.done.hang.disclosed", chosen.size(), rows);
            }
            case TAKE_DOWN -> {
                notices.steps().takeDown(chosen, new Life.Removal(day.get(), person.get().strip(), reason.get().strip()));
                yield Messages.of("villageboard.done.take-down", chosen.size());
            }
            case ARCHIVE -> {
                notices.steps().archive(chosen, retention.get());
                yield Messages.of("villageboard.done.archive", chosen.size());
            }
        };
    }
}
