package org.gongkailan.catalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.finding.Finding;

/** A rule that looks at each row by itself, so that an editor can ask it about the row under the cursor. */
interface ItemRule extends CatalogueRule {
    /** Hands on what breaks the rule in one row. */
    void check(CatalogueItem item, Consumer<Finding> found);

    @Override
    default List<Finding> check(List<CatalogueItem> items) {
        var findings = new ArrayList<Finding>();
        items.forEach(item -> check(item, findings::add));
        return findings;
    }
}
