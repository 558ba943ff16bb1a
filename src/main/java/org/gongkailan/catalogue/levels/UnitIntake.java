package org.gongkailan.catalogue.levels;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.intake.CatalogueImport;
import org.gongkailan.catalogue.intake.ImportPreview;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;

/** 作为下级目录导入: takes a township's or village's table in beside the own catalogue; taken again, it is compared. */
public final class UnitIntake {
    /** From this many rows on it is no accident that all of them are the own ones. */
    private static final int MANY = 10;

    private final CatalogueImport intake;
    private final Catalogue catalogue;
    private final UnitDirectory directory;

    public UnitIntake(CatalogueImport intake, Catalogue catalogue, UnitDirectory directory) {
        this.intake = intake;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    /**
     * Reads a file and compares it with what the unit has here. What looks as if the file were another unit's is among
     * the findings.
     *
     * @param unit whose catalogue it is; need not be in the directory yet
     * @throws UserProblem if the file cannot be read, or says that it is the own catalogue
     */
    public ImportPreview preview(Path file, Unit unit, Progress progress) {
        String own = directory.own().name();
        ImportPreview preview = intake.preview(file, null, unit.id(), progress);
        if (preview.unit().equals(own) || unit.id().equals(directory.own().id())) {
            throw new UserProblem("catalogue.levels.ownFile", preview.file(), own);
        }
        var findings = new ArrayList<Finding>();
        if (!preview.unit().isEmpty() && !preview.unit().equals(unit.name())) {
            findings.add(Finding.warning("import.other-unit", Place.of(preview.file()), "catalogue.levels.otherUnit",
                    preview.unit(), unit.name()));
        }
        if (isOwn(preview)) {
            findings.add(Finding.warning("import.own-catalogue", Place.of(preview.file()), "catalogue.levels.looksOwn",
                    preview.rows().size(), own));
        }
        findings.addAll(preview.findings());
        return preview.withFindings(findings);
    }

    /** Stores rows of a preview, after the unit if it is new: one step of undo. */
    public Batch take(ImportPreview preview, Collection<ImportRow> rows, Unit unit) {
        boolean known = directory.all().stream().anyMatch(other -> other.id().equals(unit.id()));
        List<CatalogueItem> changed = of(rows, ImportRow.Kind.CHANGED);
        List<CatalogueItem> added = of(rows, ImportRow.Kind.NEW);
        String label = Messages.of("catalogue.undo.importUnit", unit.name(), changed.size() + added.size());
        return catalogue.takeIn(label, changes -> {
            if (!known) {
                directory.add(changes, unit);
            }
        }, preview.newDomainsOf(rows), changed, added);
    }

    private boolean isOwn(ImportPreview preview) {
        if (preview.rows().size() < MANY) {
            return false;
        }
        List<Entry> own = catalogue.list(ItemQuery.ALL).stream().map(CatalogueItem::entry).toList();
        return new java.util.HashSet<>(own).containsAll(preview.rows().stream().map(row -> row.item().entry()).toList());
    }

    private static List<CatalogueItem> of(Collection<ImportRow> rows, ImportRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).map(ImportRow::item).toList();
    }
}
