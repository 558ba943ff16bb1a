package org.gongkailan.catalogue.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.finding.Finding;

/**
 * What an import would do, for a person to look at before anything is stored.
 *
 * @param file       name of the file
 * @param unit       name of the unit that the file says it is of; empty if it does not say
 * @param tables     the tables read, with the heads recognised in each
 * @param domains    the domains of the rows, in the order of the file, with how many rows each has
 * @param newDomains domains the catalogue does not have yet
 * @param rows       in the order of the file
 * @param findings   what is wrong, by cell
 * @param learnt     how heads were taken by hand, to be remembered with the import
 */
public record ImportPreview(String file, String unit, List<ReadTable> tables, Map<Domain, Integer> domains,
                            List<Domain> newDomains, List<ImportRow> rows, List<Finding> findings,
                            List<HeadMapping> learnt) {
    /**
     * One table of the file.
     *
     * @param name   of the sheet or table
     * @param heads  the heads of its columns in order, as printed; empty if no head was recognised
     * @param levels the levels of government it has columns for, as printed
     * @param extra  the heads of columns that the official table does not have
     * @param rows   how many rows it gave
     */
    public record ReadTable(String name, List<String> heads, List<String> levels, List<String> extra, int rows) {
    }

    public ImportPreview {
        tables = List.copyOf(tables);
        domains = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(domains));
        newDomains = List.copyOf(newDomains);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        learnt = List.copyOf(learnt);
    }

    /** The same with other findings. */
    public ImportPreview withFindings(List<Finding> others) {
        return new ImportPreview(file, unit, tables, domains, newDomains, rows, others, learnt);
    }

    /** The same with mappings to remember. */
    ImportPreview withLearnt(List<HeadMapping> mappings) {
        return new ImportPreview(file, unit, tables, domains, newDomains, rows, findings, mappings);
    }

    /** How many rows are of a kind. */
    public long count(ImportRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** The domains that taking some of the rows would make. */
    public List<Domain> newDomainsOf(Collection<ImportRow> taken) {
        return newDomains.stream().filter(domain -> taken.stream()
                .anyMatch(row -> row.item().domain().equals(domain.code()))).toList();
    }
}
