package org.gongkailan.requests.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongkailan.requests.clock.Limit;
import org.gongkailan.requests.clock.RequestClock;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Derivation;
import org.gongkailan.ui.control.Tone;

/** A last day with its article and, on demand, every day that was counted. */
final class LimitBox extends VBox {
    LimitBox() {
        super(4);
        getStyleClass().add("form-shown");
    }

    /** Where a case stands or would stand. */
    void show(RequestLine line) {
        getChildren().clear();
        Limit watched = line.reckoning().watched();
        var head = new FlowPane(8, 4, Light.badge(line).label());
        getChildren().add(head);
        if (watched != null) {
            head.getChildren().addFirst(day(watched));
            explain(watched, null, false);
        }
    }

    /** A limit with its derivation open. */
    void show(Limit limit, RequestClock clock) {
        getChildren().setAll(day(limit));
        explain(limit, clock, true);
    }

    /** No day can be told. */
    void clear() {
        getChildren().setAll(Quiet.sentence(Messages.of("requests.limit.none")));
    }

    private static Label day(Limit limit) {
        var day = new Label(Messages.of("requests.limit.day", limit.kind().label(), ChineseDate.full(limit.day()),
                ChineseDate.weekday(limit.day())));
        day.getStyleClass().add("limit-day");
        return day;
    }

    private void explain(Limit limit, RequestClock clock, boolean open) {
        getChildren().add(Quiet.sentence(Messages.of("requests.limit.ground", limit.article(), limit.words())));
        if (!limit.verified()) {
            getChildren().add(new Badge(Messages.of("requests.unverified"), Tone.SOON).label());
        }
        if (limit.deadline() == null) {
            return;
        }
        boolean stopped = limit.deadline().days().stream().anyMatch(day -> day.stop() != null);
        if (stopped && clock != null) {
            getChildren().add(Quiet.sentence(Messages.of("requests.limit.ground", clock.terms().stop().article(),
                    clock.terms().stop().words())));
        }
        if (open) {
            getChildren().add(new Derivation(limit.deadline()));
        } else {
            getChildren().add(new Fold(Messages.of("requests.how"), () -> new Derivation(limit.deadline())));
        }
    }
}
