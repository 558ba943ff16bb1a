package org.gongkailan.catalogue.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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
import org.gongkailan.officefile.GridReader;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;

/** Imports catalogue tables: a file becomes a preview, which changes nothing; taking its rows is one step of undo. */
public final class CatalogueImport {
    private static final long LARGEST_JSON = 64L << 20;

    private final StandardLibrary standard;
    private final Catalogue catalogue;
    private final CatalogueCheck check;

    public CatalogueImport(StandardLibrary standard, Catalogue catalogue, CatalogueCheck check) {
        this.standard = standard;
        this.catalogue = catalogue;
        this.check = check;
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
        var names = new DomainNames(standard, catalogue.ownDomains());
        Draft draft = read(file, names, progress);
        Domain chosen = domain == null ? null : new Domains(standard, catalogue).require(domain);
        return review(draft, names, chosen, unit);
    }

    /** Stores rows of a preview. */
    public Batch take(ImportPreview preview, Collection<ImportRow> rows) {
        var changed = rows.stream().filter(row -> row.kind() == ImportRow.Kind.CHANGED).map(ImportRow::item).toList();
        var added = rows.stream().filter(row -> row.kind() == ImportRow.Kind.NEW).map(ImportRow::item).toList();
        return catalogue.takeIn(Messages.of("catalogue.undo.import", preview.file(), changed.size() + added.size()),
                preview.newDomainsOf(rows), changed, added);
    }

    /** The rows of a file as they stand there, compared with nothing; the domain is null where nothing says it. */
    List<ReadRow> rows(Path file, Progress progress) {
        return read(file, new DomainNames(standard, catalogue.ownDomains()), progress).rows();
    }

    /** All domains there are, standard and own. */
    List<Domain> domains() {
        return new Domains(standard, catalogue).all();
    }

    private Draft read(Path file, DomainNames names, Progress progress) {
        var draft = new Draft(file.getFileName().toString());
        if (isJson(file)) {
            readJson(file, names, draft);
        } else {
            readTables(file, names, draft, progress);
        }
        return draft;
    }

    /** What has been read so far. */
    private record Draft(String file, List<String> unit, List<ReadRow> rows, List<ImportPreview.ReadTable> tables,
                         List<Finding> findings) {
        Draft(String file) {
            this(file, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private void readTables(Path file, DomainNames names, Draft draft, Progress progress) {
        var grids = new GridReader().read(file);
        int done = 0;
        for (var grid : grids) {
            progress.step(done++, grids.size());
            var reader = new TableReader(grid, names);
            List<ReadRow> rows = reader.read();
            draft.rows.addAll(rows);
            draft.tables.add(HeadReport.of(grid, reader.head(), rows.size()));
            HeadReport.check(grid, reader.head(), draft.findings::add);
        }
        if (draft.tables.stream().allMatch(table -> table.heads().isEmpty())) {
            throw new UserProblem("catalogue.import.noHead", draft.file);
        }
    }

    private void readJson(Path file, DomainNames names, Draft draft) {
        var content = CatalogueFile.read(bytes(file), draft.file);
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
        return new ImportPreview(draft.file, draft.unit.isEmpty() ? "" : draft.unit.getFirst(), draft.tables, domains, made, rows, draft.findings);
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

    private static boolean isJson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(64);
            int i = start.length > 3 && start[0] == (byte) 0xEF ? 3 : 0;
            while (i < start.length && Set.of((byte) ' ', (byte) '\n', (byte) '\r', (byte) '\t').contains(start[i])) {
                i++;
            }
            return i < start.length && (start[i] == '{' || start[i] == '[');
        } catch (IOException e) {
            throw new UserProblem(e, "catalogue.import.unreadable", file.getFileName());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST_JSON) {
                throw new UserProblem("catalogue.import.tooLarge", file.getFileName(), LARGEST_JSON >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserProblem(e, "catalogue.import.unreadable", file.getFileName());
        }
    }
}
