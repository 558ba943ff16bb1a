package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PagePictures;
import org.gongkailan.ui.Job;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.character.ByHand;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.gongkailan.villageboard.printing.PictureResult;
import org.gongkailan.villageboard.printing.PrintResult;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollReading;

/**
 * A posting while it is made, step by step: its kind, its roll ({@link RollModel}) or text, its words, period and sheet, the
 * page as it will print ({@link PageModel}), the privacy gate, the printing.
 */
final class NewPostingViewModel {
    // State
    final ObservableList<NoticeKind> kinds;
    final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<Job> job = new SimpleObjectProperty<>();
    final RollModel rolls;
    final WordingModel words = new WordingModel(this::changed);
    final PeriodModel period;
    final LayoutModel sheet = new LayoutModel(this::changed);
    final PageModel page;
    final MissingCharactersModel characters;
    /** What is to be said of the page in view, then what was wrong with the roll's cells. */
    final ObservableList<Finding> findings;
    final RollRowsModel rows;
    /** Whether the rows of the roll are in view instead of the page. */
    final BooleanProperty seesRows = new SimpleBooleanProperty();
    /** Whether a roll is read or something printed at the moment. */
    final ObservableValue<Boolean> works;
    final BooleanBinding printable;
    private final Jobs jobs;
    private final VillageBoard board;
    private final NoticeDesk desk;
    private final PostingFindings said = new PostingFindings();
    private final Offered<String> programme = new Offered<>(words.programme);
    private final Offered<String> text = new Offered<>(words.text);
    private final Offered<Boolean> landscape = new Offered<>(sheet.landscape.asObject());
    /** Whether the posting as it stands was printed. */
    private boolean printed;
    private Set<String> released = Set.of();

    NewPostingViewModel(Jobs jobs, VillageBoard board, NoticeDesk desk) {
        this.jobs = jobs;
        this.board = board;
        this.desk = desk;
        kinds = FXCollections.observableArrayList(desk.kinds().kinds().all());
        period = new PeriodModel(desk.postings().today(), this::changed);
        findings = said.all;
        rows = new RollRowsModel(jobs);
        rolls = new RollModel(jobs, board, desk, job, kind::get, this::shown, problem -> said.ofRoll(List.of(problem)));
        page = new PageModel(jobs, board, this::posting, said::ofPage);
        characters = new MissingCharactersModel(board, desk, page);
        works = job.flatMap(Job::state).map(state -> state == Job.State.WAITING || state == Job.State.RUNNING).orElse(false);
        printable = Bindings.createBooleanBinding(() -> rolls.roll.get() != null && !works.getValue() && !page.villages.isEmpty()
                && settings().isPresent(), rolls.roll, works, page.villages, period.days, period.from, period.unit);
        kind.addListener((observable, old, now) -> take(now));
        kind.set(kinds.getFirst());
        changed();
    }

    NoticeDesk desk() {
        return desk;
    }

    // Actions

    /** Takes up a roll that the workspace already holds, with what was found in it. */
    void resume(NoticeKind its, Roll stored, List<Finding> found, Village first) {
        kind.set(its);
        page.village.set(first);
        words.text.set(stored.text());
        rolls.take(new RollReading(stored, found));
    }

    private void take(NoticeKind chosen) {
        if (chosen == null) {
            return;
        }
        rolls.clear();
        period.offer(chosen);
        released = Set.of();
        landscape.offer(chosen.wide());
        text.offer(chosen.words().draft());
        if (chosen.text()) {
            rolls.take(new RollReading(Roll.ofText(UUID.randomUUID().toString(), "", chosen.words().draft(), rolls.directory), List.of()));
        } else {
            rolls.readAgain();
        }
    }

    /** Another roll is there, or none. */
    private void shown(TakenRoll taken) {
        rows.take(taken);
        seesRows.set(seesRows.get() && taken != null);
        said.ofRoll(taken == null ? List.of() : taken.findings());
        programme.offer(taken == null ? "" : taken.roll().programme());
        page.show(taken == null ? List.of() : taken.villages());
        changed();
    }

    private void changed() {
        said.changed();
        printed = false;
        period.counted.set(settings().flatMap(board::period).orElse(null));
        page.draw();
    }

    private Optional<PageModel.Posting> posting() {
        return rolls.roll.get() == null ? Optional.empty()
                : settings().map(settings -> new PageModel.Posting(rolls.roll.get(), kind.get(), settings));
    }

    /** The settings as they stand; empty while the period is not a number of days. */
    Optional<NoticeSettings> settings() {
        return kind.get() == null || !period.sound() ? Optional.empty() : Optional.of(new NoticeSettings(sheet.layout(),
                period.from.get(), period.term().orElse(null), words.wording(), released));
    }

    /** The row in which something was found, or the one above; empty if the finding speaks of none. */
    Optional<RollEntry> near(Finding finding) {
        return Optional.ofNullable(rolls.taken.get()).flatMap(taken -> taken.found().near(finding));
    }

    /** Brings the page into view on which the row of a finding stands; the row of the roll if it stands on none. */
    void see(Finding finding) {
        near(finding).ifPresent(entry -> {
            var taken = rolls.taken.get();
            boolean itself = taken.found().row(finding).isPresent();
            seesRows.set(!itself || !taken.prints(entry));
            if (seesRows.get()) {
                rows.see(entry, itself ? Messages.of("villageboard.rows.not-printed") : "");
            } else {
                page.show(entry);
            }
        });
    }

    /** Writes what was wrong with the roll as a list for whoever made it, names starred; then tells. */
    void sendBack(Path file, Runnable then) {
        job.set(jobs.run(Messages.of("villageboard.found.export"), PostingFindings.sendingBack(rolls.taken.get(), desk, file),
                written -> then.run()));
    }

    /** Whether closing would lose something: a roll that was read, or words that were typed, and not printed since. */
    boolean unsaved() {
        return !printed && (programme.changed() || text.changed() || words.typed() || rolls.chosen());
    }

    /** In words, each once, what keeps the page from being printed and a reason may release. */
    String blocking() {
        return said.blocking();
    }

    /** What keeps the page from being printed and a reason may release. */
    Set<String> releasable() {
        return said.releasable();
    }

    /** Lets pass what blocks the print, with the reason on record. */
    void release(String reason) {
        release(releasable(), reason);
    }

    /** Lets the characters that no font has be written in by hand, with the reason on record. */
    void leaveToHand(String reason) {
        release(page.missing.stream().map(each -> ByHand.release(each.odd().codePoint())).collect(Collectors.toSet()), reason);
    }

    private void release(Set<String> rules, String reason) {
        String file = rolls.roll.get().fileName();
        desk.releases().release(kind.get(), file.isEmpty() ? words.programme.get() : file, rules, reason);
        released = Stream.concat(released.stream(), rules.stream()).collect(Collectors.toSet());
        changed();
    }

    /** Stops what is read or printed at the moment. */
    void stop() {
        if (works.getValue()) {
            job.get().cancel();
        }
    }

    /** Tells how many villages were begun if somebody stops what was just begun. */
    void whenStopped(LongConsumer stopped) {
        var begun = job.get();
        begun.state().subscribe(state -> {
            if (state == Job.State.CANCELLED) {
                stopped.accept(begun.done().get());
            }
        });
    }

    /** Prints villages into a folder and keeps them as drafts; then tells the result and the folder. */
    void print(Set<Village> wanted, Path folder, BiConsumer<PrintResult, Path> then) {
        var order = order(wanted);
        var found = rolls.taken.get().reading().findings();
        job.set(jobs.run(Messages.of("villageboard.new.printing"), progress -> {
            var result = board.print(order, folder, progress);
            if (!result.printed().isEmpty()) {
                desk.postings().draft(new RollReading(order.roll(), found), order.kind(), board.hanging(order.settings()), result);
            }
            return result;
        }, result -> {
            said.ofPrint(result.findings());
            printed = !result.printed().isEmpty();
            then.accept(result, folder);
        }));
    }

    /** Turns the notices of villages into pictures in a folder; nothing is hung thereby. */
    void pictures(Set<Village> wanted, Path folder, PagePictures pictures, BiConsumer<PictureResult, Path> then) {
        var order = order(wanted);
        job.set(jobs.run(Messages.of("villageboard.new.drawing"), progress -> board.pictures(order, folder, pictures, progress), result -> {
            said.ofPrint(result.notices().findings());
            then.accept(result, folder);
        }));
    }

    private NoticeOrder order(Set<Village> wanted) {
        var settings = settings().orElseThrow();
        var roll = rolls.roll.get();
        String programme = words.programme.get().isBlank() ? roll.programme() : words.programme.get().strip();
        return new NoticeOrder(roll.worded(programme, settings.wording().text()), kind.get(), settings, wanted);
    }
}
