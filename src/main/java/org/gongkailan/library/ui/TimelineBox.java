package org.gongkailan.library.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.StatusChange;
import org.gongkailan.library.Timeline;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** What became of a document, day under day, and what will: the end of its validity stands there before it comes. */
final class TimelineBox extends VBox {
    private final DocumentDraft draft;
    private final LocalDate today;

    /** A day and what happened on it; a change can be taken back. */
    private record Milestone(LocalDate day, String words, Tone tone, StatusChange change) {
    }

    TimelineBox(DocumentDraft draft, LocalDate today) {
        super(0);
        this.draft = draft;
        this.today = today;
        getStyleClass().add("timeline");
        draft.fields().forEach(field -> field.addListener(change -> show()));
        show();
    }

    private void show() {
        List<Milestone> milestones = milestones(draft.document());
        getChildren().setAll(milestones.stream().map(this::line).toList());
        if (milestones.isEmpty()) {
            var none = new Label(Messages.of("library.timeline.none"));
            none.getStyleClass().add("field-hint");
            none.setWrapText(true);
            getChildren().add(none);
        }
    }

    private static List<Milestone> milestones(OfficialDocument document) {
        var all = new ArrayList<Milestone>();
        add(all, document.dates().made(), Messages.of("library.timeline.made"), Tone.NEUTRAL);
        add(all, document.dates().published(), Messages.of("library.timeline.published"), Tone.NEUTRAL);
        add(all, document.dates().inForce(), Messages.of("library.timeline.inForce"), Tone.GOOD);
        document.changes().forEach(change -> all.add(new Milestone(change.day(), words(change), tone(change), change)));
        Timeline.of(document).phases().stream()
                .filter(phase -> !phase.state().holds() && phase.from() != null && phase.change() == null)
                .forEach(phase -> add(all, phase.from(), Messages.of("library.timeline.expires"), Tone.SOON));
        all.sort(Comparator.comparing(Milestone::day));
        return all;
    }

    private static void add(List<Milestone> all, LocalDate day, String words, Tone tone) {
        if (day != null) {
            all.add(new Milestone(day, words, tone, null));
        }
    }

    private static String words(StatusChange change) {
        String words = change.kind() != StatusChange.Kind.KEPT ? change.kind().label() : change.until() == null
                ? Messages.of("library.timeline.keptOn") : Messages.of("library.timeline.keptUntil", change.until());
        return change.by().words().isEmpty() ? words : Messages.of("library.change.by", words, change.by().words());
    }

    private static Tone tone(StatusChange change) {
        return switch (change.kind()) {
            case AMENDED, TO_AMEND -> Tone.ACCENT;
            case KEPT -> Tone.GOOD;
            case LAPSED, REPEALED -> Tone.BAD;
        };
    }

    private HBox line(Milestone milestone) {
        var dot = new Region();
        dot.getStyleClass().addAll("timeline-dot", milestone.tone().styleClass());
        var day = new Label(milestone.day().toString());
        day.getStyleClass().addAll("timeline-day", milestone.day().isAfter(today) ? "quiet" : "past");
        day.setMinWidth(USE_PREF_SIZE);
        var words = new Label(milestone.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, dot, day, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("timeline-line");
        if (milestone.change() != null) {
            line.getChildren().add(Icons.button(Feather.X, Messages.of("library.timeline.remove"),
                    () -> draft.changes.remove(milestone.change())));
        }
        return line;
    }
}
