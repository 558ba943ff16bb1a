package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.annualreport.count.LedgerFigures.Moved;
import org.gongkailan.annualreport.deadline.ReportDeadline;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** What the opened report is and how far it has come: title, state, days left; and what asks to be done about it. */
final class EditorHead extends VBox {
    private static final int SOON = 30;
    private static final int MOST_LATE = 180;
    private static final int MOST_NAMED = 3;

    private final EditorViewModel model;
    private final SigningActions signing;
    private final StateSteps steps = new StateSteps();
    private final Hyperlink deadline = new Hyperlink();
    private final Label kind = new Badge(ReportKind.SUMMARY.label(), Tone.ACCENT).label();

    /** @param toggleList shows or hides the list of reports */
    EditorHead(EditorViewModel model, SigningActions signing, Runnable toggleList) {
        this.model = model;
        this.signing = signing;
        getStyleClass().add("editor-head");
        getChildren().addAll(firstLine(toggleList), secondLine(), moved(), conversion());
        model.stored.subscribe(this::show);
        model.around.subscribe(this::show);
    }

    private HBox firstLine(Runnable toggleList) {
        var title = words(this::title, "editor-title");
        title.setMinWidth(0);
        var titles = new HBox(8, title, kind);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        deadline.setId("deadline");
        deadline.setMinWidth(Region.USE_PREF_SIZE);
        deadline.setOnAction(event -> signing.limit());
        var line = new HBox(8, Icons.button(Feather.SIDEBAR, Messages.of("report.list.toggle"), toggleList), titles,
                deadline);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox secondLine() {
        var form = words(this::form, "quiet");
        form.setMinWidth(0);
        form.setMaxWidth(Double.MAX_VALUE);
        form.setTooltip(new Tooltip());
        form.getTooltip().textProperty().bind(form.textProperty());
        HBox.setHgrow(form, Priority.ALWAYS);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, steps, form,
                button(Action.of(Messages.of("report.recompute"), Feather.REFRESH_CW, model::recompute),
                        model.recomputable),
                button(Action.of(Messages.of("report.count.begin"), Feather.LAYERS, signing::count), countable(false)),
                button(Action.of(Messages.of("report.count.again"), Feather.LAYERS, signing::count), countable(true)),
                button(Action.of(Messages.of("report.draft.do"), Feather.FEATHER, signing::draft),
                        Bindings.createBooleanBinding(this::draftable, model.editable, model.report)),
                button(Action.of(Messages.of("report.versions"), Feather.ARCHIVE, signing::versions),
                        Bindings.createBooleanBinding(() -> !model.around.get().versions().isEmpty(), model.around)),
                button(Action.of(Messages.of("report.sign.reopen"), signing::reopen), at(ReportState.CHECKED)),
                button(Action.of(Messages.of("report.sign.check"), Feather.CHECK, signing::check),
                        at(ReportState.DRAFT).and(model.editable)),
                button(Action.of(Messages.of("report.sign.sign"), Feather.LOCK, signing::sign), at(ReportState.CHECKED)),
                button(Action.of(Messages.of("report.sign.publish"), Feather.GLOBE, signing::publish),
                        at(ReportState.SIGNED)),
                button(Action.of(Messages.of("report.sign.amend"), Feather.EDIT_3, signing::amend),
                        at(ReportState.SIGNED).or(at(ReportState.PUBLISHED))));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private BooleanBinding at(ReportState state) {
        return Bindings.createBooleanBinding(() -> model.stored.get() != null && model.stored.get().state() == state,
                model.stored);
    }

    private BooleanBinding countable(boolean again) {
        return Bindings.createBooleanBinding(() -> model.editable.get() && !model.around.get().ledger().cells().isEmpty()
                && model.around.get().ours() && model.stored.get().counted().isEmpty() != again, model.editable, model.around, model.stored);
    }

    // A draft is offered while the section one is empty and there is something to draft it from.
    private boolean draftable() {
        return model.editable.get() && model.report.get().text(TextSection.OVERVIEW).isBlank()
                && !model.report.get().figures().isEmpty();
    }

    // Steps that are not next are not shown: four grey buttons would hide the one that is.
    private static Button button(Action action, BooleanBinding next) {
        Button button = Buttons.of(action);
        button.visibleProperty().bind(next);
        button.managedProperty().bind(next);
        return button;
    }

    private void show() {
        StoredReport stored = model.stored.get();
        if (stored == null) {
            return;
        }
        steps.show(stored, model.around.get().versions().size());
        boolean summary = stored.report().kind() == ReportKind.SUMMARY;
        kind.setVisible(summary);
        kind.setManaged(summary);
        showDeadline(stored);
    }

    private void showDeadline(StoredReport stored) {
        ReportDeadline due = model.around.get().deadline();
        boolean open = stored.state() != ReportState.PUBLISHED;
        deadline.getStyleClass().removeIf(style -> style.startsWith("tone-"));
        long left = due == null ? 0 : due.daysLeft(model.work.desk().deadlines().today());
        // Reports of years long past are kept to look at, not to hand in.
        deadline.setVisible(due != null && (!open || left > -MOST_LATE));
        if (due == null) {
            return;
        }
        deadline.setText(!open ? published() : words(due, left));
        deadline.getStyleClass().add(!open ? Tone.GOOD.styleClass() : (left < 0 ? Tone.BAD
                : left <= SOON ? Tone.SOON : Tone.NEUTRAL).styleClass());
        var tip = new Tooltip(due.local() ? Messages.of("report.limit.local", due.basis(), due.legal()) : due.basis());
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        deadline.setTooltip(tip);
    }

    private String published() {
        return model.around.get().versions().stream().findFirst().filter(version -> version.published() != null)
                .map(version -> Messages.of("report.limit.published", version.published())).orElse("");
    }

    private static String words(ReportDeadline due, long left) {
        int month = due.day().getMonthValue();
        int day = due.day().getDayOfMonth();
        String local = due.local() ? Messages.of("report.limit.mark") : "";
        return (left > 0 ? Messages.of("report.limit.left", month, day, left)
                : left == 0 ? Messages.of("report.limit.today", month, day)
                : Messages.of("report.limit.over", month, day, -left)) + local;
    }

    private HBox moved() {
        var words = words(this::movedWords, "banner-words");
        var banner = banner(words, Feather.REFRESH_CW,
                Action.of(Messages.of("report.count.again"), signing::count));
        var moving = Bindings.createBooleanBinding(() -> model.stored.get() != null
                && !model.around.get().ledger().moved(model.stored.get()).isEmpty(), model.stored, model.around);
        show(banner, moving);
        return banner;
    }

    private String movedWords() {
        List<Moved> moved = model.around.get().ledger().moved(model.stored.get());
        String named = moved.stream().limit(MOST_NAMED).map(each -> Messages.of("report.count.moved.cell",
                model.form().labelOf(each.figure()).orElse(each.figure().id()), each.before(), each.now()))
                .collect(Collectors.joining(Messages.of("report.count.moved.and")));
        return Messages.of("report.count.moved", moved.size(), named);
    }

    private HBox conversion() {
        var banner = banner(words(this::why, "banner-words"), Feather.ALERT_TRIANGLE,
                Action.of(Messages.of("report.convert"), model::convert));
        show(banner, model.convertible);
        return banner;
    }

    private static HBox banner(Label words, Feather icon, Action action) {
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var banner = new HBox(8, Icons.of(icon, Tone.SOON), words, Buttons.of(action));
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.setMinHeight(Region.USE_PREF_SIZE);
        banner.getStyleClass().add("banner");
        return banner;
    }

    private static void show(HBox banner, BooleanBinding when) {
        banner.visibleProperty().bind(when);
        banner.managedProperty().bind(when);
    }

    private String title() {
        return model.form().titleOf(model.report.get()).replace("\n", "");
    }

    private String form() {
        AnnualReport last = model.previous.get();
        int lastYear = model.report.get().year() - 1;
        return Messages.of("report.head.form", model.form().number()) + "\u3000"
                + (last == null ? Messages.of("report.head.no-previous", lastYear)
                : Messages.of("report.head.previous", lastYear));
    }

    private String why() {
        return model.report.get().form() == FormEdition.OF_2019 ? Messages.of("report.convert.form")
                : Messages.of("report.convert.row");
    }

    private Label words(Supplier<String> words, String styleClass) {
        StringBinding text = Bindings.createStringBinding(() -> model.report.get() == null ? "" : words.get(),
                model.report, model.previous, model.stored, model.around);
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
