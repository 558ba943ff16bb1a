package org.gongkailan.annualreport.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.gongkailan.annualreport.archive.Milestone;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.archive.StoredReport;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** 草稿 → 已校核 → 已签发 → 已公布: where the report stands, and who brought it there. */
final class StateSteps extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

    private final Label[] labels = new Label[ReportState.values().length];

    StateSteps() {
        super(4);
        getStyleClass().add("state-steps");
        setAlignment(Pos.CENTER_LEFT);
        for (ReportState state : ReportState.values()) {
            if (state != ReportState.DRAFT) {
                getChildren().add(Icons.of(Feather.CHEVRON_RIGHT));
            }
            var label = new Label(state.label());
            label.getStyleClass().add("state-step");
            label.setMinWidth(USE_PREF_SIZE);
            labels[state.ordinal()] = label;
            getChildren().add(label);
        }
    }

    /** @param versions how many were frozen; a draft beside one is an amendment */
    void show(StoredReport stored, int versions) {
        ReportState now = stored.state();
        for (ReportState state : ReportState.values()) {
            Label label = labels[state.ordinal()];
            boolean amending = state == ReportState.DRAFT && versions > 0 && !now.frozen();
            label.setText(amending ? Messages.of("report.state.amending", versions + 1) : state.label());
            label.pseudoClassStateChanged(CURRENT, state == now);
            label.pseudoClassStateChanged(PASSED, state.ordinal() < now.ordinal());
            label.setTooltip(stored.steps().stream().filter(step -> step.state() == state)
                    .reduce((first, second) -> second).map(StateSteps::tip).orElse(null));
        }
    }

    private static Tooltip tip(Milestone step) {
        return new Tooltip(Messages.of("report.state.by", step.person(), Times.at(step.at())));
    }
}
