package org.gongkailan.villageboard.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.due.Rhythm;
import org.gongkailan.villageboard.kind.KindArrival;
import org.gongkailan.villageboard.kind.KindCheck;
import org.gongkailan.villageboard.kind.KindFile;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.notice.SampleNotice;

/** The kinds of notices while the office edits one of them, with the page it makes of a few invented rows. */
final class KindViewModel {
    // State
    final ObservableList<NoticeKind> kinds = FXCollections.observableArrayList();
    final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>();
    /** The kind in view while it is written. */
    final KindDraft draft = new KindDraft(this::changing);
    /** What is wrong with it; an error keeps it from being kept. */
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /** Laws of the register that were read in a published source, as a basis names them. */
    final List<String> laws = verifiedLaws();
    /** Whether the kind in view is the office's own or changed by it, so that there is something to give up. */
    final BooleanProperty changedByOffice = new SimpleBooleanProperty();
    /** The page that the kind makes of a few invented rows. */
    final Pages pages;
    private final Jobs jobs;
    private final VillageBoard board;
    private final NoticeDesk desk;

    KindViewModel(Jobs jobs, VillageBoard board, NoticeDesk desk) {
        this.jobs = jobs;
        pages = new Pages(jobs, this::drawing);
        this.board = board;
        this.desk = desk;
        kind.addListener((observable, old, now) -> take(now));
        reload(null);
    }

    // Actions

    /** Keeps the kind in view as it is written; does nothing and answers false while something is wrong with it. */
    boolean save() {
        if (Finding.anyError(findings)) {
            return false;
        }
        var edited = draft.edited();
        desk.kinds().save(edited);
        reload(edited.id());
        return true;
    }

    /** Whether the kind in view was changed and not kept. */
    boolean changed() {
        return kind.get() != null && draft.changed();
    }

    /** Takes up another kind, as it is kept. */
    void choose(String id) {
        desk.kinds().kinds().find(id).ifPresent(kind::set);
    }

    /** Begins a kind of the office's own that is like the one in view, and keeps it; answers false while something is wrong with that. */
    boolean copy() {
        if (findings.stream().anyMatch(finding -> !finding.place().id().equals(KindCheck.NAME))) {
            return false;
        }
        var own = desk.kinds().like(draft.edited());
        desk.kinds().save(own);
        reload(own.id());
        return true;
    }

    /** How many postings the kind in view has. */
    int postings() {
        return desk.postings().count(kind.get().id());
    }

    /** Gives up the office's version of the kind in view; one of its own that has postings stays, since they would lose what they are. */
    boolean restore() {
        String id = kind.get().id();
        if (!ships() && postings() > 0) {
            return false;
        }
        desk.kinds().restore(kind.get());
        reload(OfficeKinds.ships(id) ? id : null);
        return true;
    }

    /** Whether the kind in view ships with the program. */
    boolean ships() {
        return kind.get() != null && OfficeKinds.ships(kind.get().id());
    }

    /** The kinds that the office changed or made. */
    List<NoticeKind> own() {
        return desk.kinds().own();
    }

    /** A file of kinds under the name of the office. */
    KindFile file(List<NoticeKind> chosen) {
        return KindFile.of(desk.units().own().name(), chosen);
    }

    /** What a file brings, beside what is kept. */
    List<KindArrival> arrivals(KindFile file) {
        return KindArrival.of(file, desk.kinds().kinds());
    }

    /** Takes in what was chosen and shows it; then tells how many kinds that were. */
    void take(List<KindArrival> chosen, String office, IntConsumer then) {
        jobs.load(() -> desk.kinds().take(chosen, office), taken -> {
            reload(chosen.getFirst().kind().id());
            then.accept(taken);
        });
    }

    /** Shows the kinds as they are kept now, with the one of an id in view; null for the first. */
    void reload(String id) {
        draft.settle();
        var all = desk.kinds().kinds();
        kinds.setAll(all.all());
        kind.set(null);
        kind.set(id == null ? kinds.getFirst() : all.of(id));
    }

    /** Shows what was undone or done again meanwhile; what is being written stays. */
    void follow() {
        var all = desk.kinds().kinds();
        if (!draft.changed() && !all.all().equals(kinds)) {
            reload(all.find(kind.get().id()).map(NoticeKind::id).orElse(null));
        }
    }

    private void take(NoticeKind chosen) {
        if (chosen == null) {
            return;
        }
        draft.take(chosen);
        changedByOffice.set(desk.kinds().changed(chosen.id()));
        check();
        pages.begin();
    }

    private void changing() {
        check();
        pages.draw();
    }

    private void check() {
        findings.setAll(Stream.concat(draft.wrongPeriod().stream(), KindCheck.check(draft.edited(), kinds).stream()).toList());
    }

    /** How many months a period of a frequency has; 0 where nothing is counted by the calendar. */
    static int months(String frequency) {
        return Rhythm.of(frequency == null ? "" : frequency).months();
    }

    /** The day of all kinds of a frequency, in words; empty if there is none. */
    String usualDay(String frequency) {
        return desk.dues().days().of(Rhythm.of(frequency == null ? "" : frequency)).map(day -> day.label(months(frequency))).orElse("");
    }

    // The village committee's law is printed without its year: its articles moved, and no edition is claimed.
    private static List<String> verifiedLaws() {
        return new LawRegister().laws().stream().filter(law -> law.verified() && !law.repealed())
                .map(law -> law.issue().number() == null ? Messages.of("villageboard.kinds.law", law.title())
                        : Messages.of("villageboard.kinds.law-number", law.title(), law.issue().number())).sorted().toList();
    }

    /** Adds an empty line for a law. */
    void addBasis() {
        draft.bases.add(new NoticeKind.Basis("", false, ""));
    }

    /** Names a law; one of the register is verified by it, another one stands as the officer says. */
    void nameBasis(int at, String typed, boolean checked) {
        String words = typed == null ? "" : typed.strip();
        var was = draft.bases.get(at);
        if (was.name().equals(words) && was.verified() == checked) {
            return;
        }
        boolean known = laws.contains(words);
        String note = known ? Messages.of("villageboard.kinds.basis-register") : checked ? Messages.of("villageboard.kinds.basis-office") : "";
        draft.bases.set(at, new NoticeKind.Basis(words, known || checked, note));
    }

    private Optional<Pages.Drawing> drawing() {
        if (kind.get() == null) {
            return Optional.empty();
        }
        var wanted = draft.edited();
        return Optional.of((page, dots) -> look(wanted, page, dots));
    }

    private Pages.Drawn look(NoticeKind wanted, int page, int dots) {
        var settings = NoticeSettings.of(wanted, desk.postings().today());
        try (var preview = board.preview(SampleNotice.of(wanted), wanted, settings, SampleNotice.village())) {
            return Pages.Drawn.of(preview, page, dots, () -> { });
        }
    }
}
