package org.gongkailan.catalogue.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.standard.Guideline;
import org.gongkailan.catalogue.standard.ImportedEdition;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardEditions;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.StandardMatch;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.progress.Progress;

/**
 * 导入标准版本: a ministry's or a province's table becomes a new edition of a domain's standard. A file becomes a preview,
 * which changes nothing; taking it in is one step of undo.
 */
public final class EditionImport {
    /** The longest guideline has 75 rows; ten times ten as many are surely a whole county's catalogue. */
    private static final int MOST_ROWS = 5_000;

    private final CatalogueImport tables;
    private final StandardLibrary standard;
    private final StandardEditions editions;

    public EditionImport(CatalogueImport tables, StandardLibrary standard, StandardEditions editions) {
        this.tables = tables;
        this.standard = standard;
        this.editions = editions;
    }

    /**
     * Reads a file and compares it with the domain's current edition.
     *
     * @throws UserProblem if the file cannot be read, holds no rows or those of another domain, is far too long, or
     *                     names a matter twice
     */
    public EditionPreview preview(Path file, Domain domain, Progress progress) {
        String name = file.getFileName().toString();
        List<ReadRow> rows = ofDomain(tables.rows(file, progress), domain, name);
        if (rows.size() > MOST_ROWS) {
            throw new UserProblem("catalogue.standard.edition.tooLong", name, rows.size(), MOST_ROWS);
        }
        refuseUnnamed(rows, name);
        refuseTwice(rows, name);
        String previous = standard.domain(domain.code()).map(StandardDomain::edition).orElse(null);
        return new EditionPreview(name, domain, previous,
                EditionMatch.of(domain.code(), name, rows, standard.rows(domain.code())));
    }

    /**
     * Takes a preview in.
     *
     * @throws UserProblem if the edition has no name, or one that the domain has already
     */
    public Batch take(EditionPreview preview, EditionPaper paper) {
        if (paper.name().isBlank()) {
            throw new UserProblem("catalogue.standard.edition.unnamed");
        }
        var rows = preview.rows().stream().filter(row -> row.kind() != EditionRow.Kind.GONE)
                .map(row -> marked(row.row(), paper.verified())).toList();
        boolean titled = !paper.title().isBlank();
        var guideline = new Guideline(titled ? paper.title().strip() : preview.file(),
                paper.number().isBlank() ? null : paper.number().strip(),
                titled ? Integer.valueOf(paper.inForce().getYear()) : null, paper.verified());
        var domain = new StandardDomain(preview.domain(), paper.issuer().strip(), paper.name().strip(), guideline,
                new StandardDomain.Extent(rows.size(), paper.verified() ? rows.size() : 0), true, paper.note().strip());
        return editions.takeIn(new ImportedEdition(UUID.randomUUID().toString(), domain, paper.inForce(), preview.file()),
                rows);
    }

    private static StandardRow marked(StandardRow row, boolean verified) {
        return new StandardRow(row.id(), row.entry(), verified, verified, row.note(), row.sources());
    }

    // Rows that say nothing about their domain, or name one that nobody has, are the chosen domain's.
    private List<ReadRow> ofDomain(List<ReadRow> rows, Domain domain, String file) {
        if (rows.isEmpty()) {
            throw new UserProblem("catalogue.standard.edition.empty", file);
        }
        List<ReadRow> named = rows.stream().filter(row -> domain.equals(row.domain())).toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Domain> known = tables.domains();
        List<ReadRow> open = rows.stream().filter(row -> !known.contains(row.domain())).toList();
        if (open.isEmpty()) {
            var others = new TreeSet<>(rows.stream().map(row -> row.domain().name()).toList());
            throw new UserProblem("catalogue.standard.edition.otherDomain", file, String.join("、", others), domain.name());
        }
        return open.stream().map(row -> row.withDomain(domain)).toList();
    }

    private static void refuseUnnamed(List<ReadRow> rows, String file) {
        rows.stream().filter(row -> row.entry().matter().path().isEmpty()).findFirst().ifPresent(row -> {
            throw new UserProblem("catalogue.standard.edition.noMatter", file, row.place().label());
        });
    }

    private static void refuseTwice(List<ReadRow> rows, String file) {
        Map<String, ReadRow> first = new HashMap<>();
        for (ReadRow row : rows) {
            ReadRow earlier = first.putIfAbsent(key(row.entry()), row);
            if (earlier != null) {
                throw new UserProblem("catalogue.standard.edition.twice", file, row.entry().matter().path(), earlier.place().label(),
                        row.place().label());
            }
        }
    }

    // Matters without a second level are told apart by what they disclose, as in the check for duplicates.
    private static String key(Entry entry) {
        return StandardMatch.name(entry.matter()) + '\n' + entry.publication().levels() + '\n'
                + (entry.matter().level2() == null ? entry.elements().stream().collect(Collectors.joining("\n")) : "");
    }
}
