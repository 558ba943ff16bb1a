package org.gongkailan.catalogue.disclosure.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.officefile.RowReader;
import org.gongkailan.progress.Progress;

/** Reads lists of publications (.xlsx, .xls, .csv …), matches their rows by name, and takes them in as one step of undo. */
public final class DisclosureImport {
    private final DisclosureLedger ledger;
    private final CatalogueDesk catalogue;
    private final RowReader reader = new RowReader();

    public DisclosureImport(DisclosureLedger ledger, CatalogueDesk catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    /**
     * Reads a list; stores nothing.
     *
     * @param person who put down the lines that do not say it
     * @throws UserProblem if the file cannot be read or no row of it is the head of such a list
     */
    public DisclosurePreview preview(Path file, String person, Progress progress) {
        var domains = new HashMap<String, String>();
        catalogue.domains().all().forEach(domain -> domains.put(domain.name(), domain.code()));
        var known = new HashSet<String>();
        ledger.all(DisclosureQuery.ALL).forEach(line -> known.add(ListIntake.key(line.disclosure())));
        var intake = new ListIntake(domains, new Matters(catalogue.rows().list(ItemQuery.ALL)), known, ledger.today(),
                ledger.registration(person));
        reader.read(file, intake::row, progress);
        String name = file.getFileName().toString();
        if (intake.read().isEmpty()) {
            throw new UserProblem("catalogue.disclosure.import.noHead", name);
        }
        return new DisclosurePreview(name, intake.read(), intake.findings());
    }

    /** Puts down what is new in a reviewed list, after a backup. */
    public Batch take(DisclosurePreview preview) {
        return ledger.takeIn(preview.file(), preview.fresh());
    }
}
