package org.gongkailan.villageboard.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.gongkailan.paper.PaperSize;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Job;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.NoticeKinds;
import org.gongkailan.villageboard.NoticeSettings;
import org.gongkailan.villageboard.Postings;
import org.gongkailan.villageboard.PrintResult;
import org.gongkailan.villageboard.Roll;
import org.gongkailan.villageboard.RollReading;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.VillageBoard;

/** A posting while it is made: its roll, its settings, the page as it will print, and the printing. */
final class NewPostingViewModel {
    private static final double MM_PER_INCH = 25.4;
    private static final int LEAST_HEIGHT = 200;

    // State
    final ObservableList<NoticeKind> kinds;
    final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<Roll> roll = new SimpleObjectProperty<>();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    final StringProperty programme = new SimpleStringProperty("");
    final StringProperty issuer = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.A4);
    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    final StringProperty days = new SimpleStringProperty();
    final ObjectProperty<TermUnit> unit = new SimpleObjectProperty<>();
    final ObjectProperty<Deadline> period = new SimpleObjectProperty<>();
    final ObservableList<Village> villages = FXCollections.observableArrayList();
    final ObjectProperty<Village> village = new SimpleObjectProperty<>();
    final IntegerProperty page = new SimpleIntegerProperty();
    final IntegerProperty pages = new SimpleIntegerProperty();
    /** Height in dots at which the page is shown; the picture is drawn for it, so that its type stays crisp. */
    final IntegerProperty viewHeight = new SimpleIntegerProperty(1000);
    final ObjectProperty<BufferedImage> picture = new SimpleObjectProperty<>();
    final ObjectProperty<Job> job = new SimpleObjectProperty<>();
    final BooleanBinding printable = Bindings.createBooleanBinding(
            () -> roll.get() != null && period.get() != null, roll, period);

    private final Jobs jobs;
    private final VillageBoard board;
    private final Postings postings;
    private List<Finding> ofRoll = List.of();
    private boolean drawing;
    private boolean stale;

    NewPostingViewModel(Jobs jobs, VillageBoard board, Postings postings, NoticeKinds kinds) {
        this.jobs = jobs;
        this.board = board;
        this.postings = postings;
        this.kinds = FXCollections.observableList(kinds.all());
        from.set(postings.today());
        kind.addListener((observable, old, now) -> takePeriodOf(now));
        kind.set(kinds.all().getFirst());
        Stream.<ObservableValue<?>>of(kind, programme, issuer, phone, paper, from, days, unit)
                .forEach(value -> value.addListener((observable, old, now) -> changed()));
        village.addListener((observable, old, now) -> turnTo(0));
        page.addListener((observable, old, now) -> draw());
        viewHeight.addListener((observable, old, now) -> draw());
        changed();
    }

    // Actions
    /** Reads a roll's file and shows its first village. */
    void read(Path file) {
        job.set(jobs.run(Messages.of("villageboard.new.reading"), progress -> board.read(file, progress), this::show));
    }

    /** Takes up a roll that the workspace already holds. */
    void resume(Roll stored, Village first) {
        show(new RollReading(stored, List.of()));
        village.set(first);
    }

    /** Prints villages into a folder and hangs them; then tells the result and the folder. */
    void print(Set<Village> wanted, Path folder, BiConsumer<PrintResult, Path> then) {
        var settings = settings().orElseThrow();
        var printed = roll.get();
        var chosen = kind.get();
        job.set(jobs.run(Messages.of("villageboard.new.printing"), progress -> {
            var result = board.print(printed, chosen, settings, wanted, folder, progress);
            if (!result.printed().isEmpty()) {
                postings.hang(printed, chosen, board.period(settings), result);
            }
            return result;
        }, result -> {
            findings.setAll(Stream.concat(ofRoll.stream(), result.findings().stream()).toList());
            then.accept(result, folder);
        }));
    }

    /** Shows another page of the village in view; beyond the ends nothing happens. */
    void turnTo(int wanted) {
        if (wanted >= 0 && (wanted < pages.get() || wanted == 0)) {
            boolean same = page.get() == wanted;
            page.set(wanted);
            if (same) {
                draw();
            }
        }
    }

    /** The headings an outsider will read, and those that stay inside. */
    String seenByOutsiders() {
        var comma = Messages.of("villageboard.comma");
        String seen = kind.get().columns().stream().map(NoticeKind.Column::heading).collect(Collectors.joining(comma));
        return Messages.of("villageboard.new.seen", seen);
    }

    private void takePeriodOf(NoticeKind chosen) {
        days.set(String.valueOf(chosen.period().value()));
        unit.set(chosen.period().unit());
    }

    private void show(RollReading reading) {
        ofRoll = reading.findings();
        roll.set(reading.roll());
        programme.set(reading.roll().programme());
        villages.setAll(reading.roll().byVillage().keySet().stream().filter(Village::known).toList());
        village.set(villages.getFirst());
        changed();
    }

    private void changed() {
        period.set(settings().map(board::period).orElse(null));
        draw();
    }

    /** The settings as they stand; empty while the period is not a number of days. */
    Optional<NoticeSettings> settings() {
        int value = days.get() != null && days.get().strip().matches("[0-9]{1,4}") ? Integer.parseInt(days.get().strip()) : 0;
        if (value < 1 || value > Term.LONGEST || from.get() == null) {
            return Optional.empty();
        }
        return Optional.of(new NoticeSettings(paper.get(), from.get(), Term.posting(value, unit.get()), programme.get(),
                issuer.get(), phone.get()));
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
        try (var preview = board.preview(wanted.roll(), wanted.kind(), wanted.settings(), wanted.village())) {
            int shown = Math.min(wanted.page(), preview.pages() - 1);
            double inches = wanted.settings().paper().heightMm() / MM_PER_INCH;
            return new Look(preview.render(shown, Math.max(wanted.height(), LEAST_HEIGHT) / inches), preview.pages(), problems);
        }
    }

    private void drawn(Look look) {
        drawing = false;
        pages.set(look.pages());
        picture.set(look.picture());
        findings.setAll(Stream.concat(ofRoll.stream(), look.findings().stream()).toList());
        if (stale) {
            stale = false;
            draw();
        }
    }

    private record Wanted(Roll roll, NoticeKind kind, NoticeSettings settings, Village village, int page, int height) {
    }

    private record Look(BufferedImage picture, int pages, List<Finding> findings) {
    }
}
