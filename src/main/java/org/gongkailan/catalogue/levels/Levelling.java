package org.gongkailan.catalogue.levels;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.standard.Domains;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.text.Messages;

/** What the office may do with the catalogues side by side. Every change is one step of undo. */
public final class Levelling {
    private final Catalogue catalogue;
    private final CatalogueUnits units;
    private final StandardLibrary standard;

    public Levelling(Catalogue catalogue, CatalogueUnits units, StandardLibrary standard) {
        this.catalogue = catalogue;
        this.units = units;
        this.standard = standard;
    }

    /** All catalogues of the workspace side by side. */
    public LevelTable table() {
        var catalogues = new LinkedHashMap<Holder, List<CatalogueItem>>();
        units.all().forEach(holder -> catalogues.put(holder, catalogue.list(ItemQuery.ofUnit(holder.unit()))));
        return LevelTable.of(catalogues, new Domains(standard, catalogue).all(), new MatterKeys(standard));
    }

    /**
     * Proposes a row to another unit's catalogue: a copy at the end of its domain, or the words of the row that it has,
     * whose body and extra columns stay its own.
     *
     * @param theirs its row; null where it has none
     */
    public void propose(CatalogueItem row, Holder unit, CatalogueItem theirs) {
        if (theirs == null) {
            catalogue.add(Messages.of("catalogue.undo.propose", row.entry().matter().path(), unit.name()),
                    List.of(new CatalogueItem(Catalogue.newId(), unit.unit(), row.domain(), 0, row.entry(), row.standard())));
        } else {
            Entry words = row.entry().withBody(theirs.entry().body()).withExtra(theirs.entry().extra());
            catalogue.save(theirs.withEntry(words));
        }
    }

    /** Takes a whole catalogue of another unit out of the workspace. */
    public void remove(Holder unit) {
        catalogue.remove(Messages.of("catalogue.undo.removeUnit", unit.name(), unit.items()),
                catalogue.list(ItemQuery.ofUnit(unit.unit())));
    }
}
