package org.gongkailan.catalogue.check;

import java.util.List;
import java.util.function.Consumer;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.finding.Finding;

/**
 * {@code item.incomplete}: the columns that the State Council's departments require of every row must be filled in
 * (26 guidelines of 2019; 国办发〔2019〕54号 asks for 事项名称、内容、依据、时限、主体、方式、渠道).
 */
final class Incomplete implements ItemRule {
    private static final List<Column> REQUIRED = List.of(Column.LEVEL1, Column.ELEMENTS, Column.LEGAL_BASES,
            Column.TIME_LIMIT, Column.BODY, Column.CHANNELS);

    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        for (Column column : REQUIRED) {
            if (column.blank(item.entry())) {
                found.accept(Finding.error("item.incomplete", ItemPlace.of(item, column), "catalogue.check.incomplete",
                        column.label()));
            }
        }
    }
}
