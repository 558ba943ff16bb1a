package org.gongkailan.cli.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.TimeUnit;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.Outlet;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.cli.office.Office;
import org.gongkailan.text.Messages;

/** A few months of the sample county's ledger, up to today: published in time and late, due soon, planned, overdue. */
final class SampleDisclosures {
    private static final int EVERY = 9;
    private static final int STEP = 4;
    private static final int MOST = 40;
    private static final int OVERDUE = 7;
    private static final int OPEN = 26;

    private final Office office;

    SampleDisclosures(Office office) {
        this.office = office;
    }

    /** Puts them down; answers how many. */
    int fill() {
        DisclosureLedger ledger = office.disclosures().ledger();
        List<CatalogueItem> rows = office.catalogue().rows().list(ItemQuery.ALL).stream()
                .filter(row -> row.entry().timeLimit().unit() == TimeUnit.WORKING_DAY).toList();
        var disclosures = new ArrayList<Disclosure>();
        for (int i = 0; i < MOST && i * EVERY < rows.size(); i++) {
            disclosures.add(disclosure(ledger, rows.get(i * EVERY), i));
        }
        ledger.save(disclosures);
        return disclosures.size();
    }

    private static Disclosure disclosure(DisclosureLedger ledger, CatalogueItem row, int number) {
        LocalDate today = ledger.today();
        LocalDate formed = today.minusDays((long) number * STEP);
        LocalDate published = formed.plusDays(number % 11 == 0 ? 40 : 6 + number % 9);
        boolean open = published.isAfter(today) || number == OVERDUE || number < OPEN && number % 5 == 0;
        Subject subject = Subject.of(row);
        String matter = subject.matter().substring(subject.matter().lastIndexOf('/') + 1).strip();
        var channels = row.entry().publication().channels();
        return new Disclosure(Disclosure.newId(), subject, Messages.of("cli.demo.disclosure", formed.getYear(),
                formed.getMonthValue(), matter), formed, open ? null : published,
                new Outlet(channels.isEmpty() ? "" : channels.getFirst(), open ? ""
                        : "https://www.yunxi.example/zfxxgk/" + (1000 + number) + ".html"), null, "",
                ledger.registration(Messages.of("cli.demo.person")));
    }
}
