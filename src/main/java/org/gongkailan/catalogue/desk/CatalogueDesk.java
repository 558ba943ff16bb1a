package org.gongkailan.catalogue.desk;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.check.CatalogueCheck;
import org.gongkailan.catalogue.comparison.ChangesExport;
import org.gongkailan.catalogue.edition.Editions;
import org.gongkailan.catalogue.intake.CatalogueImport;
import org.gongkailan.catalogue.intake.EditionImport;
import org.gongkailan.catalogue.intake.Mappings;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.law.OwnLaws;
import org.gongkailan.catalogue.standard.Adoption;
import org.gongkailan.catalogue.standard.Domains;
import org.gongkailan.catalogue.standard.LeftOut;
import org.gongkailan.catalogue.standard.LeftOutRows;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.catalogue.standard.StandardEditions;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.WorkspaceStandards;
import org.gongkailan.catalogue.table.CatalogueExport;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.typeset.PdfWriter;

/**
 * The catalogue of an opened workspace and its tools.
 *
 * @param rows     the unit's own catalogue
 * @param standard the ministries' guidelines, shipped and taken in
 * @param domains  all domains, standard and own
 * @param adoption takes standard rows
 * @param intake   imports tables
 * @param check    finds what is wrong
 * @param export   writes the official table
 * @param laws     knows the laws that rows cite
 * @param editions keeps the editions of standards
 * @param editionImport reads tables as new editions of standards
 * @param leftOut  keeps the reasons for which standard rows are left out
 * @param frozen   the own editions: the catalogue as it was frozen
 * @param changes  writes the list of changes between two of them
 * @param ownLaws  what the unit itself knows of laws
 */
public record CatalogueDesk(Catalogue rows, StandardLibrary standard, Domains domains, Adoption adoption,
                            CatalogueImport intake, CatalogueCheck check, CatalogueExport export,
                            LawRegister laws, StandardEditions editions, EditionImport editionImport,
                            LeftOutRows leftOut, Editions frozen, ChangesExport changes, OwnLaws ownLaws) {
    /** The desk over an open workspace; the stores are those that its journal knows. */
    public static CatalogueDesk of(Database database, Journal journal, CatalogueStores stores, Clock clock,
                                   PdfWriter pdf) {
        var rows = new Catalogue(database, journal, stores.items(), stores.domains());
        var standard = new WorkspaceStandards(new StandardCatalogue(), rows, database, journal, stores.editions(),
                stores.currentEditions(), clock);
        var leftOut = new LeftOutRows(database, journal, stores.leftOut(), standard, clock);
        var laws = new LawRegister();
        var check = new CatalogueCheck(standard, laws, leftOut);
        var domains = new Domains(standard, rows);
        var intake = new CatalogueImport(standard, rows, check, new Mappings(database, journal, stores.mappings()));
        var standards = new StandardEditions(journal, rows, standard, stores.editions(), stores.currentEditions());
        return new CatalogueDesk(rows, standard, domains, new Adoption(standard, rows, leftOut), intake, check,
                new CatalogueExport(pdf), laws, standards, new EditionImport(intake, standard, standards), leftOut,
                new Editions(database, journal, clock, stores.items(), stores.frozen(), domains), new ChangesExport(pdf),
                new OwnLaws(database, journal, stores.laws(), laws));
    }

    /** Why the own catalogue leaves standard rows out, by their ids. */
    public Map<String, String> reasons() {
        return leftOut.list(null).stream().collect(Collectors.toMap(LeftOut::row, LeftOut::reason, (a, b) -> a));
    }
}
