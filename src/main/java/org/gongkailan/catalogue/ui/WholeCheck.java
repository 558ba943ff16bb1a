package org.gongkailan.catalogue.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.holders.ui.WhoseCatalogue;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;

/** 检查: all rules over the whole catalogue that is shown, again after every change once it was asked for. */
final class WholeCheck {
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    /** Whether it was asked for since the screen was opened. */
    final BooleanProperty done = new SimpleBooleanProperty();

    private final CatalogueDesk catalogue;
    private final CatalogueUnits units;
    private final WhoseCatalogue whose;
    private final Jobs jobs;

    WholeCheck(CatalogueDesk catalogue, CatalogueUnits units, WhoseCatalogue whose, Jobs jobs) {
        this.catalogue = catalogue;
        this.units = units;
        this.whose = whose;
        this.jobs = jobs;
    }

    /** Runs all rules; {@code then} runs when the findings are there. */
    void run(Runnable then) {
        String unit = whose.unit();
        jobs.run(Messages.of("catalogue.check.running"), progress -> findings(unit), found -> {
            show(found);
            then.run();
        });
    }

    /** Runs them again after a change, if they were run before. */
    void again() {
        if (done.get()) {
            String unit = whose.unit();
            jobs.load(() -> findings(unit), this::show);
        }
    }

    private List<Finding> findings(String unit) {
        return catalogue.check().check(catalogue.rows().list(ItemQuery.ofUnit(unit)), units.tier(unit));
    }

    private void show(List<Finding> found) {
        done.set(true);
        findings.setAll(found);
    }
}
