package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.write.XlsxWriter;
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
import org.gongkailan.villageboard.privacy.PrivacyReleases;
import org.gongkailan.villageboard.roll.FindingsPaper;
import org.gongkailan.villageboard.roll.FoundRows;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.VillageSpellings;

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
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /** What was wrong with the rows of the roll, by row. */
    final ObjectProperty<FoundRows> found = new SimpleObjectProperty<>(FoundRows.NONE);
    /** The row of the roll that somebody wants to see; null for none. */
    final ObjectProperty<RollEntry> row = new SimpleObjectProperty<>();
    final BooleanBinding printable;
    private final Jobs jobs;
    private final VillageBoard board;
    private final NoticeDesk desk;
    private List<Finding> ofRoll = List.of();
    private Set<String> released = Set.of();

    NewPostingViewModel(Jobs jobs, VillageBoard board, NoticeDesk desk) {
        this.jobs = jobs;
        this.board = board;
        this.desk = desk;
        kinds = FXCollections.observableArrayList(desk.kinds().kinds().all());
        period = new PeriodModel(desk.postings().today(), this::changed);
        rolls = new RollModel(jobs, board, desk, job, kind::get, this::shown);
        page = new PageModel(jobs, board, this::posting, this::say);
        characters = new MissingCharactersModel(board, desk, page);
        printable = Bindings.createBooleanBinding(() -> rolls.roll.get() != null && !page.villages.isEmpty() && settings().isPresent(),
                rolls.roll, page.villages, period.days, period.from, period.unit);
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
        rolls.take(new RollReading(stored, found));
        words.text.set(stored.text());
        page.village.set(first);
    }

    private void take(NoticeKind chosen) {
        if (chosen == null) {
            return;
        }
        period.offer(chosen);
        released = Set.of();
        sheet.landscape.set(chosen.wide());
        words.text.set(chosen.words().draft());
        if (chosen.text()) {
            rolls.takeText(Roll.ofText(UUID.randomUUID().toString(), "", chosen.words().draft(), rolls.directory));
        } else if (rolls.chosen()) {
            rolls.readAgain();
        } else {
            rolls.take(null);
        }
    }

    /** Another roll is there, or none. */
    private void shown(List<Finding> wrong) {
        var roll = rolls.roll.get();
        ofRoll = wrong;
        found.set(roll == null || roll.tables().isEmpty() ? FoundRows.NONE : new FoundRows(roll, wrong));
        row.set(null);
        say(List.of());
        words.programme.set(roll == null ? "" : roll.programme());
        page.show(roll == null ? List.of() : roll.villages());
        changed();
    }

    // What keeps the page from being printed comes before what is wrong with the roll.
    private void say(List<Finding> ofPage) {
        findings.setAll(Stream.concat(ofPage.stream(), wrong()).toList());
    }

    private void changed() {
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

    /** Brings the row of a finding into view, and its village's page with it. */
    void see(Finding finding) {
        found.get().near(finding).ifPresent(entry -> {
            row.set(null);
            row.set(entry);
            if (page.villages.contains(entry.village())) {
                page.village.set(entry.village());
            }
        });
    }

    /** Writes what was wrong with the roll as a list for whoever made it, names starred; then tells. */
    void sendBack(Path file, Runnable then) {
        var roll = rolls.roll.get();
        var wrong = wrong().sorted(Comparator.comparing(Finding::severity)).toList();
        job.set(jobs.run(Messages.of("villageboard.found.export"), progress -> {
            new XlsxWriter().write(FindingsPaper.of(roll, wrong, desk.units().own().name(), desk.postings().today()), file);
            return file;
        }, written -> then.run()));
    }

    // Villages that the directory does not know are asked for anew with every reading, and so not kept with the roll.
    private Stream<Finding> wrong() {
        return Stream.concat(rolls.strangers.stream().map(stranger -> unknown(rolls.roll.get(), stranger)), ofRoll.stream());
    }

    private static Finding unknown(Roll roll, VillageSpellings.Unknown stranger) {
        var first = roll.of(stranger.written()).getFirst();
        String sheet = roll.tables().get(first.table()).sheet();
        return Finding.warning("village-unknown", new Place(sheet + "!A" + first.row(), Messages.of("villageboard.found.from-row", sheet, first.row())),
                "villageboard.found.village-unknown", stranger.written().label(), stranger.rows());
    }

    /** In words, each once, what keeps the page from being printed and a reason may release. */
    String blocking() {
        var rules = releasable();
        return findings.stream().filter(finding -> rules.contains(finding.rule())).map(Finding::message).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What keeps the page from being printed and a reason may release. */
    Set<String> releasable() {
        return PrivacyReleases.releasable(findings);
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

    /** Prints villages into a folder and keeps them as drafts; then tells the result and the folder. */
    void print(Set<Village> wanted, Path folder, BiConsumer<PrintResult, Path> then) {
        var order = order(wanted);
        var found = ofRoll;
        job.set(jobs.run(Messages.of("villageboard.new.printing"), progress -> {
            var result = board.print(order, folder, progress);
            if (!result.printed().isEmpty()) {
                desk.postings().draft(new RollReading(order.roll(), found), order.kind(), board.hanging(order.settings()), result);
            }
            return result;
        }, result -> {
            say(result.findings());
            then.accept(result, folder);
        }));
    }

    /** Turns the notices of villages into pictures in a folder; nothing is hung thereby. */
    void pictures(Set<Village> wanted, Path folder, PagePictures pictures, BiConsumer<PictureResult, Path> then) {
        var order = order(wanted);
        job.set(jobs.run(Messages.of("villageboard.new.drawing"), progress -> board.pictures(order, folder, pictures, progress), result -> {
            say(result.notices().findings());
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
