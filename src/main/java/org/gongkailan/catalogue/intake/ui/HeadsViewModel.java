package org.gongkailan.catalogue.intake.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.catalogue.intake.CatalogueImport;
import org.gongkailan.catalogue.intake.ColumnUse;
import org.gongkailan.catalogue.intake.ImportSource;
import org.gongkailan.catalogue.intake.TableLook;
import org.gongkailan.catalogue.intake.TablePlan;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;

/** The heads of a file while a person sorts them out. */
final class HeadsViewModel {
    /** A guess with fewer official columns than this is no catalogue, as a rule a cover or a note. */
    private static final int ENOUGH = 3;

    // State
    final ObservableList<TableLook> tables = FXCollections.observableArrayList();
    /** The table that is looked at; null while the file has none. */
    final ObjectProperty<TableLook> table = new SimpleObjectProperty<>();

    private final CatalogueImport intake;
    private final Desk desk;
    private final Map<Integer, TablePlan> plans = new LinkedHashMap<>();
    private final Set<Integer> guessed = new HashSet<>();
    private ImportSource source;

    HeadsViewModel(CatalogueImport intake, Desk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    /** How a person wants tables read; empty while nobody has said anything. */
    List<TablePlan> plans() {
        return List.copyOf(plans.values());
    }

    /** Whether not one head of the file is understood. */
    boolean helpless() {
        return !tables.isEmpty() && tables.stream().allMatch(look -> look.how() == TableLook.How.UNKNOWN);
    }

    // Actions
    /** Begins with another file. */
    void show(ImportSource opened, List<TableLook> looks) {
        source = opened;
        plans.clear();
        guessed.clear();
        table.set(null);
        show(looks);
    }

    /** Takes what heads may be for what they are, where nothing is understood; the person then mends it. */
    void guess() {
        tables.forEach(look -> plans.put(look.plan().table(), look.plan().withTaken(look.plan().uses().stream()
                .filter(use -> use != ColumnUse.KEEP && use != ColumnUse.SKIP).count() >= ENOUGH)));
        plans.keySet().forEach(guessed::add);
        look();
    }

    /** Whether nobody has said anything of a table yet, and how it is read is only a guess. */
    boolean guessed(TableLook look) {
        return guessed.contains(look.plan().table());
    }

    void use(int column, ColumnUse use) {
        if (table.get().plan().uses().get(column) != use) {
            plan(table.get().plan().withUse(column, use));
        }
    }

    /** The head of the table begins in another row, or takes another number of rows. */
    void pointAt(int row, int height) {
        TablePlan old = table.get().plan();
        if (row != old.row() || height != old.height()) {
            desk.jobs().load(() -> intake.guess(source, old.table(), row, height),
                    guess -> plan(guess.withDomain(old.domain())));
        }
    }

    void taken(boolean taken) {
        if (table.get().plan().taken() != taken) {
            plan(table.get().plan().withTaken(taken));
        }
    }

    void domain(String code) {
        if (!Objects.equals(table.get().plan().domain(), code)) {
            plan(table.get().plan().withDomain(code));
        }
    }

    /** Forgets how a head of this shape was taken before. */
    void forget() {
        TablePlan plan = table.get().plan();
        ImportSource open = source;
        plans.remove(plan.table());
        guessed.remove(plan.table());
        desk.jobs().run(Messages.of("catalogue.mapping.forgetting"), progress -> {
            intake.forget(open, plan);
            return intake.look(open, plans());
        }, this::show);
    }

    private void plan(TablePlan plan) {
        guessed.remove(plan.table());
        plans.put(plan.table(), plan);
        look();
    }

    private void look() {
        List<TablePlan> now = plans();
        desk.jobs().load(() -> intake.look(source, now), this::show);
    }

    private void show(List<TableLook> looks) {
        int shown = table.get() == null ? 0 : table.get().plan().table();
        tables.setAll(looks);
        table.set(looks.isEmpty() ? null : looks.get(Math.min(shown, looks.size() - 1)));
    }
}
