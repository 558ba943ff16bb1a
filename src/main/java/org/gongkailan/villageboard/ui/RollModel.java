package org.gongkailan.villageboard.ui;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    final ObjectProperty<Roll> roll = new SimpleObjectProperty<>();
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
    private final Consumer<List<Finding>> shown;
    private List<Path> files = List.of();
    private RollReading reading;

    /** A file whose columns a person must explain, and its first rows. */
    record UnknownHead(Path file, List<List<String>> rows) {
    }

    /** A table that was read, and whether it is posted. */
    record Choice(RollTable table, int rows, BigDecimal total, BooleanProperty posted) {
    }

    /**
     * @param job   where work that takes time is shown
     * @param shown told what was found whenever another roll is there, or none
     */
    RollModel(Jobs jobs, VillageBoard board, NoticeDesk desk, ObjectProperty<Job> job, Supplier<NoticeKind> kind, Consumer<List<Finding>> shown) {
        this.jobs = jobs;
        this.board = board;
        this.desk = desk;
        this.job = job;
        this.kind = kind;
        this.shown = shown;
        directory.setAll(VillageNames.of(desk.units()));
        whole.addListener((observable, old, now) -> readAgain());
    }

    /** Whether a file was chosen. */
    boolean chosen() {
        return !files.isEmpty();
    }

    /** Reads a roll that lies in some files. */
    void read(List<Path> chosen) {
        files = List.copyOf(chosen);
        var request = new RollRequest(kind.get(), whole.get(), desk.heads().known());
        job.set(jobs.run(Messages.of("villageboard.new.reading"), progress -> board.read(files, request, progress), this::take, this::notRead));
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
        show(null);
        var last = files.getLast();
        shown.accept(List.of(problem.asFinding("roll", Place.of(last.getFileName().toString()))));
        if (problem.key().equals(VillageBoard.NO_HEAD)) {
            jobs.load(() -> board.firstRows(last, Progress.NONE), rows -> unknown.set(new UnknownHead(last, rows)));
        }
    }

    /** Takes up what was read, or a text; null for nothing. */
    void take(RollReading read) {
        tables.setAll(read == null ? List.of() : read.roll().tables().stream().map(table -> choice(read.roll(), table)).toList());
        show(read);
    }

    /** Takes up a text; no file is read any longer. */
    void takeText(Roll text) {
        files = List.of();
        take(new RollReading(text, List.of()));
    }

    private Choice choice(Roll of, RollTable table) {
        var posted = new SimpleBooleanProperty(true);
        posted.addListener((observable, old, now) -> show(reading));
        var entries = of.entries(table);
        return new Choice(table, entries.size(), Roll.total(entries), posted);
    }

    /** What was read without the tables that are left out, villages called as the office calls them. */
    private void show(RollReading read) {
        reading = read;
        unknown.set(null);
        var leftOut = tables.stream().filter(choice -> !choice.posted().get()).map(Choice::table).collect(Collectors.toSet());
        boolean any = read != null && (tables.isEmpty() || leftOut.size() < tables.size());
        var chosen = any ? read.without(leftOut) : null;
        var called = chosen == null ? null : chosen.with(desk.spellings().applied(chosen.roll()));
        strangers.setAll(called == null ? List.of() : VillageSpellings.unknown(called.roll(), directory));
        roll.set(called == null ? null : called.roll());
        shown.accept(called == null ? List.of() : called.findings());
    }

    /** Accepts that villages of the roll mean villages of the directory, all in one step. */
    void accept(List<VillageSpelling> spellings) {
        desk.spellings().accept(spellings);
        accepted.setAll(spellings);
        show(reading);
    }

    /** Takes the last acceptance back. */
    void takeBack() {
        desk.spellings().forget(List.copyOf(accepted));
        accepted.clear();
        show(reading);
    }
}
