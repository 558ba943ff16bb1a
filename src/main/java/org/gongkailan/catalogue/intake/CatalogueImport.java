package org.gongkailan.catalogue.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.check.CatalogueCheck;
import org.gongkailan.catalogue.check.ItemPlace;
import org.gongkailan.catalogue.standard.Domains;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.officefile.Grid;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;

/** Imports catalogue tables: a file becomes a preview, which changes nothing; taking its rows is one step of undo. */
public final class CatalogueImport {
    private final StandardLibrary standard;
    private final Catalogue catalogue;
    private final CatalogueCheck check;
    private final Mappings mappings;

    public CatalogueImport(StandardLibrary standard, Catalogue catalogue, CatalogueCheck check, Mappings mappings) {
        this.standard = standard;
        this.catalogue = catalogue;
        this.check = check;
        this.mappings = mappings;
    }

    /**
     * Reads a file and compares it with the catalogue.
     *
     * @param domain code of the domain all rows belong to, whatever the file says; null to go by the file
     * @throws UserProblem if the file cannot be read or holds no catalogue
     */
    public ImportPreview preview(Path file, String domain, Progress progress) {
        return preview(file, domain, null, progress);
    }

    /**
     * Reads a file and compares it with a unit's catalogue.
     *
     * @param unit id of the unit; null for the own catalogue
     */
    public ImportPreview preview(Path file, String domain, String unit, Progress progress) {
        return preview(open(file), List.of(), domain, unit, progress);
    }

    /**
     * Opens a file, to look at its heads before it is read.
     *
     * @throws UserProblem if it cannot be read
     */
    public ImportSource open(Path file) {
        return ImportSource.open(file);
    }

    /** The tables of a file with how their heads are taken: as a person planned, as remembered, as recognised, or guessed. */
    public List<TableLook> look(ImportSource source, List<TablePlan> plans) {
        List<HeadMapping> remembered = mappings.all();
        var looks = new ArrayList<TableLook>();
        for (int table = 0; table < source.grids().size(); table++) {
            var look = new TableLooks(source.grids().get(table), table, remembered);
            looks.add(plan(plans, table).map(plan -> look.look(plan, TableLook.How.CHOSEN)).orElseGet(look::look));
        }
        return looks;
    }

    /** What a table's columns may be if its head stood elsewhere. */
    public TablePlan guess(ImportSource source, int table, int row, int height) {
        return new TableLooks(source.grids().get(table), table, List.of()).guess(row, height);
    }

    /** Forgets how the head of a table was taken before; nothing happens if it was not. */
    public void forget(ImportSource source, TablePlan plan) {
        String shape = HeadShape.of(source.grids().get(plan.table()), plan.row(), plan.height());
        mappings.all().stream().filter(known -> known.shape().equals(shape)).forEach(mappings::forget);
    }

    /**
     * Compares an opened file with a unit's catalogue.
     *
     * @param plans  how a person wants tables read; those without a plan are read as remembered or recognised
     * @param domain code of the domain all rows belong to, whatever the file says; null to go by the file
     * @param unit   id of the unit; null for the own catalogue
     */
    public ImportPreview preview(ImportSource source, List<TablePlan> plans, String domain, String unit, Progress progress) {
        var names = new DomainNames(standard, catalogue.ownDomains());
        Draft draft = read(source, plans, names, progress);
        Domain chosen = domain == null ? null : new Domains(standard, catalogue).require(domain);
        return review(draft, names, chosen, unit).withLearnt(learnt(source, plans));
    }

    /** Stores rows of a preview. */
    public Batch take(ImportPreview preview, Collection<ImportRow> rows) {
        var changed = rows.stream().filter(row -> row.kind() == ImportRow.Kind.CHANGED).map(ImportRow::item).toList();
        var added = rows.stream().filter(row -> row.kind() == ImportRow.Kind.NEW).map(ImportRow::item).toList();
        return catalogue.takeIn(Messages.of("catalogue.undo.import", preview.file(), changed.size() + added.size()),
                changes -> mappings.remember(changes, preview.learnt()), preview.newDomainsOf(rows), changed, added);
    }

    /** The rows of a file as they stand there, compared with nothing; the domain is null where nothing says it. */
    List<ReadRow> rows(Path file, Progress progress) {
        return read(open(file), List.of(), new DomainNames(standard, catalogue.ownDomains()), progress).rows();
    }

    /** All domains there are, standard and own. */
    List<Domain> domains() {
        return new Domains(standard, catalogue).all();
    }

    private Draft read(ImportSource source, List<TablePlan> plans, DomainNames names, Progress progress) {
        var draft = new Draft(source.name());
        source.document().ifPresentOrElse(content -> readDocument(content, names, draft),
                () -> readTables(source, plans, names, draft, progress));
        return draft;
    }

    /** What has been read so far. */
    private record Draft(String file, List<String> unit, List<ReadRow> rows, List<ImportPreview.ReadTable> tables,
                         List<Finding> findings) {
        Draft(String file) {
            this(file, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private void readTables(ImportSource source, List<TablePlan> plans, DomainNames names, Draft draft, Progress progress) {
        List<HeadMapping> remembered = mappings.all();
        for (int table = 0; table < source.grids().size(); table++) {
            progress.step(table, source.grids().size());
            TablePlan plan = plan(plans, table).orElse(null);
            if (plan == null || plan.taken()) {
                readTable(source.grids().get(table), plan, remembered, names, draft);
            }
        }
        if (draft.tables.stream().allMatch(table -> table.heads().isEmpty())) {
            throw new UserProblem("catalogue.import.noHead", draft.file);
        }
    }

    private void readTable(Grid grid, TablePlan plan, List<HeadMapping> remembered, DomainNames names, Draft draft) {
        var reader = new TableReader(grid, names, new HeadFinder(grid, remembered, plan));
        List<ReadRow> rows = reader.read();
        Domain domain = plan == null || plan.domain() == null ? null
                : new Domains(standard, catalogue).require(plan.domain());
        rows.forEach(row -> draft.rows.add(domain == null ? row : row.withDomain(domain)));
        draft.tables.add(HeadReport.of(grid, reader.head(), rows.size()));
        HeadReport.check(grid, reader.head(), draft.findings::add);
    }

    private static Optional<TablePlan> plan(List<TablePlan> plans, int table) {
        return plans.stream().filter(plan -> plan.table() == table).findFirst();
    }

    // A table without a head has no shape to know it by.
    private static List<HeadMapping> learnt(ImportSource source, List<TablePlan> plans) {
        return plans.stream().filter(plan -> plan.taken() && plan.height() > 0).map(plan -> new HeadMapping(
                HeadShape.of(source.grids().get(plan.table()), plan.row(), plan.height()), plan.height(), plan.uses()))
                .filter(mapping -> !mapping.shape().isBlank()).toList();
    }

    private void readDocument(CatalogueFile content, DomainNames names, Draft draft) {
        draft.unit.add(content.origin().unit());
        for (var section : content.sections()) {
            Domain domain = standard.domain(section.domain().code())
                    .filter(known -> section.domain().name().isBlank() || known.domain().name().equals(section.domain().name()))
                    .map(known -> known.domain()).orElseGet(() -> names.named(section.domain().name()));
            int number = 0;
            for (var entry : section.entries()) {
                var place = Place.of(domain.name() + "#" + ++number);
                draft.rows.add(new ReadRow(domain, entry, place, column -> place));
            }
        }
    }

    private ImportPreview review(Draft draft, DomainNames names, Domain chosen, String unit) {
        var comparison = new Comparison(standard, unit, catalogue.list(ItemQuery.ofUnit(unit)));
        var rows = new ArrayList<ImportRow>();
        var domains = new LinkedHashMap<Domain, Integer>();
        for (ReadRow read : draft.rows) {
            ReadRow row = chosen == null ? read : read.withDomain(chosen);
            if (row.domain() == null) {
                row = row.withDomain(names.named(Messages.of("catalogue.import.unnamedDomain")));
                draft.findings.add(Finding.warning("import.domain-unknown", row.place(), "catalogue.import.noDomain"));
            }
            domains.merge(row.domain(), 1, Integer::sum);
            ImportRow compared = comparison.compare(row);
            rows.add(compared);
            check(compared.item(), row, draft.findings);
        }
        var made = names.made().stream().filter(domains::containsKey).toList();
        return new ImportPreview(draft.file, draft.unit.isEmpty() ? "" : draft.unit.getFirst(), draft.tables, domains, made, rows, draft.findings, List.of());
    }

    // Findings of the catalogue's own rules, told by the cell of the file instead of the column of the row.
    private void check(CatalogueItem item, ReadRow row, List<Finding> findings) {
        for (Finding finding : check.check(item)) {
            if (!finding.rule().equals("standard.changed")) {
                Place cell = ItemPlace.column(finding.place()).map(row.cell()).orElse(row.place());
                findings.add(new Finding(finding.rule(), finding.severity(), cell, finding.key(), finding.args(),
                        finding.left(), finding.right()));
            }
        }
    }
}
