package org.gongkailan.catalogue.check;

import java.util.function.Consumer;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Method;
import org.gongkailan.finding.Finding;

/** {@code method.missing}: information is disclosed proactively or on request (政府信息公开条例 第十三条). */
final class MethodMissing implements ItemRule {
    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        if (item.entry().publication().method().equals(Method.NONE)) {
            found.accept(Finding.error("method.missing", ItemPlace.of(item, Column.METHOD),
                    "catalogue.check.methodMissing"));
        }
    }
}
