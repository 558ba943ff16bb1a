package org.gongkailan.catalogue.intake.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.catalogue.intake.ImportSource;
import org.gongkailan.catalogue.intake.TableLook;
import org.gongkailan.catalogue.intake.TablePlan;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.Job;

/** An import while it is looked at: the file, what would change, and which rows to take. */
final class ImportViewModel {
    // State
    final ObjectProperty<ImportStep> step = new SimpleObjectProperty<>(ImportStep.FILE);
    final HeadsViewModel heads;
    final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    /** The domain all rows go to; null to go by the file. */
    final ObjectProperty<Domain> domain = new SimpleObjectProperty<>();
    final ObjectProperty<ImportPreview> preview = new SimpleObjectProperty<>();
    final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    final ObservableSet<ImportRow> ticked = FXCollections.observableSet();

    /** Whether a file is being read. */
    final BooleanProperty reading = new SimpleBooleanProperty();

    /** How many rows were stored. */
    final IntegerProperty stored = new SimpleIntegerProperty();

    private final CatalogueDesk catalogue;
    private final String unit;
    private final Desk desk;
    private ImportSource source;
    private List<Domain> domains = List.of();

    ImportViewModel(CatalogueDesk catalogue, Desk desk) {
        this(catalogue, null, desk);
    }

    /** @param unit id of the unit whose catalogue is imported into; null for the own one */
    ImportViewModel(CatalogueDesk catalogue, String unit, Desk desk) {
        this.catalogue = catalogue;
        this.unit = unit;
        this.desk = desk;
        heads = new HeadsViewModel(catalogue.intake(), desk);
        desk.jobs().load(() -> catalogue.domains().all(), all -> domains = all);
        domain.subscribe((was, is) -> preview());
    }

    List<Domain> domains() {
        return domains;
    }

    String domainName(ImportRow row) {
        return preview.get().domains().keySet().stream().filter(known -> known.code().equals(row.item().domain()))
                .map(Domain::name).findFirst().orElse(row.item().domain());
    }

    /** One line about the heads of each table. */
    String headLines() {
        if (preview.get() == null) {
            return "";
        }
        var lines = new ArrayList<String>();
        preview.get().tables().forEach(table -> lines.add(table.heads().isEmpty()
                ? Messages.of("catalogue.import.table.none", table.name())
                : table.extra().isEmpty() ? Messages.of("catalogue.import.table", table.name(), table.rows(), table.heads().size())
                : Messages.of("catalogue.import.table.extra", table.name(), table.rows(), table.heads().size(),
                        String.join("、", table.extra()))));
        if (heads.tables.stream().anyMatch(look -> look.how() == TableLook.How.REMEMBERED)) {
            lines.add(Messages.of("catalogue.mapping.remembered"));
        }
        if (!preview.get().newDomains().isEmpty()) {
            lines.add(Messages.of("catalogue.import.newDomains", preview.get().newDomains().stream().map(Domain::name)
                    .collect(Collectors.joining("、"))));
        }
        return String.join("\n", lines);
    }

    // Actions
    void pick() {
        desk.dialogs().pickFile(Messages.of("catalogue.import.pick"), FileKind.of(Messages.of("catalogue.import.kind"),
                "*.xlsx", "*.xls", "*.docx", "*.html", "*.htm", "*.csv", "*.json")).ifPresent(this::read);
    }

    void read(Path chosen) {
        forget();
        file.set(chosen);
        open();
    }

    // Beside the name of a file that cannot be read must not stand the rows of the one before.
    private void forget() {
        source = null;
        step.set(ImportStep.FILE);
        ticked.clear();
        rows.clear();
        findings.clear();
        preview.set(null);
    }

    /** Whether a step can be gone to now. */
    boolean reachable(ImportStep wanted) {
        return switch (wanted) {
            case FILE -> true;
            case HEADS -> source != null && !heads.tables.isEmpty();
            case PREVIEW -> source != null;
            case DONE -> step.get() == ImportStep.DONE;
        };
    }

    /** Goes to a step that can be gone to now: an earlier one, or the preview of what the heads say. */
    void go(ImportStep wanted) {
        if (wanted == ImportStep.PREVIEW) {
            preview();
        } else if (source != null || wanted == ImportStep.FILE) {
            step.set(wanted);
        }
    }

    /** Stores the ticked rows. */
    void take() {
        ImportPreview reviewed = preview.get();
        var chosen = reviewed.rows().stream().filter(ticked::contains).toList();
        desk.jobs().run(Messages.of("catalogue.import.storing"), progress -> catalogue.intake().take(reviewed, chosen), batch -> {
            stored.set(chosen.size());
            step.set(ImportStep.DONE);
            desk.jobs().onScreen(() -> desk.notices().sayUndoable(
                    Messages.of("catalogue.import.done", chosen.size(), reviewed.file())));
        });
    }

    /** What a file holds, seen before it is read. */
    private record Opened(ImportSource source, List<TableLook> looks) {
    }

    private void open() {
        Path chosen = file.get();
        Job job = desk.jobs().run(Messages.of("catalogue.import.reading"), progress -> {
            ImportSource opened = catalogue.intake().open(chosen);
            return new Opened(opened, catalogue.intake().look(opened, List.of()));
        }, this::show);
        reading.bind(job.alive());
    }

    private void show(Opened opened) {
        source = opened.source();
        heads.show(opened.source(), opened.looks());
        if (heads.helpless()) {
            heads.guess();
            step.set(ImportStep.HEADS);
        } else {
            preview();
        }
    }

    private void preview() {
        if (source != null) {
            String code = domain.get() == null ? null : domain.get().code();
            ImportSource open = source;
            List<TablePlan> plans = heads.plans();
            desk.jobs().run(Messages.of("catalogue.import.reading"),
                    progress -> catalogue.intake().preview(open, plans, code, unit, progress), this::show);
        }
    }

    private void show(ImportPreview read) {
        preview.set(read);
        ticked.clear();
        rows.setAll(read.rows());
        findings.setAll(read.findings());
        read.rows().stream().filter(row -> row.kind() != ImportRow.Kind.SAME).forEach(ticked::add);
        step.set(ImportStep.PREVIEW);
    }
}
