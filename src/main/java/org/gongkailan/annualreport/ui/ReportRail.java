package org.gongkailan.annualreport.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.form.FormSection;
import org.gongkailan.annualreport.prose.TextPlace;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.FindingLine;

/** Beside the open section: what is to be said of it, and its findings, live. */
final class ReportRail extends ScrollPane {
    private static final int MOST = 30;
    private static final int LONGEST = 24;

    private final VBox column = new VBox(12);
    private final VBox findings = new VBox(8);
    private final Consumer<Finding> go;
    private List<Finding> shown = List.of();
    private List<String> said = List.of();

    /** @param go brings the place of a finding into view */
    ReportRail(Consumer<Finding> go) {
        this.go = go;
        getStyleClass().add("report-rail");
        column.getStyleClass().add("rail-column");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
        setFocusTraversable(false);
    }

    /** Shows what belongs to a section. */
    void open(Node panel) {
        column.getChildren().setAll(panel, findings);
    }

    /** Shows the findings of the open section. */
    void show(FormSection section, List<Finding> all, AnnualReport report) {
        List<Finding> here = all.stream().filter(finding -> belongs(section, finding.place().id())).toList();
        List<String> words = here.stream().map(finding -> finding.severity() + place(finding, report) + finding.message())
                .toList();
        shown = here;
        if (words.equals(said) && !findings.getChildren().isEmpty()) {
            return;
        }
        said = words;
        findings.getChildren().clear();
        var title = new Label(here.isEmpty() ? Messages.of("report.rail.none")
                : Messages.of("report.rail.findings", here.size()));
        title.getStyleClass().add("rail-title");
        findings.getChildren().add(title);
        for (int at = 0; at < Math.min(MOST, here.size()); at++) {
            int line = at;
            // A letter typed before it moves the place of a finding, not its line.
            findings.getChildren().add(new FindingLine(here.get(at), place(here.get(at), report),
                    finding -> go.accept(shown.get(line))));
        }
        if (here.size() > MOST) {
            var more = new Label(Messages.of("report.rail.more", here.size() - MOST));
            more.getStyleClass().add("quiet");
            findings.getChildren().add(more);
        }
    }

    // The title of the open section would only repeat itself: of a text its own words are quoted.
    private static String place(Finding finding, AnnualReport report) {
        String id = finding.place().id();
        return TextPlace.of(id).map(place -> quoted(report.text(place.section()), place))
                .orElse(Figure.of(id).isPresent() ? finding.place().label() : "");
    }

    private static String quoted(String text, TextPlace place) {
        int from = Math.min(place.from(), text.length());
        int to = Math.min(Math.max(from, place.to()), text.length());
        String words = text.substring(from, to).strip();
        return Messages.of("report.rail.quoted", words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "\u2026");
    }

    /** Whether a finding's place lies in a section. */
    static boolean belongs(FormSection section, String place) {
        String own = section.table() == null ? section.text().id() : section.table().part().id();
        return place.equals(own) || place.startsWith(own + ".") || place.startsWith(own + ":");
    }
}
