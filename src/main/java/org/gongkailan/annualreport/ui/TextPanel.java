package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.Optional;
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
import org.gongkailan.annualreport.check.Repeat;
import org.gongkailan.annualreport.prose.Repetition;
import org.gongkailan.annualreport.prose.TextLength;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Tone;

/** What the rail says of a written section: its length, how much it repeats last year's report or another unit's, what
 * stands at the caret. */
final class TextPanel extends VBox {
    // The red line in use for 雷同; half of it is worth a look.
    private static final int TOO_MUCH = 50;
    private static final int MUCH = 25;
    private static final int MOST_PROPOSALS = 4;

    private final TextPane pane;
    private final EditorViewModel model;
    private final Label length = new Label();
    private final ProgressBar lengthBar = bar();
    private final Share lastYear = new Share("repeated");
    private final Share otherUnit = new Share("repeated-unit");
    private final VBox figure = new VBox(6);
    private List<Repeat> here = List.of();

    TextPanel(TextPane pane, EditorViewModel model) {
        super(6);
        this.pane = pane;
        this.model = model;
        getStyleClass().add("rail-block");
        length.setId("length");
        lastYear.show(false, "", Optional.empty());
        otherUnit.show(false, "", Optional.empty());
        figure.getStyleClass().add("rail-figure");
        getChildren().addAll(length, lengthBar, lastYear, otherUnit, figure);
        pane.text.chipAtCaret.subscribe(this::atCaret);
        pane.text.figureAtCaret.subscribe(this::atCaret);
        pane.text.shadeAtCaret.subscribe(this::atCaret);
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
        atCaret();
    }

    /** Says what of the text other reports said before: last year's always, another unit's where there is some. */
    void show(List<Repeat> all) {
        AnnualReport report = model.report.get();
        if (report == null) {
            return;
        }
        TextSection section = pane.section.text();
        here = all.stream().filter(repeat -> repeat.section() == section).toList();
        AnnualReport before = model.previous.get();
        boolean comparable = before != null && section != TextSection.OTHER_MATTERS && !report.text(section).isBlank()
                && !before.text(section).isBlank();
        lastYear.show(comparable, Messages.of("report.text.repeated"),
                here.stream().filter(repeat -> repeat.ofEarlierYear(report)).findFirst());
        Optional<Repeat> other = here.stream().filter(repeat -> !repeat.ofEarlierYear(report)).findFirst();
        otherUnit.show(other.isPresent(), other.map(repeat -> Messages.of("report.text.repeated.unit",
                repeat.source().unit().name())).orElse(""), other);
        atCaret();
    }

    /** How much of the text one other report said before. */
    private static final class Share extends VBox {
        private final Label words = new Label();
        private final ProgressBar bar = bar();

        Share(String id) {
            super(6);
            setId(id);
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            getChildren().addAll(words, bar);
        }

        void show(boolean there, String of, Optional<Repeat> repeat) {
            int share = repeat.map(each -> each.repetition().share()).orElse(0);
            setVisible(there);
            setManaged(there);
            words.setText(of + " " + Messages.of("report.text.share", share));
            gauge(bar, share / 100.0, there, share >= TOO_MUCH ? Tone.BAD : share >= MUCH ? Tone.SOON : Tone.GOOD);
        }
    }

    private void atCaret() {
        figure.getChildren().clear();
        Span chip = pane.text.chipAtCaret.get();
        UnboundFigure typed = pane.text.figureAtCaret.get();
        if (model.report.get() == null) {
            return;
        }
        Repetition.Span said = pane.text.shadeAtCaret.get();
        if (said != null) {
            here.stream().filter(repeat -> repeat.repetition().sentences().contains(said)).map(this::words)
                    .forEach(this::line);
        }
        if (!model.editable.get()) {
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

    private String words(Repeat repeat) {
        return repeat.ofEarlierYear(model.report.get())
                ? Messages.of("report.text.said.year", String.valueOf(repeat.source().year()))
                : Messages.of("report.text.said.unit", repeat.source().unit().name());
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
        if (!bar.getStyleClass().contains(tone.styleClass())) {
            bar.getStyleClass().removeIf(style -> style.startsWith("tone-"));
            bar.getStyleClass().add(tone.styleClass());
        }
    }
}
