package org.gongkailan.catalogue.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.finding.Finding;

/**
 * {@code standard.changed}: a row that says something else than the standard row it was taken from (国办发〔2019〕54号
 * lets units adapt the guidelines; the office must know where it did).
 */
final class StandardChanged implements ItemRule {
    private final StandardCatalogue standard;

    StandardChanged(StandardCatalogue standard) {
        this.standard = standard;
    }

    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        if (item.standard() == null) {
            return;
        }
        standard.row(item.standard()).ifPresent(row -> {
            List<Column> changed = item.entry().differences(row.entry());
            if (!changed.isEmpty()) {
                found.accept(Finding.notice("standard.changed", ItemPlace.of(item), "catalogue.check.standardChanged",
                        changed.stream().map(Column::label).collect(Collectors.joining("、"))));
            }
        });
    }
}
