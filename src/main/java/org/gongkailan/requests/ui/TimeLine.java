package org.gongkailan.requests.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.requests.EventWords;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.clock.Limit;
import org.gongkailan.requests.clock.LimitKind;
import org.gongkailan.requests.clock.Phase;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Tone;

/** What happened to a case and what is to happen, from left to right; each computed day opens its derivation. */
final class TimeLine extends FlowPane {
    private final Consumer<Limit> derive;

    /** @param derive shows how a day was counted */
    TimeLine(Consumer<Limit> derive) {
        this.derive = derive;
        getStyleClass().add("time-line");
    }

    /** One point: a day, what it is, how it looks; its limit where it was computed, else null. */
    private record Mark(LocalDate day, String title, Tone tone, boolean done, Limit limit) {
    }

    void show(RequestLine line, LocalDate today) {
        var marks = new ArrayList<Mark>();
        var receipt = line.request().receipt();
        marks.add(new Mark(receipt.arrived(), Messages.of(line.reckoning().received() == null ? "requests.mark.arrived"
                : "requests.mark.received"), Tone.GOOD, true, null));
        if (receipt.confirmed() != null && !receipt.confirmed().equals(receipt.arrived())) {
            marks.set(0, new Mark(receipt.arrived(), Messages.of("requests.mark.arrived"), Tone.GOOD, true, null));
            marks.add(new Mark(receipt.confirmed(), Messages.of("requests.mark.confirmed"), Tone.GOOD, true, null));
        }
        line.request().events().stream().filter(event -> !(event instanceof RequestEvent.Remarked)
                        && !(event instanceof RequestEvent.LetterIssued))
                .forEach(event -> marks.add(new Mark(event.on(), EventWords.title(event), Tone.GOOD, true, null)));
        limits(line, today).forEach(limit -> marks.add(new Mark(limit.day(),
                Messages.of("requests.mark.limit", limit.kind().label()), tone(line, limit, today), false, limit)));
        marks.sort(Comparator.comparing(Mark::day));
        getChildren().setAll(marks.stream().map(this::face).toList());
    }

    /** The limits that still say something: what is watched, and what the office may still do. */
    private static List<Limit> limits(RequestLine line, LocalDate today) {
        var reckoning = line.reckoning();
        var limits = new ArrayList<Limit>();
        if (reckoning.answer() != null) {
            limits.add(reckoning.answer());
        }
        reckoning.limits().stream().filter(limit -> switch (limit.kind()) {
            case ASK_SUPPLEMENT -> reckoning.phase() == Phase.RUNNING && !limit.day().isBefore(today)
                    && line.request().last(RequestEvent.SupplementAsked.class).isEmpty();
            case SUPPLEMENT -> reckoning.phase() == Phase.SUPPLEMENTING;
            case THIRD_PARTY, JOINT_MAKER -> reckoning.phase() == Phase.CONSULTING;
            case PAYMENT -> reckoning.phase() == Phase.PAYING;
            case REVIEW, LITIGATION -> !limit.day().isBefore(today);
            case ANSWER, POSTPONED -> false;
        }).forEach(limits::add);
        return limits;
    }

    private static Tone tone(RequestLine line, Limit limit, LocalDate today) {
        if (line.reckoning().phase().over()) {
            return line.reckoning().late() && limit.equals(line.reckoning().answer()) ? Tone.SOON : Tone.NEUTRAL;
        }
        boolean watched = limit.equals(line.reckoning().watched());
        return watched ? Light.tone(line.state()) : limit.day().isBefore(today) && limit.kind() != LimitKind.ASK_SUPPLEMENT
                ? Tone.SOON : Tone.NEUTRAL;
    }

    private VBox face(Mark mark) {
        var dot = new Region();
        dot.getStyleClass().add("mark-dot");
        var title = new Label(mark.title());
        title.getStyleClass().add("mark-title");
        var day = new Label(mark.limit() == null || mark.limit().provisionalYear() == null ? mark.day().toString()
                : Messages.of("requests.due.provisional", mark.day()));
        day.getStyleClass().add("quiet");
        var face = new VBox(2, dot, title, day);
        face.getStyleClass().addAll("mark", mark.tone().styleClass());
        if (!mark.done()) {
            face.getStyleClass().add("ahead");
            face.getChildren().add(Buttons.link(Action.of(Messages.of("requests.how"), () -> derive.accept(mark.limit()))));
        }
        return face;
    }
}
