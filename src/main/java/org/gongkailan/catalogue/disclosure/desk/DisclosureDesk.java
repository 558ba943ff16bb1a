package org.gongkailan.catalogue.disclosure.desk;

import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.intake.DisclosureImport;
import org.gongkailan.catalogue.disclosure.intake.Matters;
import org.gongkailan.catalogue.disclosure.table.DisclosureExport;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.library.Library;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.units.UnitDirectory;

/**
 * The disclosures of an opened workspace and their tools.
 *
 * @param ledger    what was published and what is due
 * @param catalogue the rows it is about
 * @param intake    reads lists kept elsewhere
 * @param export    writes lists and calendar files
 * @param units     whose ledger it is
 * @param library   the documents that a publication can be the text of
 */
public record DisclosureDesk(DisclosureLedger ledger, CatalogueDesk catalogue, DisclosureImport intake,
                             DisclosureExport export, UnitDirectory units, Library library) {
    /** The desk over a ledger. */
    public static DisclosureDesk of(DisclosureLedger ledger, CatalogueDesk catalogue, UnitDirectory units, Library library,
                                    PdfWriter pdf) {
        return new DisclosureDesk(ledger, catalogue, new DisclosureImport(ledger, catalogue),
                new DisclosureExport(ledger, () -> units.own().name(), pdf), units, library);
    }

    /**
     * The row of the own catalogue with an id, or with a name: all its levels, or the last one.
     *
     * @throws UserProblem if there is none, or several have the name
     */
    public CatalogueItem row(String idOrName) {
        List<CatalogueItem> items = catalogue.rows().list(ItemQuery.ALL);
        List<CatalogueItem> meant = items.stream().filter(item -> item.id().equals(idOrName)).toList();
        if (meant.isEmpty()) {
            meant = new Matters(items).named(idOrName, null);
        }
        if (meant.size() != 1) {
            throw meant.isEmpty() ? new UserProblem("catalogue.disclosure.row.unknown", idOrName)
                    : new UserProblem("catalogue.disclosure.row.ambiguous", idOrName, meant.size());
        }
        return meant.getFirst();
    }

    /** The name of the unit whose ledger it is. */
    public String unitName() {
        return units.own().name();
    }
}
