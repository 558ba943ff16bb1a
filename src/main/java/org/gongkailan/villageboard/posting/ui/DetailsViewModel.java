package org.gongkailan.villageboard.posting.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.archive.PaperCheck;
import org.gongkailan.villageboard.archive.Photos;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.due.BoardCell;
import org.gongkailan.villageboard.due.Exemption;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;

/** One cell of the board: what has to be posted there, the postings of that kind in that village, and what can be done. */
public final class DetailsViewModel {
    // State
    /**
     * A cell that is looked at.
     *
     * @param postings of the kind in the village, the newest first
     */
    public record Opened(NoticeKind kind, Village village, BoardCell cell, List<Posting> postings) {
    }

    final ObjectProperty<Opened> opened = new SimpleObjectProperty<>();
    /** Which of its postings is told in full. */
    final ObjectProperty<Posting> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    final StringProperty matter = new SimpleStringProperty("");
    final StringProperty result = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    /** What was typed when the last step was refused; null if nothing was, or nothing was refused. */
    private final ObjectProperty<StringProperty> refused = new SimpleObjectProperty<>();
    final StringProperty whole = new SimpleStringProperty("");
    private final Desk desk;
    private final NoticeDesk notices;
    private final Runnable changed;

    /** @param changed called after every change */
    public DetailsViewModel(Desk desk, NoticeDesk notices, Runnable changed) {
        this.desk = desk;
        this.notices = notices;
        this.changed = changed;
        // A refusal speaks of what was typed then.
        Stream.of(matter, result, reason).forEach(typed -> typed.subscribe(() -> problem.set("")));
    }

    /** The cell that is open; null for none. */
    public ReadOnlyObjectProperty<Opened> opened() {
        return opened;
    }

    /** Which of its postings is told in full; null for none. */
    public ReadOnlyObjectProperty<Posting> chosen() {
        return chosen;
    }

    // Actions

    /** Forgets the cell. */
    public void close() {
        opened.set(null);
        chosen.set(null);
    }

    /** The same, telling one of its postings. */
    public void open(NoticeKind kind, Village village, BoardCell cell, Posting posting) {
        chosen.set(posting);
        open(kind, village, cell);
    }

    /** Looks at a cell; a posting that was chosen stays chosen. */
    public void open(NoticeKind kind, Village village, BoardCell cell) {
        desk.jobs().load(() -> new Opened(kind, village, cell, notices.postings().ofVillage(village).stream()
                .filter(posting -> posting.kind().equals(kind.id())).toList()), this::show);
    }

    private void show(Opened now) {
        String before = chosen.get() == null ? "" : chosen.get().id();
        day.set(notices.postings().today());
        problem.set("");
        opened.set(null);
        chosen.set(now.postings().stream().filter(posting -> posting.id().equals(before)).findFirst()
                .orElse(now.postings().isEmpty() ? null : now.postings().getFirst()));
        opened.set(now);
        checkWhole();
    }

    /** Tells another posting of the cell in full. */
    void choose(Posting posting) {
        chosen.set(posting);
        checkWhole();
    }

    private void checkWhole() {
        whole.set("");
        var posting = chosen.get();
        if (posting != null && posting.paper() != null) {
            desk.jobs().load(() -> notices.paperCheck().wholeness(posting), wholeness -> whole.set(words(wholeness)));
        }
    }

    private static String words(PaperCheck.Wholeness wholeness) {
        return switch (wholeness) {
            case WHOLE -> Messages.of("villageboard.details.whole");
            case DAMAGED -> Messages.of("villageboard.details.damaged");
            case NOT_KEPT -> Messages.of("villageboard.details.not-kept");
        };
    }

    /** The steps that a posting may take now; before its last day is over it may come down with a reason. */
    public List<Step> steps(Posting posting) {
        var state = posting.state(today());
        return Stream.of(Step.values()).filter(step -> step.awaits(posting.line(), today())
                || step == Step.TAKE_DOWN && state == PostingState.POSTED).toList();
    }

    LocalDate today() {
        return notices.postings().today();
    }

    void object() {
        work(() -> notices.steps().object(chosen.get(), day.get(), matter.get()), matter);
    }

    void settle(Life.Objection objection) {
        work(() -> notices.steps().settle(chosen.get(), objection, day.get(), result.get()), result);
    }

    void picture(Path file) {
        work(() -> notices.steps().picture(chosen.get(), Photos.clean(file)), null);
    }

    void removePicture(Life.Photo photo) {
        work(() -> notices.steps().removePicture(chosen.get(), photo), null);
    }

    /** Throws the chosen draft away. */
    public void discard() {
        work(() -> notices.steps().discard(List.of(chosen.get())), null);
    }

    void exempt() {
        var at = opened.get();
        work(() -> notices.dues().exemptions().exempt(at.kind(), everywhere.get() ? null : at.village(), reason.get()), reason);
    }

    void exemptNoMore(Exemption exemption) {
        work(() -> notices.dues().exemptions().remove(exemption), null);
    }

    /** The bytes of a picture. */
    Optional<byte[]> bytes(Life.Photo photo) {
        return notices.postings().file(photo.digest());
    }

    /** Why a step was refused that was to take these words; empty while it was not. */
    ObservableValue<String> problem(StringProperty typed) {
        return Bindings.createStringBinding(() -> refused.get() == typed ? problem.get() : "", refused, problem);
    }

    // A refusal is told where the words were typed; what was typed stays until it is taken.
    private void work(Runnable step, StringProperty typed) {
        problem.set("");
        desk.jobs().run(Messages.of("villageboard.details.working"), progress -> {
            step.run();
            return step;
        }, done -> {
            if (typed != null) {
                typed.set("");
            }
            changed.run();
        }, why -> refuse(why, typed));
    }

    private void refuse(UserProblem why, StringProperty typed) {
        problem.set(why.getLocalizedMessage());
        refused.set(typed);
        if (typed == null) {
            desk.notices().warn(why.getLocalizedMessage());
        }
    }
}
