package org.gongkailan.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.binding.FactFigure;
import org.gongkailan.annualreport.count.CaseBehind;
import org.gongkailan.annualreport.count.DisputesSource;
import org.gongkailan.annualreport.count.FigureSource;
import org.gongkailan.annualreport.count.LedgerCount;
import org.gongkailan.annualreport.count.LibrarySource;
import org.gongkailan.annualreport.count.RequestsSource;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.library.Library;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.text.Messages;

/** The ledgers of an office as the annual report counts them, each with the screen on which its records open. */
final class ReportSources {
    private ReportSources() {
    }

    static LedgerCount of(Library library, RequestLedger requests, DisputeLedger disputes,
                         DisclosureLedger disclosures) {
        return new LedgerCount(List.of(new LibrarySource(library, "library"), new RequestsSource(requests.lists(), "requests"),
                new DisputesSource(disputes, "requests-disputes"),
                new Disclosures(disclosures)));
    }

    /** 发布台账: what was published of its own accord, for the text of section one; it feeds no table. */
    private record Disclosures(DisclosureLedger ledger) implements FigureSource {
        @Override
        public Map<Figure, Long> counts(int year) {
            return Map.of();
        }

        @Override
        public List<CaseBehind> cases(int year, Figure figure) {
            return List.of();
        }

        @Override
        public List<FactFigure> facts(int year) {
            long published = ledger.publishedByItem(year).values().stream().mapToLong(Integer::longValue).sum();
            return published == 0 ? List.of() : List.of(new FactFigure("fact.disclosures.published",
                    Messages.of("report.fact.disclosures"), BigDecimal.valueOf(published)));
        }
    }
}
