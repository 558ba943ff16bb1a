package org.gongkailan.annualreport.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.form.FormSection;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.FindingsStrip;

/** The opened report: what it is, its six sections as tabs, and what its check says. */
final class ReportEditor extends BorderPane {
    private final EditorViewModel model;
    private final TabPane tabs = new TabPane();
    private final FindingsStrip strip = new FindingsStrip(this::go);
    private final Map<Tab, FormPane> tables = new LinkedHashMap<>();
    private final List<TextPane> texts = new ArrayList<>();
    private ReportForm shown;

    ReportEditor(EditorViewModel model) {
        this.model = model;
        getStyleClass().add("report-editor");
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setTop(new EditorHead(model));
        setCenter(tabs);
        setBottom(strip);
        visibleProperty().bind(model.open);
        model.report.subscribe(this::show);
        model.findings.subscribe(this::mark);
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
        tables.values().forEach(table -> table.show(report));
        texts.forEach(text -> text.show(report));
    }

    private void build(ReportForm form) {
        int at = Math.max(0, tabs.getSelectionModel().getSelectedIndex());
        shown = form;
        tables.clear();
        texts.clear();
        tabs.getTabs().setAll(form.sections().stream().map(this::tab).toList());
        tabs.getSelectionModel().select(at);
    }

    private Tab tab(FormSection section) {
        var tab = new Tab(shortTitle(section));
        tab.setTooltip(new Tooltip(section.title()));
        if (section.table() == null) {
            var text = new TextPane(section, model);
            texts.add(text);
            var desk = new StackPane(text);
            desk.getStyleClass().add("text-desk");
            tab.setContent(desk);
        } else {
            var table = new FormPane(section.table(), model);
            tables.put(tab, table);
            tab.setContent(page(section, table));
        }
        return tab;
    }

    private static ScrollPane page(FormSection section, FormPane table) {
        var title = new Label(section.title());
        title.getStyleClass().add("section-title");
        var page = new VBox(title, table);
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
        strip.show(findings);
        tables.forEach((tab, table) -> {
            table.mark(findings);
            boolean wrong = findings.stream().anyMatch(finding ->
                    finding.severity() == Severity.ERROR && table.holds(finding.place().id()));
            tab.getStyleClass().removeAll("wrong");
            if (wrong) {
                tab.getStyleClass().add("wrong");
            }
        });
    }

    private void go(Finding finding) {
        for (var entry : tables.entrySet()) {
            if (entry.getValue().holds(finding.place().id())) {
                tabs.getSelectionModel().select(entry.getKey());
                entry.getValue().go(finding.place().id());
                return;
            }
        }
    }
}
