package org.gongkailan.catalogue.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.finding.Finding;

/**
 * {@code standard.changed}: a row that says something else than the standard row it was taken from, or whose standard
 * has gone on to a newer edition (国办发〔2019〕54号 lets units adapt the guidelines; the office must know where it did).
 * Differences with a reason on record are not told, as long as the standard says what it said when that was written.
 */
final class StandardChanged implements ItemRule {
    private final StandardLibrary standard;

    StandardChanged(StandardLibrary standard) {
        this.standard = standard;
    }

    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        StandardRef ref = item.standard();
        if (ref == null) {
            return;
        }
        Optional<StandardRow> before = standard.row(ref);
        if (standard.moved(ref)) {
            moved(item, before, found);
        } else {
            before.map(row -> columns(item.entry().differences(row.entry()), ref)).filter(names -> !names.isEmpty())
                    .ifPresent(names -> found.accept(Finding.notice("standard.changed", ItemPlace.of(item),
                            "catalogue.check.standardChanged", names)));
        }
    }

    private void moved(CatalogueItem item, Optional<StandardRow> before, Consumer<Finding> found) {
        String edition = standard.domain(item.standard().domain()).orElseThrow().edition();
        Optional<StandardRow> now = standard.current(item.standard().row());
        if (now.isEmpty()) {
            found.accept(Finding.notice("standard.changed", ItemPlace.of(item), "catalogue.check.standardGone", edition));
            return;
        }
        List<Column> different = item.entry().differences(now.get().entry());
        List<Column> rewritten = before.map(row -> row.entry().differences(now.get().entry())).orElse(different);
        String names = different.stream().filter(column -> rewritten.contains(column)
                || !item.standard().kept().containsKey(column)).map(Column::label).collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            found.accept(Finding.notice("standard.changed", ItemPlace.of(item), "catalogue.check.standardMoved", edition,
                    names));
        }
    }

    private static String columns(List<Column> different, StandardRef ref) {
        return different.stream().filter(column -> !ref.kept().containsKey(column)).map(Column::label)
                .collect(Collectors.joining("、"));
    }
}
