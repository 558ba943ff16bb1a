package org.gongkailan.requests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongkailan.calendar.HolidayStore;
import org.gongkailan.calendar.OfficeCalendar;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.history.Journal;
import org.gongkailan.requests.clock.RequestClock;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.dispute.DisputeStore;
import org.gongkailan.requests.intake.DisputeImport;
import org.gongkailan.requests.intake.HeadMappingStore;
import org.gongkailan.requests.intake.RequestImport;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestSettingsStore;
import org.gongkailan.requests.ledger.RequestStore;
import org.gongkailan.requests.letter.LetterOffice;
import org.gongkailan.requests.letter.OwnLetterStore;
import org.gongkailan.requests.letter.UsualWordsStore;
import org.gongkailan.requests.table.LedgerExport;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.PdfWriter;

/** Requests for tests, and a ledger of them over a real workspace on Monday, 23 November 2026. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final LetterOffice.Stores LETTERS = new LetterOffice.Stores(new OwnLetterStore(), new UsualWordsStore());

    private Samples() {
    }

    /** A request handed in on a day. */
    public static DisclosureRequest handedIn(String day, RequestEvent... events) {
        return request(new Receipt(Channel.IN_PERSON, LocalDate.parse(day), null), events);
    }

    /** A request that came in some way. */
    public static DisclosureRequest request(Receipt receipt, RequestEvent... events) {
        int year = receipt.arrived().getYear();
        return new DisclosureRequest("case-" + receipt.arrived(), new CaseNumber(year, 1, "〔" + year + "〕第1号"),
                new Applicant(ApplicantClass.NATURAL_PERSON, "赵小云", "", "13800000000"),
                new WantedInformation("云溪县2025年村庄规划编制经费的支出明细", "纸质"), receipt, Assignment.NOBODY, List.of(events));
    }

    /** An answer on a day. */
    public static RequestEvent.Answered answered(String day, Outcome outcome) {
        return new RequestEvent.Answered(LocalDate.parse(day), outcome, "", "", "");
    }

    /** A request to supplement, sent on a day with a limit. */
    public static RequestEvent.SupplementAsked askedToSupplement(String day, String until) {
        return new RequestEvent.SupplementAsked(LocalDate.parse(day), "说明所需信息的名称或者文号", LocalDate.parse(until));
    }

    /** An extension told on a day. */
    public static RequestEvent.Extended extended(String day, int workingDays) {
        return new RequestEvent.Extended(LocalDate.parse(day), workingDays, "李主任", "需要检索的档案较多");
    }

    /** A letter to somebody, sent and received on a day. */
    public static RequestEvent.Consulted consulted(String day, Consultee consultee) {
        return new RequestEvent.Consulted(LocalDate.parse(day), "letter-" + day, consultee, "云溪建设有限公司", LocalDate.parse(day));
    }

    /** The answer to the letter of a day. */
    public static RequestEvent.OpinionReceived opinion(String day, String ofLetter) {
        return new RequestEvent.OpinionReceived(LocalDate.parse(day), "letter-" + ofLetter, true, "");
    }

    /** A ledger over a new workspace in a folder. */
    public static Office office(Path folder) {
        Database database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK);
        var clock = new RequestClock(WorkingCalendar.published());
        var stores = new RequestLedger.Stores(new RequestStore(clock), new RequestSettingsStore());
        var holidays = new HolidayStore();
        var disputes = new DisputeStore();
        var journal = new Journal(database, CLOCK, "测试员", List.of(holidays, disputes, stores.requests(), stores.settings(),
                new HeadMappingStore(), LETTERS.letters(), LETTERS.words()));
        var calendar = new OfficeCalendar(database, journal, holidays);
        return new Office(database, journal, calendar, new RequestLedger(database, journal, stores,
                new RequestLedger.Days(clock, calendar, CLOCK)), new DisputeLedger(database, journal, disputes, CLOCK));
    }

    /** An opened workspace with its ledger. */
    public record Office(Database database, Journal journal, OfficeCalendar calendar, RequestLedger ledger,
                         DisputeLedger disputes) implements AutoCloseable {
        /** Reads ledgers kept elsewhere. */
        public RequestImport intake() {
            return new RequestImport(ledger, database, new HeadMappingStore());
        }

        /** Reads ledgers of disputes kept elsewhere. */
        public DisputeImport disputeIntake() {
            return new DisputeImport(disputes, ledger.lists(), database, new HeadMappingStore());
        }

        /** Writes its ledgers. */
        public LedgerExport export() {
            return new LedgerExport(ledger.lists(), disputes, () -> "云溪县人民政府办公室");
        }

        /** The letters of its cases. */
        public LetterOffice letters(PdfWriter pdf) {
            return new LetterOffice(database, journal, LETTERS, ledger, () -> "云溪县人民政府办公室", pdf);
        }

        /** Registers a request of a class that was handed in on a day. */
        public DisclosureRequest register(String day, ApplicantClass kind) {
            return ledger.register(new Applicant(kind, "赵小云", "", ""), new WantedInformation("征地补偿标准", ""),
                    new Receipt(Channel.IN_PERSON, LocalDate.parse(day), null), Assignment.NOBODY);
        }

        /** Registers a request and answers it. */
        public DisclosureRequest answer(String day, ApplicantClass kind, String answered, Outcome outcome) {
            DisclosureRequest request = register(day, kind);
            ledger.take(request, Samples.answered(answered, outcome));
            return request;
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
