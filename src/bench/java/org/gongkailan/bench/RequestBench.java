package org.gongkailan.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import org.gongkailan.requests.ui.RequestsLook;

/**
 * The ledger of 10,000 requests, nine in ten of them answered: what each look at it costs through the view model
 * of its screen.
 */
final class RequestBench implements Case {
    private static final int REQUESTS = 10_000;
    private static final int DUE = 500;
    private static final int RUNS = 5;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 3);
    private static final int DAYS = 1_420;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        try (var office = Samples.office(folder)) {
            var ledger = office.ledger();
            ledger.takeIn("bench", IntStream.range(0, REQUESTS).mapToObj(RequestBench::request).toList(), changes -> { });
            double floor = scan(office.database().file());
            var look = new RequestsLook(ledger, folder);
            var figures = new ArrayList<Figure>();
            figures.add(figure("listed, with filters", floor, look::list));
            figures.add(figure("listed, open ones", floor, look::open));
            figures.add(figure("found, every one", floor, () -> look.find("村庄")));
            figures.add(figure("searched in vain", floor, () -> look.find("无此内容")));
            figures.add(figure("of one year", floor, () -> look.year(2025)));
            figures.add(figure("counted for table 3", floor, () -> ledger.lists().counts(2025)));
            figures.add(figure("due until today", floor, () -> ledger.lists().dueUntil(ledger.lists().today(), DUE)));
            return figures;
        }
    }

    private static Figure figure(String what, double floor, Timing.Work work) throws Exception {
        return new Figure("10,000 requests " + what, Timing.median(RUNS, work), "one scan of the words in SQLite", floor);
    }

    /** One of many, all different. */
    static DisclosureRequest request(int i) {
        LocalDate arrived = FIRST.plusDays((long) i * DAYS / REQUESTS);
        ApplicantClass kind = ApplicantClass.values()[i % ApplicantClass.values().length];
        List<RequestEvent> events = i % 10 == 0 ? List.of() : List.of(new RequestEvent.Answered(arrived.plusDays(i % 20),
                Outcome.values()[i % Outcome.values().length], "云公开复〔" + arrived.getYear() + "〕" + i + "号", "", ""));
        return new DisclosureRequest("r" + i, new CaseNumber(arrived.getYear(), 0, "旧" + i),
                new Applicant(kind, "申请人" + i, "", ""), new WantedInformation("云溪县" + i + "号村庄规划编制经费的支出明细", "纸质"),
                new Receipt(Channel.IN_PERSON, arrived, null), new Assignment("第" + i % 12 + "科", ""), events);
    }

    private static double scan(Path file) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             var statement = connection.createStatement()) {
            return Timing.median(RUNS, () -> statement.executeQuery(
                    "select count(*) from request where instr(words, '无此内容') > 0").next());
        }
    }
}
