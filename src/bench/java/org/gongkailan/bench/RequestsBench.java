package org.gongkailan.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.Samples;
import org.gongkailan.requests.WantedInformation;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.requests.ledger.RequestState;

/** The ledger with 10,000 requests: what each look at it costs, its head of 500 lines included; the aim is 100 ms. */
final class RequestsBench implements Case {
    private static final int REQUESTS = 10_000;
    private static final int SHOWN = 500;
    private static final int RUNS = 5;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        try (var office = Samples.office(folder)) {
            office.ledger().takeIn("bench", requests(), changes -> { });
            var ledger = office.ledger();
            double floor = scan(office.database().file());
            var figures = new ArrayList<Figure>();
            figures.add(figure(floor, "listed", () -> ledger.page(RequestQuery.ALL, SHOWN)));
            figures.add(figure(floor, "listed, overdue", () -> ledger.page(RequestQuery.ALL.in(Set.of(RequestState.OVERDUE)), SHOWN)));
            figures.add(figure(floor, "found", () -> ledger.page(RequestQuery.ALL.finding("第77号"), SHOWN)));
            figures.add(figure(floor, "searched in vain", () -> ledger.page(RequestQuery.ALL.finding("无此内容"), SHOWN)));
            figures.add(figure(floor, "table 3 counted", () -> ledger.counts(2026)));
            figures.add(figure(floor, "due", () -> ledger.dueUntil(Samples.TODAY.plusDays(7), SHOWN)));
            figures.add(figure(floor, "choices", ledger::choices));
            return figures;
        }
    }

    private static Figure figure(double floor, String what, Timing.Work work) throws Exception {
        return new Figure("10,000 requests " + what, Timing.median(RUNS, work), "one scan of the words in SQLite", floor);
    }

    private static double scan(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             var statement = connection.createStatement()) {
            return Timing.median(RUNS, () -> statement.executeQuery(
                    "select count(*) from request where instr(words, '无此内容') > 0").next());
        }
    }

    private static List<DisclosureRequest> requests() {
        var requests = new ArrayList<DisclosureRequest>();
        for (int i = 0; i < REQUESTS; i++) {
            LocalDate day = Samples.TODAY.minusDays(i % 1000);
            boolean open = i % 1000 < 60 && i % 2 == 0;
            requests.add(new DisclosureRequest("case-" + i, new CaseNumber(day.getYear(), 0, ""),
                    new Applicant(ApplicantClass.values()[i % 6], "申请人" + i % 500, "", ""),
                    new WantedInformation("云溪县第" + i + "号工程的资金拨付明细和验收材料", "纸质"),
                    new Receipt(Channel.IN_PERSON, day, null), new Assignment("科室" + i % 12, ""), open ? List.of()
                    : List.<RequestEvent>of(new RequestEvent.Answered(day, Outcome.values()[i % 21], "", "", ""))));
        }
        return requests;
    }
}
