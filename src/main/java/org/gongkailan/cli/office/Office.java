package org.gongkailan.cli.office;

import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.calendar.OfficeCalendar;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.coverage.Coverage;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.catalogue.levels.Levelling;
import org.gongkailan.catalogue.levels.UnitIntake;
import org.gongkailan.history.Journal;
import org.gongkailan.library.Library;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.intake.DisputeImport;
import org.gongkailan.requests.intake.HeadMappingStore;
import org.gongkailan.requests.intake.RequestImport;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.letter.LetterOffice;
import org.gongkailan.requests.table.LedgerExport;
import org.gongkailan.store.Database;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.posting.Postings;

/** An opened workspace with everything the office can do in it; closing it closes the file. */
public record Office(Database database, Journal journal, OfficeCalendar calendar, UnitDirectory units,
                     ReportDesk reportDesk, NoticeDesk notices, CatalogueDesk catalogue, DisclosureDesk disclosures,
                     LibraryDesk libraryDesk, RequestLedger requests, DisputeLedger disputes,
                     LetterOffice letters)
        implements AutoCloseable {
    /** The annual reports that are kept. */
    public ReportArchive reports() {
        return reportDesk.archive();
    }

    /** The documents of the office. */
    public Library library() {
        return libraryDesk.library();
    }

    /** Reads ledgers of requests that the office kept elsewhere. */
    public RequestImport requestImport() {
        return new RequestImport(requests, database, new HeadMappingStore());
    }

    /** Reads ledgers of disputes that the office kept elsewhere. */
    public DisputeImport disputeImport() {
        return new DisputeImport(disputes, requests.lists(), database, new HeadMappingStore());
    }

    /** Writes the ledgers of requests and disputes as workbooks. */
    public LedgerExport ledgerExport() {
        return new LedgerExport(requests.lists(), disputes, () -> units.own().name());
    }

    /** What hangs on which village's board. */
    public Postings postings() {
        return notices.postings();
    }

    /** How much of the standard is there, and how much was disclosed. */
    public Coverage coverage() {
        return new Coverage(catalogue.standard(), catalogue.rows(), catalogueUnits(), catalogue.leftOut(),
                year -> disclosures.ledger().publishedByItem(year).keySet());
    }

    /** The catalogues of townships and villages beside the own one. */
    public Levelling levelling() {
        return new Levelling(catalogue.rows(), catalogueUnits(), catalogue.standard());
    }

    /** Takes them in. */
    public UnitIntake unitIntake() {
        return new UnitIntake(catalogue.intake(), catalogue.rows(), units);
    }

    /** Whose catalogues stand in the workspace. */
    public CatalogueUnits catalogueUnits() {
        return new CatalogueUnits(units, catalogue.rows());
    }

    @Override
    public void close() {
        database.close();
    }
}
