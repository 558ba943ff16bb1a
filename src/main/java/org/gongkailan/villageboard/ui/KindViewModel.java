package org.gongkailan.villageboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.paper.Align;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.PostingDay;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.due.Rhythm;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.notice.SampleNotice;

/** The kinds of notices while the office edits one of them, with the page it makes of a few invented rows. */
final class KindViewModel {
    // State
    final ObservableList<NoticeKind> kinds = FXCollections.observableArrayList();
    final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty intro = new SimpleStringProperty("");
    final StringProperty draft = new SimpleStringProperty("");
    final StringProperty days = new SimpleStringProperty("");
    final ObjectProperty<TermUnit> unit = new SimpleObjectProperty<>(TermUnit.WORKING_DAY);
    final ObservableList<String> signatures = FXCollections.observableArrayList();
    /** How often, as {@link NoticeKind.Ground#FREQUENCIES} has it. */
    final StringProperty frequency = new SimpleStringProperty("");
    /** By when in each period it is posted; null where the day of its rhythm holds. */
    final ObjectProperty<PostingDay> postingDay = new SimpleObjectProperty<>();
    final StringProperty phoneLine = new SimpleStringProperty("");
    final StringProperty seal = new SimpleStringProperty("");
    /** Further lines at the head of the page, by their labels. */
    final ObservableList<String> lines = FXCollections.observableArrayList();
    final ObservableList<NoticeKind.Basis> bases = FXCollections.observableArrayList();
    /** Laws of the register that were read in a published source, as a basis names them. */
    final List<String> laws = verifiedLaws();
    final ObservableList<NoticeKind.Column> columns = FXCollections.observableArrayList();
    /** Whether the kind in view is the office's own or changed by it, so that there is something to give up. */
    final BooleanProperty changedByOffice = new SimpleBooleanProperty();
    /** The page that the kind makes of a few invented rows. */
    final Pages pages;
    private final VillageBoard board;
    private final NoticeDesk desk;
    private boolean taking;
    /** The kind in view as its fields say it before anybody touched them. */
    private NoticeKind untouched;

    KindViewModel(Jobs jobs, VillageBoard board, NoticeDesk desk) {
        pages = new Pages(jobs, this::drawing);
        this.board = board;
        this.desk = desk;
        Stream.of(name, title, intro, draft, days, frequency, phoneLine, seal).forEach(value -> value.addListener((observable, old, now) -> draw()));
        unit.addListener((observable, old, now) -> draw());
        signatures.addListener((ListChangeListener<String>) change -> draw());
        lines.addListener((ListChangeListener<String>) change -> draw());
        bases.addListener((ListChangeListener<NoticeKind.Basis>) change -> draw());
        columns.addListener((ListChangeListener<NoticeKind.Column>) change -> draw());
        kind.addListener((observable, old, now) -> take(now));
        reload(null);
    }

    // Actions

    /** Keeps the kind in view as it is written. */
    void save() {
        var edited = edited();
        desk.kinds().save(edited);
        reload(edited.id());
    }

    /** Whether the kind in view was changed and not kept. */
    boolean changed() {
        return kind.get() != null && !edited().equals(untouched);
    }

    /** Takes up another kind, as it is kept. */
    void choose(String id) {
        desk.kinds().kinds().find(id).ifPresent(kind::set);
    }

    /** Begins a kind of the office's own that is like the one in view, and keeps it. */
    void copy() {
        var own = OfficeKinds.like(edited());
        desk.kinds().save(own);
        reload(own.id());
    }

    /** Gives up the office's version of the kind in view. */
    void restore() {
        String id = kind.get().id();
        desk.kinds().restore(kind.get());
        reload(OfficeKinds.ships(id) ? id : null);
    }

    /** Adds a column of words at the right. */
    void addColumn() {
        columns.add(new NoticeKind.Column(RollField.TEXT, Messages.of("villageboard.kinds.new-column"), Align.CENTER));
    }

    /** Whether the kind in view ships with the program. */
    boolean ships() {
        return kind.get() != null && OfficeKinds.ships(kind.get().id());
    }

    private void reload(String id) {
        untouched = kind.get() == null ? null : edited();
        var all = desk.kinds().kinds();
        kinds.setAll(all.all());
        kind.set(null);
        kind.set(id == null ? kinds.getFirst() : all.of(id));
    }

    private void take(NoticeKind chosen) {
        if (chosen == null) {
            return;
        }
        taking = true;
        name.set(chosen.name());
        title.set(chosen.words().title());
        intro.set(chosen.words().intro());
        draft.set(chosen.words().draft());
        days.set(chosen.period() == null ? "" : String.valueOf(chosen.period().value()));
        unit.set(chosen.period() == null ? TermUnit.WORKING_DAY : chosen.period().unit());
        signatures.setAll(chosen.signatures());
        frequency.set(chosen.ground().frequency());
        postingDay.set(chosen.ground().day());
        phoneLine.set(chosen.words().phoneLine());
        seal.set(chosen.words().seal());
        lines.setAll(chosen.blanks().stream().map(NoticeKind.Blank::label).toList());
        bases.setAll(chosen.ground().bases());
        columns.setAll(chosen.columns());
        changedByOffice.set(desk.kinds().changed(chosen.id()));
        taking = false;
        untouched = edited();
        pages.begin();
    }

    /** The kind in view as it is written. */
    NoticeKind edited() {
        var was = kind.get();
        String typed = days.get() == null ? "" : days.get().strip();
        var period = typed.matches("[1-9][0-9]{0,2}") ? new NoticeKind.Period(Integer.parseInt(typed), unit.get(), false,
                Messages.of("villageboard.kinds.period-note")) : null;
        return new NoticeKind(was.id(), name.get().strip(), was.group(),
                was.ground().changed(frequency.get(), postingDay(), bases.stream().filter(basis -> !basis.name().isBlank()).toList()), was.listing().showing(List.copyOf(columns)), period,
                was.words().saying(title.get(), intro.get(), draft.get()).signed(phoneLine.get(), seal.get()), blanks(was),
                signatures.stream().filter(place -> !place.isBlank()).toList());
    }

    private PostingDay postingDay() {
        int months = months(frequency.get());
        var day = postingDay.get();
        return months == 0 || day == null ? null : new PostingDay(Math.min(day.month(), months), day.day());
    }

    /** How many months a period of a frequency has; 0 where nothing is counted by the calendar. */
    static int months(String frequency) {
        return Rhythm.of(frequency == null ? "" : frequency).months();
    }

    /** The day of all kinds of a frequency, in words; empty if there is none. */
    String usualDay(String frequency) {
        return desk.dues().days().of(Rhythm.of(frequency == null ? "" : frequency)).map(day -> day.label(months(frequency))).orElse("");
    }

    private List<NoticeKind.Blank> blanks(NoticeKind was) {
        var blanks = new ArrayList<NoticeKind.Blank>();
        for (String label : lines) {
            if (!label.isBlank()) {
                int number = blanks.size() + 1;
                blanks.add(was.blanks().stream().filter(blank -> blank.label().equals(label)).findFirst()
                        .orElseGet(() -> NoticeKind.Blank.own(number, label.strip())));
            }
        }
        return blanks;
    }

    // The village committee's law is printed without its year: its articles moved, and no edition is claimed.
    private static List<String> verifiedLaws() {
        return new LawRegister().laws().stream().filter(law -> law.verified() && !law.repealed())
                .map(law -> law.issue().number() == null ? Messages.of("villageboard.kinds.law", law.title())
                        : Messages.of("villageboard.kinds.law-number", law.title(), law.issue().number())).sorted().toList();
    }

    /** Adds an empty line for a law. */
    void addBasis() {
        bases.add(new NoticeKind.Basis("", false, ""));
    }

    /** Names a law; one of the register is verified by it, another one stands as the officer says. */
    void nameBasis(int at, String typed, boolean checked) {
        String words = typed == null ? "" : typed.strip();
        var was = bases.get(at);
        if (was.name().equals(words) && was.verified() == checked) {
            return;
        }
        boolean known = laws.contains(words);
        String note = known ? Messages.of("villageboard.kinds.basis-register") : checked ? Messages.of("villageboard.kinds.basis-office") : "";
        bases.set(at, new NoticeKind.Basis(words, known || checked, note));
    }

    private void draw() {
        if (!taking) {
            pages.draw();
        }
    }

    private Optional<Pages.Drawing> drawing() {
        if (kind.get() == null) {
            return Optional.empty();
        }
        var wanted = edited();
        return Optional.of((page, dots) -> look(wanted, page, dots));
    }

    private Pages.Drawn look(NoticeKind wanted, int page, int dots) {
        var settings = NoticeSettings.of(wanted, desk.postings().today());
        try (var preview = board.preview(SampleNotice.of(wanted), wanted, settings, SampleNotice.village())) {
            return Pages.Drawn.of(preview, page, dots, () -> { });
        }
    }
}
