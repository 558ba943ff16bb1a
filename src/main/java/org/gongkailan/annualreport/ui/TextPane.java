package org.gongkailan.annualreport.ui;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.annualreport.BoundText;
import org.gongkailan.annualreport.binding.BoundChoice;
import org.gongkailan.annualreport.binding.BoundChoices;
import org.gongkailan.annualreport.binding.UnboundFigure;
import org.gongkailan.annualreport.check.Repeat;
import org.gongkailan.annualreport.form.FormSection;
import org.gongkailan.annualreport.prose.TextPlace;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/**
 * A written section as a sheet of paper to type on, with its bound figures as chips. Ctrl+J or {@code =} opens the list
 * of figures to bind. Stored when the typing pauses or ends.
 */
final class TextPane extends VBox {
    private static final Duration PAUSE = Duration.millis(1200);
    private static final String TRIGGERS = "=\uFF1D";

    final FormSection section;
    final BoundArea text;
    private final EditorViewModel model;
    private final FigureChooser chooser = new FigureChooser(this::chosen, this::back);
    private final HBox drafted = drafted();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String trigger = "";
    private final SimpleBooleanProperty unwritten = new SimpleBooleanProperty();
    private String shown;
    private int from;
    private int to;

    TextPane(FormSection section, EditorViewModel model) {
        this.section = section;
        this.model = model;
        this.text = new BoundArea(this::typed);
        getStyleClass().add("text-page");
        var title = new Label(section.title());
        title.getStyleClass().add("section-title");
        text.area.setPromptText(section.hint());
        text.area.setId(section.text().id());
        text.area.setAccessibleText(section.title());
        text.area.editableProperty().bind(model.editable);
        VBox.setVgrow(text, Priority.ALWAYS);
        text.getChildren().add(chooser);
        chooser.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(chooser, Pos.TOP_LEFT);
        // Of a frozen report there is nothing to be written anew.
        drafted.visibleProperty().bind(unwritten.and(model.editable));
        drafted.managedProperty().bind(drafted.visibleProperty());
        getChildren().addAll(title, drafted, text);
        pause.setOnFinished(event -> model.commit());
        text.area.focusedProperty().addListener((focus, was, is) -> left(is));
        text.area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.area.addEventFilter(KeyEvent.KEY_TYPED, this::trigger);
        text.area.setOnContextMenuRequested(event -> {
            menu().show(text.area, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** @param moved whether figures moved that the text may hold */
    void show(AnnualReport report, boolean moved) {
        String now = report.texts().getOrDefault(section.text(), "");
        if (moved || !now.equals(shown)) {
            shown = now;
            show(report);
        }
        boolean draft = model.stored.get().drafted().containsKey(section.text())
                && now.equals(model.stored.get().drafted().get(section.text()));
        unwritten.set(draft);
    }

    private void show(AnnualReport report) {
        BoundText now = report.bound(section.text());
        text.show(now);
        text.underline(UnboundFigure.in(now, report));
    }

    /** Shades what other reports said before. */
    void shade(List<Repeat> repeats) {
        text.shade(repeats.stream().filter(repeat -> repeat.section() == section.text())
                .flatMap(repeat -> repeat.repetition().sentences().stream()).distinct().toList());
    }

    void focus() {
        text.area.requestFocus();
    }

    /** Selects the stretch of a finding. */
    void go(TextPlace place) {
        focus();
        int length = text.area.getLength();
        text.area.selectRange(Math.min(place.from(), length), Math.min(place.to(), length));
    }

    /** Whether the caret stands where a figure can be put. */
    void choose() {
        if (!model.editable.get()) {
            return;
        }
        UnboundFigure typed = text.figureAtCaret.get();
        var selection = text.area.getSelection();
        from = selection.getLength() > 0 ? selection.getStart() : typed == null ? selection.getStart() : typed.from();
        to = selection.getLength() > 0 ? selection.getEnd() : typed == null ? selection.getEnd() : typed.to();
        openChooser();
    }

    private void openChooser() {
        place();
        var choices = new BoundChoices(model.report.get(), model.previous.get(), model.form());
        chooser.open(choices.all(model.around.get().ledger().facts()));
    }

    // Below the caret where there is room, above it where there is none.
    private void place() {
        Point2D caret = text.screenToLocal(text.area.getInputMethodRequests().getTextLocation(0));
        double width = Math.min(460, text.getWidth() - 16);
        chooser.setMaxWidth(width);
        chooser.setPrefWidth(width);
        double high = 300;
        double y = caret.getY() + high > text.getHeight() ? Math.max(0, caret.getY() - high - 24) : caret.getY() + 4;
        chooser.setTranslateX(Math.clamp(caret.getX(), 8, Math.max(8, text.getWidth() - width - 8)));
        chooser.setTranslateY(y);
    }

    private void chosen(BoundChoice choice) {
        trigger = "";
        bind(choice.figure());
    }

    private void bind(BoundFigure figure) {
        text.bind(from, to, figure, model.report.get());
        text.area.requestFocus();
    }

    /** Ties a typed figure to what it means. */
    void bind(UnboundFigure typed, BoundFigure figure) {
        text.bind(typed.from(), typed.to(), figure, model.report.get());
        text.area.requestFocus();
    }

    private void back() {
        text.area.requestFocus();
        if (!trigger.isEmpty()) {
            text.area.insertText(from, trigger);
            trigger = "";
        }
    }

    private void typed(BoundText now) {
        model.type(section.text(), now.written());
        pause.playFromStart();
    }

    private void left(boolean focused) {
        if (!focused) {
            pause.stop();
            model.commit();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.J) {
            choose();
            event.consume();
        }
    }

    // The trigger itself is not typed; Esc in the list types it after all.
    private void trigger(KeyEvent event) {
        if (model.editable.get() && event.getCharacter().length() == 1 && TRIGGERS.contains(event.getCharacter())
                && !event.isShortcutDown() && text.area.getSelection().getLength() == 0) {
            from = text.area.getCaretPosition();
            to = from;
            trigger = event.getCharacter();
            openChooser();
            event.consume();
        }
    }

    private HBox drafted() {
        var words = new Label(Messages.of("report.draft.banner"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        words.getStyleClass().add("banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var banner = new HBox(8, Icons.of(Feather.EDIT_3, Tone.SOON), words);
        banner.getStyleClass().add("banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.setMinHeight(Region.USE_PREF_SIZE);
        return banner;
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        var area = text.area;
        UnboundFigure typed = text.figureAtCaret.get();
        var chip = text.chipAtCaret.get();
        var labels = new BoundChoices(model.report.get(), model.previous.get(), model.form());
        if (typed != null) {
            typed.proposals().forEach(figure -> menu.getItems().add(item(Messages.of("report.bind.to",
                    labels.label(figure, model.around.get().ledger().facts()), figure.in(model.report.get())),
                    () -> bind(typed, figure))));
        }
        if (chip != null) {
            menu.getItems().add(item(Messages.of("report.bind.undo"), () -> text.unbind(chip)));
        }
        menu.getItems().add(Buttons.item(Action.of(Messages.of("report.bind.insert"), this::choose)
                .withKeys("Shortcut+J").possibleWhen(model.editable)));
        menu.getItems().addAll(new SeparatorMenuItem(),
                item(Messages.of("ui.cut"), area::cut), item(Messages.of("ui.copy"), area::copy),
                item(Messages.of("ui.paste"), area::paste), item(Messages.of("ui.select-all"), area::selectAll));
        return menu;
    }

    private MenuItem item(String words, Runnable run) {
        return Buttons.item(Action.of(words, run));
    }
}
