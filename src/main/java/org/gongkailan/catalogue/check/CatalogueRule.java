package org.gongkailan.catalogue.check;

import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.finding.Finding;

/** One thing that must hold of a catalogue. */
interface CatalogueRule {
    /** What breaks the rule in a whole catalogue, in the order of its rows. */
    List<Finding> check(List<CatalogueItem> items);
}
