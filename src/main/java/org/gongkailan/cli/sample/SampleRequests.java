package org.gongkailan.cli.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.cli.office.Office;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Fee;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.WantedInformation;
import org.gongkailan.requests.fee.Tariff;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two years of the sample county's requests up to today, from {@code sample/requests/requests.json}: every outcome, stops,
 * extensions, fees, and open ones in every light. Days are written as days before today and after receipt.
 */
final class SampleRequests {
    private static final String FILE = "/org/gongkailan/sample/requests/requests.json";

    private final RequestLedger ledger;
    private final WorkingCalendar calendar;

    SampleRequests(Office office) {
        ledger = office.requests();
        calendar = office.calendar().get();
    }

    /** Puts them down; answers how many. */
    int fill() {
        var requests = new ArrayList<DisclosureRequest>();
        read().get("requests").forEach(each -> requests.add(request(each)));
        ledger.takeIn(Messages.of("cli.demo.requests.file"), requests, changes -> { });
        return requests.size();
    }

    private static JsonNode read() {
        try (var in = SampleRequests.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DisclosureRequest request(JsonNode each) {
        LocalDate arrived = workingDay(ledger.lists().today().minusDays(each.get("daysAgo").asInt()));
        var receipt = new Receipt(Channel.of(text(each, "channel")).orElseThrow(), arrived,
                each.get("confirmed").asBoolean() ? arrived : null);
        var events = new ArrayList<RequestEvent>();
        each.get("events").forEach(event -> events.add(event(event, arrived)));
        return new DisclosureRequest(DisclosureRequest.newId(), new CaseNumber(arrived.getYear(), 0, ""),
                new Applicant(ApplicantClass.of(text(each, "class")).orElseThrow(), text(each, "name"), "", ""),
                new WantedInformation(text(each, "contents"), text(each, "form")), receipt,
                new Assignment(text(each, "section"), ""), events);
    }

    private RequestEvent event(JsonNode event, LocalDate arrived) {
        LocalDate on = after(event, "after", arrived);
        Fee fee = Tariff.inForce().byPage(Math.max(1, event.path("pages").asInt(1)));
        return switch (text(event, "event")) {
            case "supplement-asked" -> new RequestEvent.SupplementAsked(on, text(event, "what"),
                    after(event, "untilAfter", arrived));
            case "supplemented" -> new RequestEvent.Supplemented(on, text(event, "remark"));
            case "extended" -> new RequestEvent.Extended(on, event.get("workingDays").asInt(), text(event, "consent"),
                    text(event, "reason"));
            case "consulted" -> new RequestEvent.Consulted(on, "1", JsonMapper.shared().treeToValue(event.get("consultee"),
                    Consultee.class), text(event, "name"), after(event, "deliveredAfter", arrived));
            case "opinion" -> new RequestEvent.OpinionReceived(on, "1", event.get("agrees").asBoolean(), text(event, "reason"));
            case "reasons-asked" -> new RequestEvent.ReasonsAsked(on, text(event, "remark"));
            case "fee-noticed" -> new RequestEvent.FeeNoticed(on, fee, after(event, "deliveredAfter", arrived));
            case "fee-paid" -> new RequestEvent.FeePaid(on, fee.fen());
            case "withdrawn" -> new RequestEvent.Withdrawn(on, text(event, "reason"));
            case "archived" -> new RequestEvent.Archived(on, text(event, "place"));
            default -> new RequestEvent.Answered(on, Outcome.of(text(event, "outcome")).orElseThrow(),
                    text(event, "document").replace("%Y", String.valueOf(on.getYear())), text(event, "rightAuthority"),
                    text(event, "remark"));
        };
    }

    private LocalDate after(JsonNode event, String name, LocalDate arrived) {
        return workingDay(arrived.plusDays(event.get(name).asInt()));
    }

    private LocalDate workingDay(LocalDate day) {
        LocalDate on = day;
        while (!calendar.isWorkingDay(on)) {
            on = on.plusDays(1);
        }
        return on.isAfter(ledger.lists().today()) && !day.isAfter(ledger.lists().today()) ? ledger.lists().today() : on;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
