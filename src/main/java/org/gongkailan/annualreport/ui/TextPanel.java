package org.gongkailan.annualreport.ui;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.annualreport.BoundText.Span;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.binding.BoundChoices;
import org.gongkailan.annualreport.binding.UnboundFigure;
import org.gongkailan.annualreport.prose.Repetition;
import org.gongkailan.annualreport.prose.TextLength;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Tone;

/** What the rail says of a written section: its length, how much it repeats last year's, the figure at the caret. */
final class TextPanel extends VBox {
    // The red line in use for 雷同; half of it is worth a look.
    private static final int TOO_MUCH = 50;
    private static final int MUCH = 25;
    private static final int MOST_PROPOSALS = 4;

    private final TextPane pane;
    private final EditorViewModel model;
    private final Label length = new Label();
    private final ProgressBar lengthBar = bar();
    private final Label repeated = new Label();
    private final ProgressBar repeatedBar = bar();
    private final VBox figure = new VBox(6);
    private Repetition.Known last;
    private AnnualReport lastYear;

    TextPanel(TextPane pane, EditorViewModel model) {
        super(6);
        this.pane = pane;
        this.model = model;
        getStyleClass().add("rail-block");
        length.setId("length");
        repeated.setId("repeated");
        repeated.setWrapText(true);
        figure.getStyleClass().add("rail-figure");
        getChildren().addAll(length, lengthBar, repeated, repeatedBar, figure);
        pane.text.chipAtCaret.subscribe(this::atCaret);
        pane.text.figureAtCaret.subscribe(this::atCaret);
    }

    /** Says it of the text as it reads now. */
    void show(AnnualReport report) {
        String text = report.text(pane.section.text());
        int limit = pane.section.limit();
        int characters = TextLength.of(text);
        length.setText(limit > 0 ? Messages.of("report.text.length-of", characters, limit)
                : Messages.of("report.text.length", characters));
        gauge(lengthBar, limit == 0 ? 0 : (double) characters / limit, limit > 0, characters > limit ? Tone.SOON
                : Tone.GOOD);
        repetition(text);
        atCaret();
    }

    private void repetition(String text) {
        AnnualReport before = model.previous.get();
        boolean comparable = before != null && pane.section.text() != TextSection.OTHER_MATTERS && !text.isBlank()
                && !before.text(pane.section.text()).isBlank();
        repeated.setVisible(comparable);
        repeated.setManaged(comparable);
        if (comparable && lastYear != before) {
            lastYear = before;
            last = new Repetition.Known(before.text(pane.section.text()));
        }
        int share = comparable ? Repetition.of(text, last).share() : 0;
        repeated.setText(Messages.of("report.text.repeated", share));
        gauge(repeatedBar, share / 100.0, comparable, share >= TOO_MUCH ? Tone.BAD : share >= MUCH ? Tone.SOON
                : Tone.GOOD);
    }

    private void atCaret() {
        figure.getChildren().clear();
        Span chip = pane.text.chipAtCaret.get();
        UnboundFigure typed = pane.text.figureAtCaret.get();
        if (model.report.get() == null || !model.editable.get()) {
            return;
        }
        if (chip != null) {
            line(Messages.of("report.bind.bound", label(chip.figure())));
            link(Messages.of("report.bind.undo"), () -> pane.text.unbind(chip));
        } else if (typed != null) {
            line(Messages.of("report.bind.typed", pane.text.value().text().substring(typed.from(), typed.to())));
            typed.proposals().stream().limit(MOST_PROPOSALS).forEach(proposal -> link(Messages.of("report.bind.to",
                    label(proposal), proposal.in(model.report.get())), () -> pane.bind(typed, proposal)));
            link(Messages.of("report.bind.other"), pane::choose);
        }
    }

    private String label(BoundFigure bound) {
        return new BoundChoices(model.report.get(), model.previous.get(), model.form())
                .label(bound, model.around.get().ledger().facts());
    }

    private void link(String words, Runnable run) {
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> run.run());
        figure.getChildren().add(link);
    }

    private void line(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        figure.getChildren().add(label);
    }

    private static ProgressBar bar() {
        var bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("gauge");
        return bar;
    }

    private static void gauge(ProgressBar bar, double share, boolean there, Tone tone) {
        bar.setProgress(Math.min(1, share));
        bar.setVisible(there);
        bar.setManaged(there);
        bar.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        bar.getStyleClass().add(tone.styleClass());
    }
}
