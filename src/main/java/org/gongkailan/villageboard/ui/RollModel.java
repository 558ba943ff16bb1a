package org.gongkailan.villageboard.ui;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Job;
import org.gongkailan.ui.Jobs;
import org.gongkailan.ui.Newest;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollRequest;
import org.gongkailan.villageboard.roll.RollTable;
import org.gongkailan.villageboard.roll.VillageSpelling;
import org.gongkailan.villageboard.roll.VillageSpellings;

/** The roll of a posting while it is chosen: its files and tables, and what a person says of its head and villages. */
final class RollModel {
    /** The roll as it will be posted; null while there is none. */
    final ObjectProperty<TakenRoll> taken = new SimpleObjectProperty<>();
    /** Its rows; null while there is none. */
    final ObjectProperty<Roll> roll = new SimpleObjectProperty<>();
    /** Whether files are being read. */
    final BooleanProperty reads = new SimpleBooleanProperty();
    /** Whose roll it is if its rows do not say; null if they do. */
    final ObjectProperty<Village> whole = new SimpleObjectProperty<>();
    /** A file whose head nobody recognised; null while there is none. */
    final ObjectProperty<UnknownHead> unknown = new SimpleObjectProperty<>();
    /** The tables of the files that were read. */
    final ObservableList<Choice> tables = FXCollections.observableArrayList();
    /** The villages of the directory. */
    final ObservableList<Village> directory = FXCollections.observableArrayList();
    /** Villages of the roll that the directory does not know. */
    final ObservableList<VillageSpellings.Unknown> strangers = FXCollections.observableArrayList();
    /** What was accepted last, so that it can be taken back. */
    final ObservableList<VillageSpelling> accepted = FXCollections.observableArrayList();
    final ObjectProperty<Job> job;
    private final Jobs jobs;
    private final VillageBoard board;
    private final NoticeDesk desk;
    private final Supplier<NoticeKind> kind;
    private final Consumer<TakenRoll> shown;
    private final Consumer<Finding> failed;
    private final Newest readings = new Newest();
    private final Newest looks = new Newest();
    private List<Path> files = List.of();
    private RollReading reading;

    /** A file whose columns a person must explain, and its first rows. */
    record UnknownHead(Path file, List<List<String>> rows) {
    }

    /** A table that was read, and whether it is posted. */
    record Choice(RollTable table, int rows, BigDecimal total, BooleanProperty posted) {
    }

    /** What came out of files, and what was worked out of it. */
    private record Fresh(RollReading reading, List<Roll.Part> parts, TakenRoll taken) {
    }

    /**
     * @param job    where work that takes time is shown
     * @param shown  told whenever another roll is there, or none: then null
     * @param failed told why files could not be read
     */
    RollModel(Jobs jobs, VillageBoard board, NoticeDesk desk, ObjectProperty<Job> job, Supplier<NoticeKind> kind,
              Consumer<TakenRoll> shown, Consumer<Finding> failed) {
        this.jobs = jobs;
        this.board = board;
        this.desk = desk;
        this.job = job;
        this.kind = kind;
        this.shown = shown;
        this.failed = failed;
        directory.setAll(VillageNames.of(desk.units()));
        roll.bind(taken.map(TakenRoll::roll));
        whole.addListener((observable, old, now) -> readAgain());
    }

    /** Whether a file was chosen. */
    boolean chosen() {
        return !files.isEmpty();
    }

    /** Reads a roll that lies in some files; the one in view stays until then. */
    void read(List<Path> chosen) {
        files = List.copyOf(chosen);
        var request = new RollRequest(kind.get(), whole.get(), desk.heads().known());
        var known = List.copyOf(directory);
        if (reads.get()) {
            job.get().cancel();
        }
        reads.set(true);
        var wanted = readings.asked();
        var begun = jobs.run(Messages.of("villageboard.new.reading"), progress -> {
            var read = board.read(List.copyOf(chosen), request, progress);
            return new Fresh(read, read.roll().parts(), called(read, known));
        }, fresh -> {
            if (wanted.getAsBoolean()) {
                take(fresh);
            }
        }, problem -> {
            if (wanted.getAsBoolean()) {
                notRead(problem);
            }
        });
        job.set(begun);
        begun.state().subscribe(state -> {
            if (begun == job.get() && !begun.alive().get()) {
                reads.set(false);
            }
        });
    }

    /** Reads some more files besides those that are there. */
    void add(List<Path> more) {
        var all = new ArrayList<>(files);
        more.stream().filter(file -> !all.contains(file)).forEach(all::add);
        read(all);
    }

    void readAgain() {
        if (chosen()) {
            read(files);
        }
    }

    // A head that nobody recognises is explained by a person; a roll without villages gets one.
    private void notRead(UserProblem problem) {
        clear();
        var last = files.getLast();
        failed.accept(problem.asFinding("roll", Place.of(last.getFileName().toString())));
        if (problem.key().equals(VillageBoard.NO_HEAD)) {
            jobs.load(() -> board.firstRows(last, Progress.NONE), rows -> unknown.set(new UnknownHead(last, rows)));
        }
    }

    private void take(Fresh fresh) {
        looks.asked();
        reading = fresh.reading();
        tables.setAll(fresh.parts().stream().map(this::choice).toList());
        show(fresh.taken());
    }

    /** Takes up what was read before, or a text; it is there as soon as it was looked through. */
    void take(RollReading read) {
        readings.asked();
        var known = List.copyOf(directory);
        jobs.load(looks.of(() -> new Fresh(read, read.roll().parts(), called(read, known))), fresh -> fresh.ifPresent(this::take));
    }

    /** Takes the roll away; its files are still known. */
    void clear() {
        readings.asked();
        looks.asked();
        reading = null;
        tables.clear();
        show((TakenRoll) null);
    }

    private Choice choice(Roll.Part part) {
        var posted = new SimpleBooleanProperty(true);
        posted.addListener((observable, old, now) -> lookAgain());
        return new Choice(part.table(), part.rows(), part.total(), posted);
    }

    // What was read without the tables that are left out, villages called as the office calls them now.
    private void lookAgain() {
        if (reading == null) {
            return;
        }
        var read = reading;
        var known = List.copyOf(directory);
        var leftOut = tables.stream().filter(choice -> !choice.posted().get()).map(Choice::table).collect(Collectors.toSet());
        boolean any = tables.isEmpty() || leftOut.size() < tables.size();
        jobs.load(looks.of(() -> Optional.ofNullable(any ? called(read.without(leftOut), known) : null)),
                answer -> answer.ifPresent(roll -> show(roll.orElse(null))));
    }

    private TakenRoll called(RollReading read, List<Village> known) {
        return TakenRoll.of(read.with(desk.spellings().applied(read.roll())), known);
    }

    private void show(TakenRoll now) {
        unknown.set(null);
        strangers.setAll(now == null ? List.of() : now.strangers());
        taken.set(now);
        shown.accept(now);
    }

    /** Accepts that villages of the roll mean villages of the directory, all in one step. */
    void accept(List<VillageSpelling> spellings) {
        desk.spellings().accept(spellings);
        accepted.setAll(spellings);
        lookAgain();
    }

    /** Takes the last acceptance back. */
    void takeBack() {
        desk.spellings().forget(List.copyOf(accepted));
        accepted.clear();
        lookAgain();
    }
}
