package org.gongkailan.annualreport.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.check.Repeat;
import org.gongkailan.annualreport.form.FormSection;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.prose.TextPlace;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.control.FindingsStrip;

/** The opened report: what it is, its six sections as tabs, and what its check says. */
final class ReportEditor extends BorderPane {
    private static final Duration PAUSE = Duration.millis(200);

    private final EditorViewModel model;
    private final TabPane tabs = new TabPane();
    private final FindingsStrip strip = new FindingsStrip(this::go);
    private final Map<Tab, FormPane> tables = new LinkedHashMap<>();
    private final Map<Tab, TextPane> texts = new LinkedHashMap<>();
    private final Map<Tab, TextPanel> textPanels = new LinkedHashMap<>();
    private final Map<Tab, FormSection> sections = new LinkedHashMap<>();
    private final ReportRail rail = new ReportRail(this::go);
    private final CellPanel cellPanel;
    private final List<NoteField> noteFields = new ArrayList<>();
    private ReportForm shown;
    private Notes notes;
    private Map<Figure, Entry> figures;
    private List<Finding> marked = List.of();
    private final PauseTransition settled = new PauseTransition(PAUSE);

    ReportEditor(EditorViewModel model, Node head, Navigator navigator) {
        this.model = model;
        this.cellPanel = new CellPanel(model, navigator);
        getStyleClass().add("report-editor");
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setTop(head);
        setCenter(tabs);
        setRight(rail);
        setBottom(strip);
        visibleProperty().bind(model.open);
        model.report.subscribe(this::show);
        settled.setOnFinished(event -> settle());
        model.check.findings.subscribe(this::judged);
        model.check.repeats.subscribe(this::judged);
        model.around.subscribe(around -> tables.values().forEach(FormPane::showOrigins));
        model.stored.subscribe(stored -> tables.values().forEach(FormPane::showOrigins));
        model.previous.subscribe(last -> tables.values().forEach(FormPane::showOrigins));
        model.around.subscribe(cellPanel::show);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> turned());
    }

    /** Opens the list of findings. */
    void openFindings() {
        strip.open();
    }

    private void show(AnnualReport report) {
        if (report == null) {
            return;
        }
        ReportForm form = model.form();
        if (!form.equals(shown)) {
            build(form);
        }
        // Typing in a text moves no cell: two hundred fields need not be asked.
        boolean moved = !report.figures().equals(figures);
        if (moved) {
            figures = report.figures();
            tables.values().forEach(table -> table.show(report));
        }
        texts.values().forEach(text -> text.show(report, moved));
        if (!report.notes().equals(notes)) {
            notes = report.notes();
            noteFields.forEach(field -> field.show(report));
        }
        if (textPanels.containsKey(openTab())) {
            settled.playFromStart();
        } else {
            cellPanel.show();
        }
    }

    // While letters follow one another only they are drawn; what is to be said of them waits for the pause.
    private void settle() {
        TextPanel panel = textPanels.get(openTab());
        if (panel != null && model.report.get() != null) {
            panel.show(model.report.get());
        }
        mark(model.check.findings.get());
        shade(model.check.repeats.get());
    }

    private boolean typing() {
        return settled.getStatus() == Animation.Status.RUNNING;
    }

    private void judged() {
        if (!typing()) {
            mark(model.check.findings.get());
            shade(model.check.repeats.get());
        }
    }

    private Tab openTab() {
        return tabs.getSelectionModel().getSelectedItem();
    }

    // The rail says what belongs to the section that is open.
    private void turned() {
        FormSection section = sections.get(openTab());
        if (section == null || model.report.get() == null) {
            return;
        }
        settled.stop();
        TextPanel panel = textPanels.get(openTab());
        settle();
        rail.open(panel == null ? cellPanel : panel);
        rail.show(section, model.check.findings.get(), model.report.get());
    }

    private void build(ReportForm form) {
        int at = Math.max(0, tabs.getSelectionModel().getSelectedIndex());
        shown = form;
        tables.clear();
        texts.clear();
        textPanels.clear();
        noteFields.clear();
        figures = null;
        notes = null;
        marked = null;
        sections.clear();
        model.cell.set(null);
        tabs.getTabs().setAll(form.sections().stream().map(this::tab).toList());
        tabs.getSelectionModel().select(at);
        turned();
    }

    private Tab tab(FormSection section) {
        var tab = new Tab(shortTitle(section));
        tab.setTooltip(new Tooltip(section.title()));
        sections.put(tab, section);
        if (section.table() == null) {
            var text = new TextPane(section, model);
            if (section.text() == TextSection.OVERVIEW) {
                var opening = new NoteField(model, Messages.of("report.notes.opening"),
                        Messages.of("report.notes.opening.add"), Notes::opening, Notes::withOpening);
                noteFields.add(opening);
                text.getChildren().addFirst(opening);
            }
            texts.put(tab, text);
            textPanels.put(tab, new TextPanel(text, model));
            var desk = new StackPane(text);
            desk.getStyleClass().add("text-desk");
            tab.setContent(desk);
        } else {
            var table = new FormPane(section.table(), model);
            tables.put(tab, table);
            TablePart part = section.table().part();
            var note = new NoteField(model, Messages.of("report.notes.table"), Messages.of("report.notes.table.add"),
                    notes -> notes.under(part), (notes, text) -> notes.with(part, text));
            noteFields.add(note);
            tab.setContent(page(section, table, note));
        }
        return tab;
    }

    private static ScrollPane page(FormSection section, FormPane table, NoteField note) {
        var title = new Label(section.title());
        title.getStyleClass().add("section-title");
        var page = new VBox(title, table, note);
        page.getStyleClass().add("table-page");
        var centred = new StackPane(page);
        centred.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("paper-desk");
        return scroll;
    }

    private static String shortTitle(FormSection section) {
        if (section.text() != null) {
            return switch (section.text()) {
                case OVERVIEW -> Messages.of("report.tab.overview");
                case PROBLEMS -> Messages.of("report.tab.problems");
                case OTHER_MATTERS -> Messages.of("report.tab.other-matters");
            };
        }
        return switch (section.table().part()) {
            case PROACTIVE -> Messages.of("report.tab.proactive");
            case REQUESTS -> Messages.of("report.tab.requests");
            case DISPUTES -> Messages.of("report.tab.disputes");
        };
    }

    private void mark(List<Finding> findings) {
        if (findings.equals(marked)) {
            return;
        }
        marked = findings;
        strip.show(findings);
        tables.forEach((tab, table) -> table.mark(findings));
        sections.forEach((tab, section) -> {
            boolean wrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR
                    && ReportRail.belongs(section, finding.place().id()));
            tab.getStyleClass().removeAll("wrong");
            if (wrong) {
                tab.getStyleClass().add("wrong");
            }
        });
        if (sections.containsKey(openTab()) && model.report.get() != null) {
            rail.show(sections.get(openTab()), findings, model.report.get());
        }
    }

    private void shade(List<Repeat> repeats) {
        texts.values().forEach(text -> text.shade(repeats));
        TextPanel panel = textPanels.get(openTab());
        if (panel != null) {
            panel.show(repeats);
        }
    }

    /** Brings the place of a finding into view. */
    void go(Finding finding) {
        String place = finding.place().id();
        sections.entrySet().stream().filter(entry -> ReportRail.belongs(entry.getValue(), place)).findFirst()
                .ifPresent(entry -> {
                    tabs.getSelectionModel().select(entry.getKey());
                    go(entry.getKey(), place);
                });
    }

    private void go(Tab tab, String place) {
        if (tables.containsKey(tab)) {
            tables.get(tab).go(place);
        } else {
            TextPlace.of(place).ifPresentOrElse(texts.get(tab)::go, texts.get(tab)::focus);
        }
    }
}
