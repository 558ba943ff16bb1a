package org.gongkailan.villageboard.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Job;
import org.gongkailan.typeset.OfficeFonts;
import org.gongkailan.typeset.PagePictures;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.character.MissingCharacter;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.notice.Disclosure;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.notice.SheetFit;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.gongkailan.villageboard.printing.PictureResult;
import org.gongkailan.villageboard.printing.PrintResult;
import org.gongkailan.villageboard.privacy.PrivacyReleases;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollRequest;
import org.gongkailan.villageboard.roll.VillageSpelling;
import org.gongkailan.villageboard.roll.VillageSpellings;

/** A posting while it is made: its roll or text, its settings, the page as it will print, and the printing. */
final class NewPostingViewModel implements PageView.Pages {
    private static final double MM_PER_INCH = 25.4;
    private static final int LEAST_HEIGHT = 200;
    // State
    final ObservableList<NoticeKind> kinds;
    final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<Roll> roll = new SimpleObjectProperty<>();
    /** Whose roll it is if its rows do not say; null if they do. */
    final ObjectProperty<Village> whole = new SimpleObjectProperty<>();
    /** A file whose head nobody recognised; null while there is none. */
    final ObjectProperty<UnknownHead> unknown = new SimpleObjectProperty<>();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /** Villages of the roll that the directory does not know. */
    final ObservableList<VillageSpellings.Unknown> strangers = FXCollections.observableArrayList();
    /** Characters of the roll that no font has. */
    final ObservableList<MissingCharacter> missing = FXCollections.observableArrayList();
    /** What was accepted last, so that it can be taken back. */
    final ObservableList<VillageSpelling> accepted = FXCollections.observableArrayList();
    /** What an outsider will read on the village's board in view. */
    final ObservableList<Disclosure> disclosures = FXCollections.observableArrayList();
    final WordingModel words = new WordingModel(this::changed);
    final LayoutModel sheet = new LayoutModel(this::changed);
    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    /** Days of the period; empty if the notice hangs until it is replaced. */
    final StringProperty days = new SimpleStringProperty("");
    final ObjectProperty<TermUnit> unit = new SimpleObjectProperty<>(TermUnit.WORKING_DAY);
    final ObjectProperty<Deadline> period = new SimpleObjectProperty<>();
    /** The villages of the directory. */
    final ObservableList<Village> directory = FXCollections.observableArrayList();
    final ObservableList<Village> villages = FXCollections.observableArrayList();
    final ObjectProperty<Village> village = new SimpleObjectProperty<>();
    final IntegerProperty page = new SimpleIntegerProperty();
    final IntegerProperty pages = new SimpleIntegerProperty();
    /** Height in dots at which the page is shown; the picture is drawn for it, so that its type stays crisp. */
    final IntegerProperty viewHeight = new SimpleIntegerProperty(1000);
    final ObjectProperty<BufferedImage> picture = new SimpleObjectProperty<>();
    /** How many sheets the village in view takes, and how it would take fewer; null before the first look. */
    final ObjectProperty<SheetFit> fit = new SimpleObjectProperty<>();
    final ObjectProperty<Job> job = new SimpleObjectProperty<>();
    final BooleanBinding printable = Bindings.createBooleanBinding(
            () -> roll.get() != null && !villages.isEmpty() && settings().isPresent(), roll, villages, days, from, unit);
    private final Jobs jobs;
    private final VillageBoard board;
    private final NoticeDesk desk;
    private RollReading reading;
    private Set<String> released = Set.of();
    private List<Finding> ofRoll = List.of();
    private Path file;
    private boolean drawing;
    private boolean stale;

    /** A file whose columns a person must explain, and its first rows. */
    record UnknownHead(Path file, List<List<String>> rows) {
    }

    NewPostingViewModel(Jobs jobs, VillageBoard board, NoticeDesk desk) {
        this.jobs = jobs;
        this.board = board;
        this.desk = desk;
        this.kinds = FXCollections.observableArrayList(desk.kinds().kinds().all());
        directory.setAll(VillageNames.of(desk.units()));
        from.set(desk.postings().today());
        kind.addListener((observable, old, now) -> take(now));
        kind.set(kinds.getFirst());
        Stream.<ObservableValue<?>>of(from, days, unit).forEach(value -> value.addListener((observable, old, now) -> changed()));
        whole.addListener((observable, old, now) -> readAgain());
        village.addListener((observable, old, now) -> turnTo(0));
        page.addListener((observable, old, now) -> draw());
        viewHeight.addListener((observable, old, now) -> draw());
        changed();
    }

    NoticeDesk desk() {
        return desk;
    }

    // Actions

    /** Reads a roll's file and shows its first village. */
    void read(Path chosen) {
        file = chosen;
        var request = new RollRequest(kind.get(), whole.get(), desk.heads().known());
        job.set(jobs.run(Messages.of("villageboard.new.reading"), progress -> board.read(chosen, request, progress),
                this::show, this::notRead));
    }

    private void readAgain() {
        if (file != null) {
            read(file);
        }
    }

    // A head that nobody recognises is explained by a person; a roll without villages gets one.
    private void notRead(UserProblem problem) {
        roll.set(null);
        villages.clear();
        picture.set(null);
        findings.setAll(problem.asFinding("roll", Place.of(file.getFileName().toString())));
        if (problem.key().equals(VillageBoard.NO_HEAD)) {
            jobs.load(() -> board.firstRows(file, Progress.NONE),
                    rows -> unknown.set(new UnknownHead(file, rows)));
        }
    }

    /** Takes up a roll that the workspace already holds, with what was found in it. */
    void resume(NoticeKind its, Roll stored, List<Finding> found, Village first) {
        kind.set(its);
        show(new RollReading(stored, found));
        words.text.set(stored.text());
        village.set(first);
    }

    /** Prints villages into a folder and hangs them; then tells the result and the folder. */
    void print(Set<Village> wanted, Path folder, BiConsumer<PrintResult, Path> then) {
        var settings = settings().orElseThrow();
        var printed = roll.get().worded(programmeOf(roll.get()), settings.wording().text());
        var found = ofRoll;
        var chosen = kind.get();
        job.set(jobs.run(Messages.of("villageboard.new.printing"), progress -> {
            var result = board.print(printed, chosen, settings, wanted, folder, progress);
            if (!result.printed().isEmpty()) {
                desk.postings().hang(new RollReading(printed, found), chosen, board.hanging(settings), result);
            }
            return result;
        }, result -> {
            findings.setAll(Stream.concat(ofRoll.stream(), result.findings().stream()).toList());
            then.accept(result, folder);
        }));
    }

    /** Turns the notices of villages into pictures in a folder; nothing is hung thereby. */
    void pictures(Set<Village> wanted, Path folder, PagePictures pictures, BiConsumer<PictureResult, Path> then) {
        var settings = settings().orElseThrow();
        var order = new NoticeOrder(roll.get().worded(programmeOf(roll.get()), settings.wording().text()), kind.get(), settings, wanted);
        job.set(jobs.run(Messages.of("villageboard.new.drawing"), progress -> board.pictures(order, folder, pictures, progress), result -> {
            findings.setAll(Stream.concat(ofRoll.stream(), result.notices().findings().stream()).toList());
            then.accept(result, folder);
        }));
    }

    private String programmeOf(Roll of) {
        return words.programme.get().isBlank() ? of.programme() : words.programme.get().strip();
    }

    /** Shows another page of the village in view; beyond the ends nothing happens. */
    @Override
    public void turnTo(int wanted) {
        if (wanted >= 0 && (wanted < pages.get() || wanted == 0)) {
            boolean same = page.get() == wanted;
            page.set(wanted);
            if (same) {
                draw();
            }
        }
    }

    @Override
    public ObjectProperty<BufferedImage> picture() {
        return picture;
    }

    @Override
    public IntegerProperty page() {
        return page;
    }

    @Override
    public IntegerProperty pages() {
        return pages;
    }

    @Override
    public IntegerProperty viewHeight() {
        return viewHeight;
    }

    private void take(NoticeKind chosen) {
        if (chosen == null) {
            return;
        }
        days.set(chosen.period() == null ? "" : String.valueOf(chosen.period().value()));
        unit.set(chosen.period() == null ? TermUnit.WORKING_DAY : chosen.period().unit());
        unknown.set(null);
        released = Set.of();
        sheet.landscape.set(chosen.wide());
        words.text.set(chosen.words().draft());
        if (chosen.text()) {
            file = null;
            show(new RollReading(Roll.ofText(UUID.randomUUID().toString(), "", chosen.words().draft(), directory), List.of()));
        } else if (file == null) {
            show(null);
        } else {
            readAgain();
        }
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

    private void show(RollReading read) {
        this.reading = read;
        var reading = read == null ? null : read.with(desk.spellings().applied(read.roll()));
        strangers.setAll(reading == null ? List.of() : VillageSpellings.unknown(reading.roll(), directory));
        unknown.set(null);
        ofRoll = reading == null ? List.of() : reading.findings();
        roll.set(reading == null ? null : reading.roll());
        words.programme.set(reading == null ? "" : reading.roll().programme());
        villages.setAll(reading == null ? List.of() : reading.roll().villages());
        village.set(villages.isEmpty() ? null : villages.getFirst());
        if (villages.isEmpty()) {
            picture.set(null);
            pages.set(0);
            disclosures.clear();
        }
        lookForMissing();
        changed();
    }

    private void lookForMissing() {
        Roll looked = roll.get();
        if (looked == null || looked.entries().isEmpty()) {
            missing.clear();
        } else {
            jobs.load(() -> board.missing(looked), missing::setAll);
        }
    }

    /** Takes a picture for a character that no font has. */
    void supplyPicture(MissingCharacter character, Path picture) {
        desk.pictures().supply(character.odd().codePoint(), picture);
        supplied();
    }

    /** Takes a font for a character, into the office's folder. */
    void supplyFont(MissingCharacter character, Path font, Path folder) {
        new OfficeFonts(board.fonts(), folder).add(font, character.odd().codePoint());
        supplied();
    }

    private void supplied() {
        lookForMissing();
        changed();
    }

    private void changed() {
        period.set(settings().flatMap(board::period).orElse(null));
        draw();
    }

    /** The settings as they stand; empty while the period is not a number of days. */
    Optional<NoticeSettings> settings() {
        if (from.get() == null || kind.get() == null) {
            return Optional.empty();
        }
        String typed = days.get() == null ? "" : days.get().strip();
        if (typed.isEmpty()) {
            return Optional.of(settings(null));
        }
        int value = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
        return value < 1 || value > Term.LONGEST ? Optional.empty()
                : Optional.of(settings(Term.posting(value, unit.get())));
    }

    private NoticeSettings settings(Term term) {
        return new NoticeSettings(sheet.layout(), from.get(), term, words.wording(), released);
    }

    /** What keeps the page from being printed and a reason may release. */
    Set<String> releasable() {
        return PrivacyReleases.releasable(findings);
    }

    /** Lets pass what blocks the print, with the reason on record. */
    void release(String reason) {
        var rules = releasable();
        String what = roll.get().fileName().isEmpty() ? words.programme.get() : roll.get().fileName();
        desk.releases().release(kind.get(), what, rules, reason);
        released = Stream.concat(released.stream(), rules.stream()).collect(Collectors.toSet());
        changed();
    }

    // One drawing at a time: while it runs, any number of changes ask for one more.
    private void draw() {
        var settings = settings();
        if (roll.get() == null || village.get() == null || settings.isEmpty()) {
            return;
        }
        if (drawing) {
            stale = true;
            return;
        }
        drawing = true;
        var wanted = new Wanted(roll.get(), kind.get(), settings.get(), village.get(), page.get(), viewHeight.get());
        jobs.load(() -> look(wanted), this::drawn);
    }

    private Look look(Wanted wanted) {
        var problems = new ArrayList<>(board.warnings(wanted.roll(), wanted.settings()));
        problems.addAll(board.blocks(wanted.roll(), wanted.kind(), wanted.settings(), wanted.village()));
        problems.addAll(board.undrawable(wanted.roll(), wanted.kind(), wanted.settings(), wanted.village()));
        try (var preview = board.preview(wanted.roll(), wanted.kind(), wanted.settings(), wanted.village())) {
            int shown = Math.min(wanted.page(), preview.pages() - 1);
            double inches = wanted.settings().layout().heightMm() / MM_PER_INCH;
            return new Look(preview.render(shown, Math.max(wanted.height(), LEAST_HEIGHT) / inches), preview.pages(), problems,
                    board.disclosures(wanted.roll(), wanted.kind(), wanted.settings(), wanted.village()),
                    board.fit(wanted.roll(), wanted.kind(), wanted.settings(), wanted.village()));
        }
    }

    private void drawn(Look look) {
        drawing = false;
        pages.set(look.pages());
        disclosures.setAll(look.disclosures());
        fit.set(look.fit());
        picture.set(roll.get() == null ? null : look.picture());
        findings.setAll(Stream.concat(ofRoll.stream(), look.findings().stream()).toList());
        if (stale) {
            stale = false;
            draw();
        }
    }

    private record Wanted(Roll roll, NoticeKind kind, NoticeSettings settings, Village village, int page, int height) {
    }

    private record Look(BufferedImage picture, int pages, List<Finding> findings, List<Disclosure> disclosures,
                        SheetFit fit) {
    }
}
